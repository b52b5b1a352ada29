import type { Field } from "../../forms/form.ts";
import { fieldNames, fieldOf, pathOfField, processForms, smallLabelsOf } from "../inside/forms.ts";
import type { Place } from "../inside/place.ts";
import { rolesOf } from "../inside/roles.ts";
import { noSuch, quote } from "../say.ts";
import type { Check, Finding } from "./check.ts";

export const processFormsExist: Check = {
  name: "process-forms-exist",
  sentence: "The form that starts a process exists.",
  check: (draft, at) =>
    Object.entries(draft.processes).flatMap(([id, { start }]) =>
      draft.ids.forms.has(start.form)
        ? []
        : [at("processes", id, ["start", "form"], noSuch("form", start.form, draft.ids.forms))],
    ),
};

export const processLabelsArePutOn: Check = {
  name: "process-labels-are-put-on",
  sentence: "The form that starts a process puts on the process's label.",
  severity: "warning",
  check: (draft, at) =>
    processForms(draft).flatMap(({ id, process, form }) =>
      smallLabelsOf(form).has(process.label.toLowerCase())
        ? []
        : [
            at(
              "processes",
              id,
              ["label"],
              `The form ${quote(form.file)} does not put on ${quote(process.label)}: add it to the form's \`labels\`.`,
            ),
          ],
    ),
};

export const communityFieldsExist: Check = {
  name: "community-fields-exist",
  sentence: "The field that names a request's community stands in the form.",
  check: (draft, at) => missingFields("community", draft, at),
};

export const subjectFieldsExist: Check = {
  name: "subject-fields-exist",
  sentence: "The field that names whom a request is about stands in the form.",
  check: (draft, at) => missingFields("subject", draft, at),
};

function missingFields(
  key: "community" | "subject",
  ...[draft, at]: Parameters<Check["check"]>
): ReturnType<Check["check"]> {
  return processForms(draft).flatMap(({ id, process, form }) => {
    const field = process[key]?.field;
    if (field === undefined || fieldOf(form, field)) return [];
    const message = noSuch("field", field, fieldNames(form));
    return [at("processes", id, [key, "field"], message)];
  });
}

export const formFieldsHaveTheRightType: Check = {
  name: "form-fields-have-the-right-type",
  sentence: "What a process reads from a field can be written into it.",
  check: (draft, at) => {
    const forms = new Map(processForms(draft).map((one) => [one.id, one.form]));
    const ofCommunities = processForms(draft).flatMap(({ id, process, form }) => {
      const field = fieldOf(form, process.community?.field ?? "");
      if (!field || holdsOneName(field)) return [];
      const message = `${quote(field.label)} cannot hold one community: make it a drop-down with one choice, or an input.`;
      return [at("processes", id, ["community", "field"], message)];
    });
    const ofRoles = rolesOf(draft).flatMap(({ at: place, role }): readonly Finding[] => {
      const form = forms.get(place.id);
      if (place.noun !== "processes" || !role.startsWith("field:")) return [];
      const field = form && fieldOf(form, role.slice("field:".length));
      return field && !holdsPeople(field) ? [nobodyIn(field, place, at)] : [];
    });
    return [...ofCommunities, ...ofRoles];
  },
};

function holdsOneName({ type, multiple }: Field): boolean {
  return type === "input" || type === "other" || (type === "dropdown" && !multiple);
}

function holdsPeople({ type }: Field): boolean {
  return type !== "checkboxes" && type !== "upload";
}

function nobodyIn(field: Field, { noun, id, path }: Place, at: Parameters<Check["check"]>[1]) {
  const message = `${quote(field.label)} cannot name people: make it an input or a textarea.`;
  return at(noun, id, path, message);
}

export const formCommunitiesExist: Check = {
  name: "form-communities-exist",
  sentence: "A drop-down that asks for a community offers only communities that exist.",
  // A community can be merged away before its option: Waymark brings the form into step then.
  severity: "warning",
  check: (draft, at) => {
    const names = Object.values(draft.communities).map(({ name }) => name);
    const known = new Set([...draft.ids.communities, ...names]);
    const folded = new Set([...known].map((name) => name.toLowerCase()));
    const complete = names.length === draft.ids.communities.size;
    const seen = new Set<Field>();
    return processForms(draft).flatMap(({ process, form }) => {
      const field = fieldOf(form, process.community?.field ?? "");
      if (!field || !complete || seen.has(field)) return [];
      seen.add(field);
      return field.options.flatMap((option, index) => {
        if (folded.has(option.toLowerCase())) return [];
        const path = [...pathOfField(draft, form, field), "attributes", "options", index];
        return [at("forms", form.file, path, noSuch("community", option, known))];
      });
    });
  },
};
