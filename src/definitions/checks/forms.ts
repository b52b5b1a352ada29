import { elementsOf } from "../inside/elements.ts";
import { usedForms } from "../inside/forms.ts";
import { alike, asReference, questionsIn, referenceOf } from "../inside/questions.ts";
import { quote } from "../say.ts";
import type { Check } from "./check.ts";
import { repeated } from "./repeated.ts";

export const formNamesAreUnique: Check = {
  name: "form-names-are-unique",
  sentence: "No two issue forms have the same name.",
  check: (draft, at) => {
    const forms = Object.values(draft.forms);
    return repeated(forms.map(({ name }) => name.toLowerCase())).map((index) => {
      const { file, name } = forms[index] as (typeof forms)[number];
      return at("forms", file, ["name"], `Another form is already called ${quote(name)}.`);
    });
  },
};

export const formsAskSomething: Check = {
  name: "forms-ask-something",
  sentence: "Every issue form asks at least one question.",
  check: (draft, at) =>
    Object.keys(draft.sheets).flatMap((file) =>
      elementsOf(draft, file).some(({ type }) => type !== "markdown")
        ? []
        : [
            at(
              "forms",
              file,
              ["body"],
              "A form needs at least one element that is not `markdown`.",
            ),
          ],
    ),
};

export const formIdsAreUnique: Check = {
  name: "form-ids-are-unique",
  sentence: "No two elements of a form have the same id.",
  check: (draft, at) =>
    Object.keys(draft.sheets).flatMap((file) => {
      const named = elementsOf(draft, file).filter(({ id }) => id !== undefined);
      return repeated(named.map(({ id }) => String(id))).map((index) => {
        const { id, path } = named[index] as (typeof named)[number];
        const message = `Another element already has the id ${quote(String(id))}.`;
        return at("forms", file, [...path, "id"], message);
      });
    }),
};

export const formIdsArePlain: Check = {
  name: "form-ids-are-plain",
  sentence: "An element's id holds only letters, digits, hyphens and underscores.",
  check: (draft, at) =>
    Object.keys(draft.sheets).flatMap((file) =>
      elementsOf(draft, file)
        .filter(({ id }) => id !== undefined && !/^[A-Za-z0-9_-]+$/.test(id))
        .map(({ id, path }) => {
          const message = `GitHub does not take ${quote(String(id))}: use letters, digits, hyphens and underscores.`;
          return at("forms", file, [...path, "id"], message);
        }),
    ),
};

export const formLabelsAreUnique: Check = {
  name: "form-labels-are-unique",
  sentence:
    "No two questions of a form have one label, or nearly one, without an `id` that tells them apart.",
  check: (draft, at) =>
    Object.keys(draft.sheets).flatMap((file) =>
      alike(questionsIn(draft, file), referenceOf)
        .filter(({ question, first }) => question.id === undefined || first.id === undefined)
        .map(({ question, first }) => {
          const message = `GitHub cannot tell this question from ${quote(first.label)}: change its label, or give one of the two an \`id\` of its own.`;
          return at("forms", file, [...question.path, "attributes", "label"], message);
        }),
    ),
};

export const formLabelsAreClear: Check = {
  name: "form-labels-are-clear",
  sentence:
    "No two questions of a form that starts a process have one label, even where an `id` tells them apart.",
  severity: "warning",
  check: (draft, at) =>
    usedForms(draft).flatMap(({ file }) =>
      alike(questionsIn(draft, file), ({ label }) => asReference(label))
        .filter(({ question, first }) => referenceOf(question) !== referenceOf(first))
        .map(({ question, first }) => {
          const message = `Another question here is called ${quote(first.label)}. GitHub takes both, as an \`id\` tells them apart, but an issue shows only their labels: call one of them something else.`;
          return at("forms", file, [...question.path, "attributes", "label"], message);
        }),
    ),
};

export const formBoxesAreToldApart: Check = {
  name: "form-boxes-are-told-apart",
  sentence: "No box of a form has the label of another question without an `id`.",
  check: (draft, at) =>
    Object.keys(draft.sheets).flatMap((file) => {
      const nameless = questionsIn(draft, file).filter(({ id }) => id === undefined);
      const called = Map.groupBy(nameless, referenceOf);
      return elementsOf(draft, file)
        .filter(({ type }) => type === "checkboxes")
        .flatMap(({ path, options }) =>
          options.flatMap((option, index) => {
            const others = called.get(asReference(option)) ?? [];
            const same = others.find((one) => one.path[1] !== path[1]);
            if (!same) return [];
            const message = `GitHub cannot tell this box from the question ${quote(same.label)}: call it something else, or give the question an \`id\`.`;
            const here = [...path, "attributes", "options", index, "label"];
            return [at("forms", file, here, message)];
          }),
        );
    }),
};

export const formOptionsAreUnique: Check = {
  name: "form-options-are-unique",
  sentence: "No two options of a question are the same.",
  check: (draft, at) =>
    Object.keys(draft.sheets).flatMap((file) =>
      elementsOf(draft, file).flatMap(({ options, path }) =>
        repeated(options).map((index) => {
          const message = `Another option is already ${quote(String(options[index]))}.`;
          return at("forms", file, [...path, "attributes", "options", index], message);
        }),
      ),
    ),
};

export const formOptionsAreNotNone: Check = {
  name: "form-options-are-not-none",
  sentence: "No option of a drop-down is called None: GitHub keeps that word for no answer.",
  check: (draft, at) =>
    Object.keys(draft.sheets).flatMap((file) =>
      elementsOf(draft, file)
        .filter(({ type }) => type === "dropdown")
        .flatMap(({ options, path }) =>
          options.flatMap((option, index) => {
            if (option.trim().toLowerCase() !== "none") return [];
            const message = "GitHub keeps `None` for no answer: say it in other words.";
            return [at("forms", file, [...path, "attributes", "options", index], message)];
          }),
        ),
    ),
};

export const formDefaultsAreOffered: Check = {
  name: "form-defaults-are-offered",
  sentence: "The option a drop-down begins with is one of its own, counted from 0.",
  check: (draft, at) =>
    Object.keys(draft.sheets).flatMap((file) =>
      elementsOf(draft, file).flatMap(({ type, attributes, options, path }) => {
        const first = attributes["default"];
        if (type !== "dropdown" || typeof first !== "number" || first < options.length) return [];
        const message = `There are ${options.length} options, counted from 0: \`default\` is at most ${options.length - 1}.`;
        return [at("forms", file, [...path, "attributes", "default"], message)];
      }),
    ),
};
