import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import { conditionsOf, ofProcesses } from "../inside/conditions.ts";
import { fieldNames, fieldOf, optionsOf, processForms, smallOptionsOf } from "../inside/forms.ts";
import { rolesOf } from "../inside/roles.ts";
import { stagesOf } from "../inside/stages.ts";
import { noSuch } from "../say.ts";
import type { Condition, RoleCondition } from "../types.ts";
import type { Check } from "./check.ts";
import { noBadge } from "./tiers.ts";

export const conditionChecklistsExist: Check = {
  name: "condition-checklists-exist",
  check: (draft, at, voice) =>
    conditionsOf(draft).flatMap(({ at: { noun, id, path }, condition }) => {
      if (!("checklist" in condition)) return [];
      if (draft.ids.checklists.has(condition.checklist)) return [];
      const message = noSuch("checklist", condition.checklist, draft.ids.checklists, voice);
      return [at(noun, id, [...path, "checklist"], message)];
    }),
};

export const conditionMentorshipsExist: Check = {
  name: "condition-mentorships-exist",
  check: (draft, at, voice) =>
    conditionsOf(draft).flatMap(({ at: { noun, id, path }, condition }) => {
      const named = [
        ...("mentor" in condition ? [["mentor", condition.mentor.in] as const] : []),
        ...("accompanied" in condition ? [["accompanied", condition.accompanied.in] as const] : []),
      ];
      const places = [
        ...named.map(([key, programme]) => [[key, "in"], programme] as const),
        ...rolePlaces(condition, "mentor"),
      ];
      return places
        .filter(([, programme]) => !draft.ids.mentorships.has(programme))
        .map(([place, programme]) => {
          const message = noSuch("mentorship", programme, draft.ids.mentorships, voice);
          return at(noun, id, [...path, ...place], message);
        });
    }),
};

export const conditionCommunitiesExist: Check = {
  name: "condition-communities-exist",
  check: (draft, at, voice) =>
    conditionsOf(draft).flatMap(({ at: { noun, id, path }, condition }) =>
      [...rolePlaces(condition, "lead"), ...communityPlaces(condition)]
        .filter(([, community]) => !draft.ids.communities.has(community))
        .map(([place, community]) => {
          const message = noSuch("community", community, draft.ids.communities, voice);
          return at(noun, id, [...path, ...place], message);
        }),
    ),
};

/** Which communities contributions are to belong to, and at which place of the condition that stands. */
function communityPlaces(condition: Condition): ReturnType<typeof rolePlaces> {
  if (!("contributions" in condition)) return [];
  const { communities = [] } = condition.contributions;
  return communities.map((id, index) => [["contributions", "communities", index], id]);
}

/** Where somebody is to have a role, and at which place of the condition that stands. */
function rolePlaces(
  condition: Condition,
  wanted: RoleCondition["is"],
): readonly (readonly [place: readonly (string | number)[], id: string])[] {
  if (!("role" in condition) || condition.role.is !== wanted) return [];
  return (condition.role.in ?? []).map((id, index) => [["role", "in", index], id]);
}

export const conditionBadgesExist: Check = {
  name: "condition-badges-exist",
  check: (draft, at, voice) =>
    conditionsOf(draft).flatMap(({ at: { noun, id, path }, condition }) => {
      const message = "badge" in condition ? noBadge(condition.badge, draft, voice) : undefined;
      return message === undefined ? [] : [at(noun, id, [...path, "badge"], message)];
    }),
};

export const conditionStagesExist: Check = {
  name: "condition-stages-exist",
  check: (draft, at, voice) => {
    const stages = stagesOf(draft);
    return conditionsOf(draft).flatMap(({ at: { noun, id, path }, condition }) => {
      if (!("stage" in condition)) return [];
      const { pathway: name, "is-at-least": stage } = condition.stage;
      const { pathways } = draft.ids;
      if (!pathways.has(name))
        return [
          at(noun, id, [...path, "stage", "pathway"], noSuch("pathway", name, pathways, voice)),
        ];
      const known = stages.get(name);
      // While a pathway holds a mistake, its stages may be called something else.
      if (!known || known.has(stage) || draft.doubts("pathways", name)) return [];
      return [
        at(noun, id, [...path, "stage", "is-at-least"], noSuch("stage", stage, known, voice)),
      ];
    });
  },
};

export const conditionFieldsExist: Check = {
  name: "condition-fields-exist",
  check: (draft, at, voice) => {
    const forms = new Map(processForms(draft).map((one) => [one.id, one.form]));
    return ofProcesses(draft).flatMap(({ at: { noun, id, path }, condition }) => {
      const form = forms.get(id);
      if (!form || !("field" in condition) || fieldOf(form, condition.field.id)) return [];
      const message = noSuch("field", condition.field.id, fieldNames(form), voice);
      return [at(noun, id, [...path, "field", "id"], message)];
    });
  },
};

export const conditionValuesAreOffered: Check = {
  name: "condition-values-are-offered",
  check: (draft, at, voice) => {
    const forms = new Map(processForms(draft).map((one) => [one.id, one.form]));
    return ofProcesses(draft).flatMap(({ at: { noun, id, path }, condition }) => {
      const form = forms.get(id);
      if (!form || !("field" in condition)) return [];
      const field = fieldOf(form, condition.field.id);
      if (field?.type !== "dropdown" && field?.type !== "checkboxes") return [];
      return wantedIn(condition.field)
        .filter(({ value }) => !smallOptionsOf(field).has(value.toLowerCase()))
        .map(({ value, steps }) => {
          const message = noSuch("option", value, optionsOf(field), voice);
          return at(noun, id, [...path, "field", ...steps], message);
        });
    });
  },
};

interface Wanted {
  readonly value: string;
  readonly steps: readonly (string | number)[];
}

function wantedIn(field: object): readonly Wanted[] {
  if ("is" in field) return [{ value: String(field.is), steps: ["is"] }];
  if (!("is-one-of" in field) || !Array.isArray(field["is-one-of"])) return [];
  return field["is-one-of"].map((value, index) => ({
    value: String(value),
    steps: ["is-one-of", index],
  }));
}

export const roleFieldsExist: Check = {
  name: "role-fields-exist",
  check: (draft, at, voice) => {
    const forms = new Map(processForms(draft).map((one) => [one.id, one.form]));
    return rolesOf(draft).flatMap(({ at: { noun, id, path }, role }) => {
      const form = noun === "processes" ? forms.get(id) : undefined;
      if (!form || !role.startsWith("field:")) return [];
      const name = role.slice("field:".length);
      if (fieldOf(form, name)) return [];
      return [at(noun, id, path, noSuch("field", name, fieldNames(form), voice))];
    });
  },
};

const SLUG = /^team:[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;

export const teamsAreNamedBySlug: Check = {
  name: "teams-are-named-by-slug",
  check: (draft, at, voice) =>
    rolesOf(draft)
      .filter(({ role }) => role.startsWith("team:") && !SLUG.test(role))
      .map(({ at: { noun, id, path }, role }) =>
        at(noun, id, path, checks(voice)("checks-no-team", { role: quoted(role) })),
      ),
};
