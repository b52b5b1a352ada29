import { ofBadges, ofMentorships, ofPathways } from "../inside/conditions.ts";
import { rolesOf } from "../inside/roles.ts";
import { stagesOf } from "../inside/stages.ts";
import { noSuch, quote } from "../say.ts";
import type { Check } from "./check.ts";

export const stagesCanBeReached: Check = {
  name: "stages-can-be-reached",
  sentence: "No stage waits for itself or for a later stage of its pathway.",
  check: (draft, at) => {
    const places = new Map(
      [...stagesOf(draft)].map(([id, stages]) => [
        id,
        new Map([...stages].map((stage, place) => [stage, place])),
      ]),
    );
    return ofPathways(draft).flatMap(({ at: { noun, id, path }, condition }) => {
      if (!("stage" in condition) || condition.stage.pathway !== id) return [];
      const place = places.get(id)?.get(condition.stage["is-at-least"]);
      if (place === undefined || place < Number(path[1])) return [];
      const message =
        "This stage comes no earlier than the one that waits for it: nobody could reach it.";
      return [at(noun, id, [...path, "stage", "is-at-least"], message)];
    });
  },
};

export const stageBadgesExist: Check = {
  name: "stage-badges-exist",
  sentence: "The badge that a stage gives exists.",
  check: (draft, at) =>
    Object.entries(draft.pathways).flatMap(([id, { stages }]) =>
      stages.flatMap(({ recognise }, index) => {
        const badge = recognise?.badge;
        if (badge === undefined || draft.ids.badges.has(badge)) return [];
        const path = ["stages", index, "recognise", "badge"];
        return [at("pathways", id, path, noSuch("badge", badge, draft.ids.badges))];
      }),
    ),
};

const OUTSIDE = { pathways: true, badges: true, mentorships: true };

export const pathwaysAskPeople: Check = {
  name: "pathways-ask-people",
  sentence: "Pathways, badges and mentorships ask only people who are there without a request.",
  check: (draft, at) =>
    rolesOf(draft)
      .filter(
        ({ at: { noun }, role }) =>
          noun in OUTSIDE && !/^(leads|members|mentor|owners|team:)/.test(role),
      )
      .map(({ at: { noun, id, path }, role }) =>
        at(
          noun,
          id,
          path,
          `Here ${quote(role)} is nobody: use \`leads\`, \`members\`, \`mentor\`, \`owners\` or \`team:<slug>\`.`,
        ),
      ),
};

const ONLY_REQUESTS = ["approvals", "field", "joining", "waited"];

export const pathwaysAskWhatTheyKnow: Check = {
  name: "pathways-ask-what-they-know",
  sentence: "Pathways, badges and mentorships ask nothing that only a request has.",
  check: (draft, at) =>
    [...ofPathways(draft), ...ofBadges(draft), ...ofMentorships(draft)].flatMap(
      ({ at: { noun, id, path }, condition }) =>
        Object.keys(condition)
          .filter((key) => ONLY_REQUESTS.includes(key))
          .map((key) =>
            at(
              noun,
              id,
              [...path, key],
              `${quote(key)} is something that only a request has: it cannot hold here.`,
            ),
          ),
    ),
};

export const badgesCanBeHad: Check = {
  name: "badges-can-be-had",
  sentence: "Somebody can get every badge: by its own condition, a nomination, or a stage.",
  severity: "warning",
  check: (draft, at) => {
    const stages = Object.values(draft.pathways).flatMap((pathway) => pathway.stages);
    const given = new Set(stages.flatMap(({ recognise }) => recognise?.badge ?? []));
    const complete = ![...draft.ids.pathways].some((id) => draft.doubts("pathways", id));
    // A badge that is misspelt elsewhere may be this one.
    if (!complete || [...given].some((badge) => !draft.ids.badges.has(badge))) return [];
    return Object.entries(draft.badges).flatMap(([id, { when, nominated }]) => {
      if (when || nominated !== undefined || given.has(id)) return [];
      const message =
        "Nobody can get this badge: it has no `when` and no `nominated: true`, and no stage gives it.";
      return [at("badges", id, [], message)];
    });
  },
};

export const badgesHaveOneWay: Check = {
  name: "badges-have-one-way",
  sentence: "A badge is earned by a condition or by nomination, not by both.",
  check: (draft, at) =>
    Object.entries(draft.badges).flatMap(([id, { when, nominated }]) => {
      if (!when || !nominated) return [];
      const message = "A badge has either `when` or `nominated: true`, not both.";
      return [at("badges", id, ["nominated"], message)];
    }),
};
