import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import type { Draft } from "../draft.ts";
import { ofProcesses } from "../inside/conditions.ts";
import { isReserved } from "../reserved.ts";
import { noSuch } from "../say.ts";
import type { Way } from "../types.ts";
import { optionWays } from "../process-steps.ts";
import type { Check } from "./check.ts";
import { keyOfStep, placedSteps, withinStep } from "../inside/steps.ts";

export const optionsAreNoCommands: Check = {
  name: "options-are-no-commands",
  check: (draft, at, voice) =>
    decisionsIn(draft).flatMap(({ at: { noun, id, path }, condition }) =>
      condition.decision.options.flatMap((option, index) => {
        if (!isReserved(option)) return [];
        const message = checks(voice)("checks-option-taken", { command: quoted(`/${option}`) });
        return [at(noun, id, [...path, "decision", "options", index], message)];
      }),
    ),
};

export const stepsDecideOnce: Check = {
  name: "steps-decide-once",
  check: (draft, at, voice) => {
    const seen = new Set<string>();
    return decisionsIn(draft).flatMap(({ at: { noun, id, path } }) => {
      const { step, rest } = withinStep(path);
      const key = `${id}/${step}`;
      const fine = rest[0] === "until" && !rest.includes("not") && !seen.has(key);
      seen.add(key);
      return fine ? [] : [at(noun, id, [...path, "decision"], checks(voice)("checks-decide-once"))];
    });
  },
};

export const optionsLeadOn: Check = {
  name: "options-lead-on",
  check: (draft, at, voice) => {
    const decided = new Map(
      decisionsIn(draft).map(({ at: { id, path }, condition }) => [
        `${id}/${withinStep(path).step}`,
        new Set(condition.decision.options),
      ]),
    );
    return Object.entries(draft.processes).flatMap(([id, process]) =>
      placedSteps(process).flatMap(({ step, path: here }) => {
        const then = optionWays(step.then);
        if (draft.doubts("processes", id)) return [];
        const path = [...here, "then"];
        const options = decided.get(`${id}/${keyOfStep(here)}`);
        if (!options)
          return Object.keys(then).length > 0
            ? [at("processes", id, path, checks(voice)("checks-then-what"))]
            : [];
        const strangers = Object.keys(then).filter((option) => !options.has(option));
        if (strangers.length > 0)
          return strangers.map((option) =>
            at("processes", id, [...path, option], noSuch("option", option, options, voice)),
          );
        const stuck = [...options].every((option) => leadsNowhere(then[option]));
        return stuck ? [at("processes", id, path, checks(voice)("checks-then-never"))] : [];
      }),
    );
  },
};

/** Whether an option only keeps a request where it is, or ends it. */
function leadsNowhere(way: Way | undefined): boolean {
  return way === "declined" || typeof way === "object";
}

function decisionsIn(draft: Draft) {
  return ofProcesses(draft).flatMap(({ at, condition }) =>
    "decision" in condition ? [{ at, condition }] : [],
  );
}
