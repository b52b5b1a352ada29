import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import type { Voice } from "../../words/voice.ts";
import type { Draft } from "../draft.ts";
import { ofProcesses } from "../inside/conditions.ts";
import { communityFieldOf, fieldOf } from "../inside/forms.ts";
import { atTheEnd } from "../inside/outcomes.ts";
import type { Place } from "../inside/place.ts";
import { rolesOf } from "../inside/roles.ts";
import { isReserved } from "../reserved.ts";
import { noSuch } from "../say.ts";
import { beginsByItself, formFileOf, wordOf } from "../starts.ts";
import type { Process } from "../types.ts";
import type { Check, Finding } from "./check.ts";
import { isPrivacyInDoubt } from "./processes.ts";
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

export const startedProcessesExist: Check = {
  name: "started-processes-exist",
  check: (draft, at, voice) =>
    startsIn(draft).flatMap(({ at: { id, path }, starts }) => {
      if (draft.ids.processes.has(starts)) return [];
      const message = noSuch("process", starts, draft.ids.processes, voice);
      return [at("processes", id, [...path, "start"], message)];
    }),
};

export const somethingStartsProcesses: Check = {
  name: "something-starts-processes",
  check: (draft, at, voice) => {
    const started = new Set(startsIn(draft).map(({ starts }) => starts));
    return Object.entries(draft.processes).flatMap(([id, { start }]) =>
      "by" in start && !started.has(id) && noneInDoubt(draft)
        ? [at("processes", id, ["start", "by"], checks(voice)("checks-nothing-starts"))]
        : [],
    );
  },
};

export const processesStartNoCircle: Check = {
  name: "processes-start-no-circle",
  check: (draft, at, voice) => {
    const starts = startsIn(draft);
    const next = Map.groupBy(starts, ({ at: { id } }) => id);
    const after = (id: string) => (next.get(id) ?? []).map((one) => one.starts);
    const leads = (from: string, to: string): boolean => {
      // Whatever follows is walked through as it is found, each once.
      const reached = new Set([from]);
      for (const id of reached) for (const one of after(id)) reached.add(one);
      return reached.has(to);
    };
    return starts
      .filter(({ at: { id }, starts: to }) => leads(to, id))
      .map(({ at: { id, path } }) =>
        at("processes", id, [...path, "start"], checks(voice)("checks-start-circle")),
      );
  },
};

export const startedProcessesGetAnswers: Check = {
  name: "started-processes-get-answers",
  check: (draft, at, voice) =>
    startsIn(draft).flatMap(({ at: { id, path }, starts }) => {
      const process = draft.processes[starts];
      const asks = process && draft.forms[formFileOf(process) ?? ""];
      const own = draft.processes[id];
      const has = own && draft.forms[formFileOf(own) ?? ""];
      const needs = (asks?.fields ?? []).filter(({ required }) => required);
      const lacking = needs.filter(({ key }) => !(has && fieldOf(has, key)?.required));
      return lacking.slice(0, 1).map(({ label }) => {
        const message = checks(voice)("checks-start-lacks", { field: quoted(label) });
        return at("processes", id, [...path, "start"], message);
      });
    }),
};

export const privateProcessesStartPrivateOnes: Check = {
  name: "private-processes-start-private-ones",
  check: (draft, at, voice) =>
    startsIn(draft).flatMap(({ at: { id, path }, process, starts }) => {
      const other = draft.processes[starts];
      if (!process.private || !other || other.private) return [];
      if (isPrivacyInDoubt(draft, "processes", starts)) return [];
      return [at("processes", id, [...path, "start"], checks(voice)("checks-start-in-public"))];
    }),
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

export const decidedOptionsExist: Check = {
  name: "decided-options-exist",
  check: (draft, _, voice) => [
    ...ofProcesses(draft).flatMap(({ at: { id, path }, condition }) =>
      "decided" in condition
        ? wrongOption(draft, id, [...path, "decided"], condition.decided, voice)
        : [],
    ),
    ...clear(draft).flatMap(([id, process]) =>
      atTheEnd(id, process).flatMap(({ at: { path }, action: { when } }) =>
        when && "decided" in when
          ? wrongOption(draft, id, [...path, "when", "decided"], when.decided, voice)
          : [],
      ),
    ),
  ],
};

function wrongOption(
  draft: Draft,
  id: string,
  path: Place["path"],
  option: string,
  voice: Voice,
): readonly Finding[] {
  // The option may be among what somebody misspelt.
  if (draft.doubts("processes", id)) return [];
  const known = optionsIn(draft, id);
  const finding = { noun: "processes", id, path } as const;
  if (!known.has(option)) return [{ ...finding, message: noSuch("option", option, known, voice) }];
  // It does not change any more while a step waits for it.
  if (!path.includes("until")) return [];
  return [{ ...finding, message: checks(voice)("checks-decided-until") }];
}

function optionsIn(draft: Draft, process: string): ReadonlySet<string> {
  return new Set(
    ofProcesses(draft).flatMap(({ at: { id }, condition }) =>
      id === process && "decision" in condition ? condition.decision.options : [],
    ),
  );
}

export const termsAreForLeads: Check = {
  name: "terms-are-for-leads",
  check: (draft, at, voice) =>
    clear(draft).flatMap(([id, process]) =>
      atTheEnd(id, process).flatMap(({ at: { path }, action }) =>
        "role" in action && action.for !== undefined && action.role !== "lead"
          ? [at("processes", id, [...path, "for"], checks(voice)("checks-term-whose"))]
          : [],
      ),
    ),
};

/** Processes in which nothing is misread. */
function clear(draft: Draft): readonly (readonly [string, Process])[] {
  return Object.entries(draft.processes).filter(([id]) => !draft.doubts("processes", id));
}

interface Starting {
  readonly at: Place;
  readonly process: Process;
  readonly starts: string;
}

/** Where processes start others. */
function startsIn(draft: Draft): readonly Starting[] {
  return Object.entries(draft.processes).flatMap(([id, process]) =>
    atTheEnd(id, process).flatMap(({ at, action }) =>
      "start" in action ? [{ at, process, starts: action.start }] : [],
    ),
  );
}

/** Whether every process reads as it is meant: else one that is misread may be the one that starts another. */
function noneInDoubt(draft: Draft): boolean {
  return [...draft.ids.processes].every(
    (id) => id in draft.processes && !draft.doubts("processes", id),
  );
}
