import { isTemplate } from "../../forms/form.ts";
import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import type { Draft } from "../draft.ts";
import { elementsOf } from "../inside/elements.ts";
import { usedForms } from "../inside/forms.ts";
import { alike, asReference, questionsIn, referenceOf } from "../inside/questions.ts";
import type { Check } from "./check.ts";
import { repeated } from "./repeated.ts";

export const formNamesAreUnique: Check = {
  name: "form-names-are-unique",
  check: (draft, at, voice) => {
    const forms = Object.values(draft.forms);
    return repeated(forms.map(({ name }) => name.toLowerCase())).map((index) => {
      const { file, name } = forms[index] as (typeof forms)[number];
      const message = checks(voice)("checks-form-name-taken", { name: quoted(name) });
      return at("forms", file, ["name"], message);
    });
  },
};

export const formsAskSomething: Check = {
  name: "forms-ask-something",
  check: (draft, at, voice) =>
    Object.keys(draft.sheets).flatMap((file) =>
      elementsOf(draft, file).some(({ type }) => type !== "markdown")
        ? []
        : [at("forms", file, ["body"], checks(voice)("checks-form-asks-nothing"))],
    ),
};

/** What GitHub makes a form of: it tells nothing apart in a template. */
function formsIn({ sheets }: Draft): readonly string[] {
  return Object.keys(sheets).filter((file) => !isTemplate(file));
}

export const formIdsAreUnique: Check = {
  name: "form-ids-are-unique",
  check: (draft, at, voice) =>
    Object.keys(draft.sheets).flatMap((file) => {
      const named = elementsOf(draft, file).filter(({ id }) => id !== undefined);
      return repeated(named.map(({ id }) => String(id))).map((index) => {
        const { id, path } = named[index] as (typeof named)[number];
        const message = checks(voice)("checks-id-taken", {
          kind: "element",
          id: quoted(String(id)),
        });
        return at("forms", file, [...path, "id"], message);
      });
    }),
};

export const formIdsArePlain: Check = {
  name: "form-ids-are-plain",
  check: (draft, at, voice) =>
    Object.keys(draft.sheets).flatMap((file) =>
      elementsOf(draft, file)
        .filter(({ id }) => id !== undefined && !/^[A-Za-z0-9_-]+$/.test(id))
        .map(({ id, path }) => {
          const message = checks(voice)("checks-form-id-odd", { id: quoted(String(id)) });
          return at("forms", file, [...path, "id"], message);
        }),
    ),
};

export const formLabelsAreUnique: Check = {
  name: "form-labels-are-unique",
  check: (draft, at, voice) =>
    formsIn(draft).flatMap((file) =>
      alike(questionsIn(draft, file), referenceOf)
        .filter(({ question, first }) => question.id === undefined || first.id === undefined)
        .map(({ question, first }) => {
          const label = quoted(first.label);
          const message = checks(voice)("checks-form-labels-alike", { label });
          return at("forms", file, [...question.path, "attributes", "label"], message);
        }),
    ),
};

export const formLabelsAreClear: Check = {
  name: "form-labels-are-clear",
  severity: "warning",
  check: (draft, at, voice) =>
    usedForms(draft).flatMap(({ file }) =>
      alike(questionsIn(draft, file), ({ label }) => asReference(label))
        .filter(({ question, first }) => referenceOf(question) !== referenceOf(first))
        .map(({ question, first }) => {
          const label = quoted(first.label);
          const message = checks(voice)("checks-form-labels-unclear", { label });
          return at("forms", file, [...question.path, "attributes", "label"], message);
        }),
    ),
};

export const formBoxesAreToldApart: Check = {
  name: "form-boxes-are-told-apart",
  check: (draft, at, voice) =>
    formsIn(draft).flatMap((file) => {
      const nameless = questionsIn(draft, file).filter(({ id }) => id === undefined);
      const called = Map.groupBy(nameless, referenceOf);
      return elementsOf(draft, file)
        .filter(({ type }) => type === "checkboxes")
        .flatMap(({ path, options }) =>
          options.flatMap((option, index) => {
            const others = called.get(asReference(option)) ?? [];
            const same = others.find((one) => one.path[1] !== path[1]);
            if (!same) return [];
            const label = quoted(same.label);
            const message = checks(voice)("checks-form-box-alike", { label });
            const here = [...path, "attributes", "options", index, "label"];
            return [at("forms", file, here, message)];
          }),
        );
    }),
};

export const formOptionsAreUnique: Check = {
  name: "form-options-are-unique",
  check: (draft, at, voice) =>
    Object.keys(draft.sheets).flatMap((file) =>
      elementsOf(draft, file).flatMap(({ options, path }) =>
        repeated(options).map((index) => {
          const option = quoted(String(options[index]));
          const message = checks(voice)("checks-form-option-taken", { option });
          return at("forms", file, [...path, "attributes", "options", index], message);
        }),
      ),
    ),
};

export const formOptionsAreNotNone: Check = {
  name: "form-options-are-not-none",
  check: (draft, at, voice) =>
    Object.keys(draft.sheets).flatMap((file) =>
      elementsOf(draft, file)
        .filter(({ type }) => type === "dropdown")
        .flatMap(({ options, path }) =>
          options.flatMap((option, index) => {
            if (option.trim().toLowerCase() !== "none") return [];
            const message = checks(voice)("checks-form-option-none");
            return [at("forms", file, [...path, "attributes", "options", index], message)];
          }),
        ),
    ),
};

export const formDefaultsAreOffered: Check = {
  name: "form-defaults-are-offered",
  check: (draft, at, voice) =>
    Object.keys(draft.sheets).flatMap((file) =>
      elementsOf(draft, file).flatMap(({ type, attributes, options, path }) => {
        const first = attributes["default"];
        if (type !== "dropdown" || typeof first !== "number" || first < options.length) return [];
        const { length: count } = options;
        const message = checks(voice)("checks-form-default", { count, most: count - 1 });
        return [at("forms", file, [...path, "attributes", "default"], message)];
      }),
    ),
};
