import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import { outcomesOf } from "../inside/outcomes.ts";
import type { Draft } from "../draft.ts";
import { noSuch } from "../say.ts";
import type { OutcomeAction } from "../types.ts";
import type { Check } from "./check.ts";
import { roughly } from "./roughly.ts";

export const mentorshipCommunitiesExist: Check = {
  name: "mentorship-communities-exist",
  check: (draft, at, voice) =>
    Object.entries(draft.mentorships).flatMap(([id, { communities = [] }]) =>
      communities.flatMap((community, index) => {
        if (draft.ids.communities.has(community)) return [];
        const message = noSuch("community", community, draft.ids.communities, voice);
        return [at("mentorships", id, ["communities", index], message)];
      }),
    ),
};

export const mentorTrainingExists: Check = {
  name: "mentor-training-exists",
  check: (draft, at, voice) =>
    Object.entries(draft.mentorships).flatMap(
      ([
        id,
        {
          mentors: { training },
        },
      ]) => {
        if (training === undefined || draft.ids.checklists.has(training)) return [];
        const message = noSuch("checklist", training, draft.ids.checklists, voice);
        return [at("mentorships", id, ["mentors", "training"], message)];
      },
    ),
};

export const pairProgrammesExist: Check = {
  name: "pair-programmes-exist",
  check: (draft, at, voice) =>
    Object.entries(draft.processes).flatMap(([id, process]) =>
      outcomesOf(id, process).flatMap(({ at: { noun, path }, action }) => {
        const [key, programme] = programmeIn(action) ?? [];
        if (key === undefined || programme === undefined) return [];
        if (draft.ids.mentorships.has(programme)) return [];
        const message = noSuch("mentorship", programme, draft.ids.mentorships, voice);
        return [at(noun, id, [...path, key], message)];
      }),
    ),
};

function programmeIn(action: OutcomeAction): readonly [key: string, id: string] | undefined {
  if ("pair" in action) return ["pair", action.pair];
  if ("renew" in action) return ["renew", action.renew];
  return "part" in action ? ["part", action.part] : undefined;
}

const DECISIONS = ["go", "extend", "abort"];

export const orientationsCanGoWell: Check = {
  name: "orientations-can-go-well",
  check: (draft, at, voice) =>
    Object.entries(draft.mentorships).flatMap(([id, { orientation }]) => {
      const { decision, most } = orientation ?? {};
      // A word that is misspelt may be the one that is missing.
      if (!decision?.every((word) => DECISIONS.includes(word))) return [];
      if (draft.doubts("mentorships", id)?.has("/orientation/decision")) return [];
      const stuck = decision.includes("go")
        ? []
        : [
            at(
              "mentorships",
              id,
              ["orientation", "decision"],
              checks(voice)("checks-orientation-stuck"),
            ),
          ];
      if (most === undefined || decision.includes("extend")) return stuck;
      const message = checks(voice)("checks-orientation-not-extended");
      return [...stuck, at("mentorships", id, ["orientation", "most"], message)];
    }),
};

/** Whether the term may be among what somebody misspelt. */
function isTermInDoubt({ doubts }: Draft, id: string): boolean {
  return doubts("mentorships", id)?.has("") ?? false;
}

/** How long a mentorship lasts where nobody says so. */
const TERM = "1 year";

export const orientationsEndWithinTheTerm: Check = {
  name: "orientations-end-within-the-term",
  check: (draft, at, voice) =>
    Object.entries(draft.mentorships).flatMap(([id, { orientation, term = TERM }]) => {
      if (!orientation || isTermInDoubt(draft, id)) return [];
      const { length, decision = ["extend"], most = 1 } = orientation;
      const times = 1 + (decision.includes("extend") ? most : 0);
      if (!(times * roughly(length) >= roughly(term))) return [];
      const message = checks(voice)("checks-orientation-long", { term: quoted(term) });
      return [at("mentorships", id, ["orientation", "length"], message)];
    }),
};

export const assessmentsComeWithinTheTerm: Check = {
  name: "assessments-come-within-the-term",
  check: (draft, at, voice) =>
    Object.entries(draft.mentorships).flatMap(([id, { assessments = [], term = TERM }]) =>
      assessments.flatMap(({ every }, index) => {
        if (!(roughly(every) > roughly(term)) || isTermInDoubt(draft, id)) return [];
        const message = checks(voice)("checks-assessment-late", {
          every: quoted(every),
          term: quoted(term),
        });
        return [at("mentorships", id, ["assessments", index, "every"], message)];
      }),
    ),
};
