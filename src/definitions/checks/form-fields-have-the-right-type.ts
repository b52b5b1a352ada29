import type { Check, Finding } from "./check.ts";
import type { Field } from "../../forms/form.ts";
import { fieldOf, processForms } from "../inside/forms.ts";
import type { Place } from "../inside/place.ts";
import { rolesOf } from "../inside/roles.ts";
import { quote } from "../say.ts";

/** What a process reads from a field can be written into it. */
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
