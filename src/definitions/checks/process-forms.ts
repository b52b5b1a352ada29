import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import type { Field } from "../../forms/form.ts";
import {
  communityFieldOf,
  fieldNames,
  fieldOf,
  pathOfField,
  processForms,
  smallLabelsOf,
} from "../inside/forms.ts";
import { rolesOf } from "../inside/roles.ts";
import { isMadeUp } from "../schema/mended.ts";
import { noSuch } from "../say.ts";
import { formFileOf } from "../starts.ts";
import type { Process } from "../types.ts";
import type { Check, Finding } from "./check.ts";

export const processFormsExist: Check = {
  name: "process-forms-exist",
  check: (draft, at, voice) =>
    Object.entries(draft.processes).flatMap(([id, process]) => {
      const form = formFileOf(process);
      if (form === undefined || draft.ids.forms.has(form)) return [];
      const message = noSuch("form", form, draft.ids.forms, voice);
      return [at("processes", id, ["start", "form"], message)];
    }),
};

export const processLabelsArePutOn: Check = {
  name: "process-labels-are-put-on",
  severity: "warning",
  check: (draft, at, voice) =>
    processForms(draft).flatMap(({ id, process, form }) =>
      smallLabelsOf(form).has(process.label.toLowerCase())
        ? []
        : [
            at(
              "processes",
              id,
              ["label"],
              checks(voice)("checks-form-lacks-label", {
                form: quoted(form.file),
                label: quoted(process.label),
              }),
            ),
          ],
    ),
};

export const fixedCommunitiesExist: Check = {
  name: "fixed-communities-exist",
  check: (draft, at, voice) =>
    Object.entries(draft.processes).flatMap(([id, { community }]) => {
      if (!community || !("is" in community) || draft.ids.communities.has(community.is)) return [];
      const message = noSuch("community", community.is, draft.ids.communities, voice);
      return [at("processes", id, ["community", "is"], message)];
    }),
};

export const communityFieldsExist: Check = {
  name: "community-fields-exist",
  check: (draft, at, voice) => missingFields("community", draft, at, voice),
};

export const subjectFieldsExist: Check = {
  name: "subject-fields-exist",
  check: (draft, at, voice) => missingFields("subject", draft, at, voice),
};

function missingFields(
  key: "community" | "subject",
  ...[draft, at, voice]: Parameters<Check["check"]>
): ReturnType<Check["check"]> {
  return processForms(draft).flatMap(({ id, process, form }) =>
    fieldsNamed(process[key])
      .filter(({ field }) => !fieldOf(form, field))
      .map(({ field, path }) => {
        const message = noSuch("field", field, fieldNames(form), voice);
        return at("processes", id, [key, ...path], message);
      }),
  );
}

interface NamedField {
  readonly field: string;
  readonly path: readonly string[];
}

function fieldsNamed(part: Process["community"] | Process["subject"]): readonly NamedField[] {
  if (!part) return [];
  const { field, new: founded = {} } = part as Partial<Record<"field", string>> & {
    readonly new?: Readonly<Record<string, unknown>>;
  };
  // Of one that is wrong, neither may be left, or there may be more than a schema knows.
  return [
    ...(field === undefined ? [] : [{ field, path: ["field"] }]),
    ...Object.entries(founded).flatMap(([key, one]) =>
      typeof one === "string" ? [{ field: one, path: ["new", key] }] : [],
    ),
  ];
}

export const formFieldsHaveTheRightType: Check = {
  name: "form-fields-have-the-right-type",
  check: (draft, at, voice) => {
    const forms = new Map(processForms(draft).map((one) => [one.id, one.form]));
    const ofCommunities = processForms(draft).flatMap(({ id, process, form }) => {
      const field = fieldOf(form, communityFieldOf(process) ?? "");
      if (!field || holdsOneName(field)) return [];
      const message = checks(voice)("checks-field-holds-many", { field: quoted(field.label) });
      return [at("processes", id, ["community", "field"], message)];
    });
    const ofRoles = rolesOf(draft).flatMap(({ at: place, role }): readonly Finding[] => {
      const form = forms.get(place.id);
      if (place.noun !== "processes" || !role.startsWith("field:")) return [];
      const field = form && fieldOf(form, role.slice("field:".length));
      if (!field || holdsPeople(field)) return [];
      const message = checks(voice)("checks-field-holds-nobody", { field: quoted(field.label) });
      return [at(place.noun, place.id, place.path, message)];
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

export const formCommunitiesExist: Check = {
  name: "form-communities-exist",
  // A community can be merged away before its option: Waymark brings the form into step then.
  severity: "warning",
  check: (draft, at, voice) => {
    const names = Object.values(draft.communities).map(({ name }) => name);
    const known = new Set([...draft.ids.communities, ...names]);
    const folded = new Set([...known].map((name) => name.toLowerCase()));
    const complete = names.length === draft.ids.communities.size && !names.some(isMadeUp);
    const seen = new Set<Field>();
    return processForms(draft).flatMap(({ process, form }) => {
      const field = fieldOf(form, communityFieldOf(process) ?? "");
      if (!field || !complete || seen.has(field)) return [];
      seen.add(field);
      return field.options.flatMap((option, index) => {
        if (folded.has(option.toLowerCase())) return [];
        const path = [...pathOfField(draft, form, field), "attributes", "options", index];
        return [at("forms", form.file, path, noSuch("community", option, known, voice))];
      });
    });
  },
};
