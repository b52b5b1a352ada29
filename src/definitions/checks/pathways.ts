import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import { ofBadges, ofMentorships, ofPathways } from "../inside/conditions.ts";
import { outcomesOf } from "../inside/outcomes.ts";
import { rolesOf } from "../inside/roles.ts";
import { stagesOf } from "../inside/stages.ts";
import type { Draft } from "../draft.ts";
import type { Check } from "./check.ts";
import { noBadge } from "./tiers.ts";

export const stagesCanBeReached: Check = {
  name: "stages-can-be-reached",
  check: (draft, at, voice) => {
    const places = new Map(
      [...stagesOf(draft)].map(([id, stages]) => [
        id,
        new Map([...stages].map((stage, place) => [stage, place])),
      ]),
    );
    return ofPathways(draft).flatMap(({ at: { noun, id, path }, condition }) => {
      // Whoever stays there has reached it, and may have reached a later one.
      if (path[2] !== "when" || !("stage" in condition) || condition.stage.pathway !== id)
        return [];
      const place = places.get(id)?.get(condition.stage["is-at-least"]);
      if (place === undefined || place < Number(path[1])) return [];
      const message = checks(voice)("checks-stage-out-of-reach");
      return [at(noun, id, [...path, "stage", "is-at-least"], message)];
    });
  },
};

export const stageBadgesExist: Check = {
  name: "stage-badges-exist",
  check: (draft, at, voice) =>
    Object.entries(draft.pathways).flatMap(([id, { stages }]) =>
      stages.flatMap(({ recognise }, index) => {
        const badge = recognise?.badge;
        const message = badge === undefined ? undefined : noBadge(badge, draft, voice);
        const path = ["stages", index, "recognise", "badge"];
        return message === undefined ? [] : [at("pathways", id, path, message)];
      }),
    ),
};

export const outcomeBadgesExist: Check = {
  name: "outcome-badges-exist",
  check: (draft, at, voice) =>
    Object.entries(draft.processes).flatMap(([id, process]) =>
      outcomesOf(id, process).flatMap(({ at: { path }, action }) => {
        const message = "badge" in action ? noBadge(action.badge, draft, voice) : undefined;
        return message === undefined ? [] : [at("processes", id, [...path, "badge"], message)];
      }),
    ),
};

const OUTSIDE = { pathways: true, badges: true, mentorships: true };

export const pathwaysAskPeople: Check = {
  name: "pathways-ask-people",
  check: (draft, at, voice) =>
    rolesOf(draft)
      .filter(
        ({ at: { noun }, role }) =>
          noun in OUTSIDE && !/^(leads|members|mentor|owners|team:)/.test(role),
      )
      .map(({ at: { noun, id, path }, role }) =>
        at(noun, id, path, checks(voice)("checks-nobody-here", { role: quoted(role) })),
      ),
};

const ONLY_REQUESTS = [
  "approvals",
  "assigned",
  "decision",
  "decided",
  "field",
  "joining",
  "unopposed-for",
  "waited",
];

export const pathwaysAskWhatTheyKnow: Check = {
  name: "pathways-ask-what-they-know",
  check: (draft, at, voice) =>
    [...ofPathways(draft), ...ofBadges(draft), ...ofMentorships(draft)].flatMap(
      ({ at: { noun, id, path }, condition }) =>
        Object.keys(condition)
          .filter((key) => ONLY_REQUESTS.includes(key))
          .map((key) =>
            at(
              noun,
              id,
              [...path, key],
              checks(voice)("checks-only-requests", { key: quoted(key) }),
            ),
          ),
    ),
};

/** The badges that stages give. */
export function badgesOfStages({ pathways }: Draft): readonly string[] {
  const stages = Object.values(pathways).flatMap((pathway) => pathway.stages);
  return stages.flatMap(({ recognise }) => recognise?.badge ?? []);
}

/** The badges that processes give. */
export function badgesGiven({ processes }: Draft): readonly string[] {
  const all = Object.entries(processes).flatMap(([id, process]) => outcomesOf(id, process));
  return all.flatMap(({ action }) => ("badge" in action ? [action.badge] : []));
}

export const badgesCanBeHad: Check = {
  name: "badges-can-be-had",
  severity: "warning",
  check: (draft, at, voice) => {
    const given = new Set([...badgesOfStages(draft), ...badgesGiven(draft)]);
    const complete = (["pathways", "processes"] as const).every((noun) =>
      [...draft.ids[noun]].every((id) => !draft.doubts(noun, id)),
    );
    // A badge that is misspelt elsewhere may be this one.
    if (!complete || [...given].some((badge) => !draft.ids.badges.has(badge))) return [];
    return Object.entries(draft.badges).flatMap(([id, { when, while: lasting, nominated }]) => {
      if (when || lasting || nominated !== undefined || given.has(id)) return [];
      const message = checks(voice)("checks-badge-without-way");
      return [at("badges", id, [], message)];
    });
  },
};

const WAYS = ["when", "while", "nominated"] as const;

export const badgesHaveOneWay: Check = {
  name: "badges-have-one-way",
  check: (draft, at, voice) => [
    ...Object.entries(draft.badges).flatMap(([id, badge]) => {
      const [, ...others] = WAYS.filter((key) => badge[key]);
      const message = checks(voice)("checks-badge-two-ways");
      return others.map((key) => at("badges", id, [key], message));
    }),
    ...Object.entries(draft.tiered).flatMap(([id, badge]) =>
      WAYS.filter((key) => badge[key]).map((key) =>
        at("badges", id, [key], checks(voice)("checks-badge-tiers-way", { key: quoted(key) })),
      ),
    ),
  ],
};
