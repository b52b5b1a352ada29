import { type Element, elementsOf } from "../inside/elements.ts";
import { quote } from "../say.ts";
import type { Person } from "../types.ts";
import type { Check } from "./check.ts";
import { holdsAddress, privateIn, privateOfYours } from "./private-words.ts";

export const accountsBelongToOnePerson: Check = {
  name: "accounts-belong-to-one-person",
  sentence: "No two people have the same account.",
  check: (draft, at) => {
    const owners = new Map<string, string>();
    return Object.entries(draft.people).flatMap(([id, { github }]) => {
      if (github === undefined) return [];
      const owner = owners.get(github.toLowerCase());
      owners.set(github.toLowerCase(), owner ?? id);
      if (owner === undefined) return [];
      const message = `${quote(github)} is the account of the person ${quote(owner)} already.`;
      return [at("people", id, ["github"], message)];
    });
  },
};

export const peopleStayPrivate: Check = {
  name: "people-stay-private",
  sentence: "No file about a person holds an e-mail address or a telephone number.",
  check: (draft, at) =>
    Object.entries(draft.people).flatMap(([id, person]) =>
      privateParts(person).map(({ path, message }) => at("people", id, path, message)),
    ),
};

/** What somebody says about themselves that is nobody's business, and where. */
export function privateParts({ name, skills = [], learning = [] }: Person) {
  const texts = [
    { path: ["name"], text: name },
    ...skills.map((text, index) => ({ path: ["skills", index], text })),
    ...learning.map((text, index) => ({ path: ["learning", index], text })),
  ];
  return texts.flatMap(({ path, text }) => {
    const what = privatePartOf(text);
    if (what === undefined) return [];
    const message = `Everybody can read this, for as long as there is git: leave ${what} out.`;
    return [{ path, message }];
  });
}

function privatePartOf(text: string): string | undefined {
  if (holdsAddress(text)) return "the e-mail address";
  return holdsNumber(text) ? "the telephone number" : undefined;
}

/** Nine digits in a row, whatever parts them, or seven behind a plus; a year or a standard has fewer. */
function holdsNumber(text: string): boolean {
  return (text.match(/\+?[\d ()./-]+/g) ?? []).some((run) => {
    const digits = run.replaceAll(/\D/g, "").length;
    return digits >= (run.startsWith("+") ? 7 : 9);
  });
}

export const formsAskNoSecrets: Check = {
  name: "forms-ask-no-secrets",
  sentence: "No form asks for an e-mail address or a password: issues are public.",
  check: (draft, at) =>
    Object.keys(draft.sheets).flatMap((file) =>
      elementsOf(draft, file)
        .filter(({ type }) => type === "input" || type === "textarea")
        .flatMap((element) =>
          wantedBy(element).map((what) => {
            const message = `Issues are public: do not ask for ${what} here.`;
            return at("forms", file, [...element.path, "attributes", "label"], message);
          }),
        ),
    ),
};

function wantedBy({ id = "", attributes }: Element): readonly string[] {
  const { label, description = "", placeholder = "" } = attributes;
  const wanted = [
    ...privateIn(`${String(label)} ${id}`),
    ...privateOfYours(String(description)),
    ...(holdsAddress(String(placeholder)) ? ["an e-mail address"] : []),
  ];
  return [...new Set(wanted)];
}
