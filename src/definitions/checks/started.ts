import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import type { Draft } from "../draft.ts";
import { fieldOf } from "../inside/forms.ts";
import { atTheEnd } from "../inside/outcomes.ts";
import type { Place } from "../inside/place.ts";
import { noSuch } from "../say.ts";
import { formFileOf } from "../starts.ts";
import type { Process } from "../types.ts";
import type { Check } from "./check.ts";
import { isPrivacyInDoubt } from "./processes.ts";

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
