import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import { clear } from "../inside/clear.ts";
import { ofProcesses } from "../inside/conditions.ts";
import { communityFieldOf } from "../inside/forms.ts";
import { atTheEnd } from "../inside/outcomes.ts";
import type { Place } from "../inside/place.ts";
import { rolesOf } from "../inside/roles.ts";
import { isReserved } from "../reserved.ts";
import { noSuch } from "../say.ts";
import { beginsByItself, formFileOf, wordOf } from "../starts.ts";
import type { Process } from "../types.ts";
import type { Check, Finding } from "./check.ts";
import { repeated } from "./repeated.ts";
import { roughly } from "./roughly.ts";

export const startWordsAreFree: Check = {
  name: "start-words-are-free",
  check: (draft, at, voice) => {
    const words = Object.entries(draft.processes).flatMap(([id, process]) => {
      const word = wordOf(process);
      return word === undefined ? [] : [{ id, word }];
    });
    const twice = new Set(repeated(words.map(({ word }) => word)));
    const options = new Set(
      ofProcesses(draft).flatMap(({ condition }) =>
        "decision" in condition ? condition.decision.options : [],
      ),
    );
    return words.flatMap(({ id, word }, index) => {
      const taken = isReserved(word) || twice.has(index) || options.has(word);
      const command = quoted(`/${word}`);
      return taken
        ? [
            at(
              "processes",
              id,
              ["start", "command"],
              checks(voice)("checks-word-taken", { command }),
            ),
          ]
        : [];
    });
  },
};

export const fieldsNeedAForm: Check = {
  name: "fields-need-a-form",
  check: (draft, at, voice) => {
    const without = new Set(
      clear(draft).flatMap(([id, process]) => (formFileOf(process) === undefined ? [id] : [])),
    );
    const conditions = ofProcesses(draft).flatMap(({ at: place, condition }) =>
      "field" in condition ? [place] : [],
    );
    const roles = rolesOf(draft).flatMap(({ at: place, role }) =>
      role.startsWith("field:") ? [place] : [],
    );
    const own = Object.entries(draft.processes).flatMap(([id, process]) =>
      fieldsIn(id, process).map((path): Place => ({ noun: "processes", id, path })),
    );
    return [...own, ...conditions, ...roles]
      .filter(({ noun, id }) => noun === "processes" && without.has(id))
      .map(({ id, path }) => at("processes", id, path, checks(voice)("checks-no-form")));
  },
};

/** Where a process reads its form for itself: for its community, its subject, what shows a contribution, and until when somebody is away. */
function fieldsIn(id: string, process: Process): readonly Place["path"][] {
  const { community, subject } = process;
  const read = atTheEnd(id, process).flatMap(({ at: { path }, action }) => {
    if ("away" in action) return [[...path, "away"]];
    return "record" in action && action.evidence ? [[...path, "evidence"]] : [];
  });
  const founds = community !== undefined && "new" in community;
  const asks = founds || communityFieldOf(process) !== undefined;
  return [...(asks ? [["community"]] : []), ...(subject ? [["subject"]] : []), ...read];
}

export const timedStartsKnowTheirCommunity: Check = {
  name: "timed-starts-know-their-community",
  check: (draft, at, voice) =>
    clear(draft).flatMap(([id, { start, community }]) => {
      if (!community || !("is" in community)) return [];
      if (!beginsByItself({ start })) return [];
      return [at("processes", id, ["community"], checks(voice)("checks-timed-community"))];
    }),
};

/** So long what came up is still opened: sooner it may not come up again. */
const SHORTEST = "4 weeks";

export const startsLeaveTime: Check = {
  name: "starts-leave-time",
  check: (draft, at, voice) =>
    Object.entries(draft.processes).flatMap(([id, { start }]) => {
      if (!("every" in start) || !(roughly(start.every) < roughly(SHORTEST))) return [];
      const message = checks(voice)("checks-too-often", { shortest: quoted(SHORTEST) });
      return [at("processes", id, ["start", "every"], message)];
    }),
};

export const startsNameMentorships: Check = {
  name: "starts-name-mentorships",
  check: (draft, at, voice) =>
    clear(draft).flatMap(([id, { start }]): readonly Finding[] => {
      if (start.in === undefined) return [];
      const path = ["start", "in"];
      const ofMentorships = "every" in start || ("before" in start && start.of !== "term-end");
      if (!ofMentorships) return [at("processes", id, path, checks(voice)("checks-in-what"))];
      return draft.ids.mentorships.has(start.in)
        ? []
        : [at("processes", id, path, noSuch("mentorship", start.in, draft.ids.mentorships, voice))];
    }),
};
