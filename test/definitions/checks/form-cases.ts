import { change, type Files } from "../harbor.ts";
import type { Mistake } from "./mistake.ts";

const FORM = ".github/ISSUE_TEMPLATE/join-community.yml";
const PROCESS = "processes/join.yml";
const WHY = "attributes: { label: Why }";

/** One more form, which has nothing to do with any process, with these elements. */
function form(...elements: readonly string[]): Files {
  const top = "name: Bug\ndescription: Something is broken.\nbody:\n";
  return {
    ".github/ISSUE_TEMPLATE/bug.yml": `${top}${elements.map((one) => `  - ${one}\n`).join("")}`,
  };
}

function element(type: string, attributes: string, more = ""): string {
  return `{ type: ${type}, attributes: { ${attributes} }${more} }`;
}

/** An e-mail address, as people ask for it. */
const MAILS = [
  "Emails",
  "emailAddress",
  "E\u2011mail",
  "Mail address",
  "Adresse électronique",
  "邮箱",
];

/** A password, as people ask for it. */
const PASSWORDS = ["Password", "pass-phrase", "API keys", "Contraseña", "Passwort", "パスワード"];

function asking(label: string, says: string): Mistake {
  return { files: form(element("input", `label: ▶"${label}"`)), says };
}

/** What can be wrong with issue forms that have the right shape. */
export const FORMS: Readonly<Record<string, readonly Mistake[]>> = {
  "forms-ask-something": [
    {
      files: {
        ".github/ISSUE_TEMPLATE/bug.yml":
          "name: Bug\ndescription: x\nbody: ▶[{ type: markdown, attributes: { value: Hello } }]\n",
      },
      says: "at least one element that isn't `markdown`",
    },
  ],
  "form-ids-are-unique": [
    {
      files: form(
        element("input", "label: A", ", id: a"),
        element("input", "label: B", ", id: b"),
        element("textarea", "label: C", ", id: ▶a"),
      ),
      says: "Another element already has the id `a`.",
    },
  ],
  "form-ids-are-plain": [
    {
      files: form(element("input", "label: A", ', id: ▶"a b"')),
      says: "doesn't accept `a b` as an id",
    },
    { files: form(element("input", "label: A", ", id: ▶é")), says: "doesn't accept `é` as an id" },
  ],
  "form-labels-are-unique": [
    {
      files: form(element("input", "label: Name"), element("textarea", "label: ▶Name")),
      says: "GitHub can't tell this question from `Name`. Change its label, or give one of the two its own `id`.",
    },
    {
      files: form(
        element("input", 'label: "What is it?"'),
        element("input", "label: ▶'What, is it'"),
      ),
      says: "GitHub can't tell this question from `What is it?`",
    },
    {
      files: form(element("input", 'label: "?"'), element("input", 'label: ▶"?"')),
      says: "can't tell this question from `?`",
    },
    {
      files: form(element("input", "label: Résumé"), element("input", "label: ▶resume, value: x")),
      says: "can't tell this question from `Résumé`",
    },
    {
      files: form(
        element("input", 'label: "Name?"'),
        element("input", 'label: ▶"Name???"', ", id: name"),
      ),
      says: "can't tell this question from `Name?`",
    },
    {
      files: form(
        element("input", "label: First", ", id: name"),
        element("markdown", "value: Hello"),
        element("input", "label: ▶Name"),
      ),
      says: "can't tell this question from `First`",
    },
  ],
  "form-boxes-are-told-apart": [
    {
      files: form(
        element("textarea", "label: Name"),
        element("checkboxes", "label: A, options: [{ label: ▶name }, { label: B }]"),
      ),
      says: "GitHub can't tell this box from the question `Name`. Rename it, or give the question an `id`.",
    },
    {
      files: form(
        element("checkboxes", "label: A, options: [{ label: ▶Rules }]"),
        element("checkboxes", "label: Rules, options: [{ label: I read them }]"),
      ),
      says: "can't tell this box from the question `Rules`",
    },
  ],
  "form-labels-are-clear": [
    {
      files: change(FORM, "label: Why", "label: ▶community"),
      says: "Another question here is called `Community`. GitHub accepts both, since an `id` tells them apart, but an issue shows only the labels. Rename one of them.",
    },
  ],
  "form-options-are-unique": [
    {
      files: form(element("dropdown", "label: A, options: [One, Two, ▶One]")),
      says: "Another option is already `One`.",
    },
    {
      files: form(element("checkboxes", "label: A, options: [{ label: One }, ▶{ label: One }]")),
      says: "Another option is already `One`.",
    },
  ],
  "form-options-are-not-none": [
    {
      files: form(element("dropdown", "label: A, options: [One, ▶None]")),
      says: "GitHub uses `None` for no answer",
    },
  ],
  "form-defaults-are-offered": [
    {
      files: form(element("dropdown", "label: A, options: [One, Two], default: ▶2")),
      says: "There are 2 options, counted from 0, so `default` can be at most 1.",
    },
  ],
  "form-names-are-unique": [
    {
      files: {
        ".github/ISSUE_TEMPLATE/z.yml": `name: ▶join A community\ndescription: x\nbody: [{ type: input, attributes: { label: A } }]\n`,
      },
      says: "Another form is already called `join A community`.",
    },
  ],
  "forms-ask-no-secrets": [
    { files: change(FORM, WHY, "attributes: { label: ▶Your E-Mail }"), says: "an email address" },
    { files: form(element("textarea", "label: ▶Address", ", id: your_email")), says: "an email" },
    ...MAILS.map((label) => asking(label, "don't ask for an email address here")),
    ...PASSWORDS.map((label) => asking(label, "don't ask for a password here")),
    {
      files: form(element("input", 'label: ▶Contact, placeholder: "you@example.org"')),
      says: "an email address",
    },
    {
      files: form(
        element(
          "input",
          'label: ▶Contact, description: "We write to your private e-mail address."',
        ),
      ),
      says: "an email address",
    },
  ],
  "form-fields-have-the-right-type": [
    {
      files: {
        ...change(FORM, "options: [UI/UX, data]", "multiple: true\n      options: [UI/UX, data]"),
        ...change(PROCESS, "field: community", "field: ▶community"),
      },
      says: "`Community` has to hold exactly one community",
    },
    {
      files: change(PROCESS, "field: community", "field: ▶why"),
      says: "`Why` has to hold exactly one community",
    },
    {
      files: {
        [FORM]: `${String(change(FORM, WHY, WHY)[FORM])}  - type: checkboxes
    id: sponsors
    attributes: { label: Sponsors, options: [{ label: Ada }] }
`,
        ...change(PROCESS, "by: leads", "by: ▶field:sponsors"),
      },
      says: "`Sponsors` can't name people",
    },
  ],
  "condition-values-are-offered": [
    {
      files: change(
        PROCESS,
        "checklist: onboarding\n",
        "checklist: onboarding\n    then: [{ when: { field: { id: community, is: ▶Nowhere } }, go: declined }]\n",
      ),
      says: "There is no option `Nowhere`.",
    },
    {
      files: change(PROCESS, "{ joining: open }", "{ field: { id: community, is: ▶Dta } }"),
      says: "There is no option `Dta`. Did you mean `data`?",
    },
    {
      files: change(
        PROCESS,
        "{ joining: open }",
        "{ field: { id: community, is-one-of: [Data, ▶Other] } }",
      ),
      says: "There is no option `Other`.",
    },
    {
      files: change(
        PROCESS,
        "{ say: declined }",
        "{ say: declined, when: { field: { id: community, is: ▶Dta } } }",
      ),
      says: "There is no option `Dta`. Did you mean `data`?",
    },
  ],
};
