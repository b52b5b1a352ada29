import { quoted } from "../../words/printed.ts";
import { ofProcesses } from "../inside/conditions.ts";
import {
  communityFieldOf,
  fieldOf,
  type ProcessForm,
  processForms,
  smallOptionsOf,
} from "../inside/forms.ts";
import { checks } from "../../words/generated/checks.ts";
import { listed } from "../../words/list.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { beginsByItself } from "../starts.ts";
import type { Condition, Process, Role } from "../types.ts";
import type { Check } from "./check.ts";
import { type Led, ledIn } from "./led.ts";
import { keyOfStep, placedSteps, withinStep } from "../inside/steps.ts";

/** Whose word is asked for by each kind of condition. */
const ASKING = ["approvals", "decision", "unopposed-for"] as const;

export const othersDecide: Check = {
  name: "others-decide",
  severity: "warning",
  check: (draft, at, voice) =>
    ofProcesses(draft).flatMap(({ at: { noun, id, path }, condition }) =>
      ASKING.flatMap((key) => {
        const asked = (condition as Partial<Record<typeof key, { readonly by: Role }>>)[key];
        if (asked?.by !== "author" && asked?.by !== "subject") return [];
        if (key === "decision" && asked.by === "subject" && asksThem(draft.processes[id]))
          return [];
        const message = checks(voice)("checks-own-decision", { role: quoted(asked.by) });
        return [at(noun, id, [...path, key, "by"], message)];
      }),
    ),
};

/** Whether a process asks people about what is theirs, which they did not bring up. */
function asksThem(process: Process | undefined): boolean {
  return process !== undefined && beginsByItself(process);
}

export const approvalsCanBeReached: Check = {
  name: "approvals-can-be-reached",
  // Nobody here knows what day it is: a term may be over, and somebody may be about to be named.
  severity: "warning",
  check: (draft, at, voice) => {
    const processes = new Map(processForms(draft).map((one) => [one.id, one]));
    const led = ledIn(draft);
    return ofProcesses(draft).flatMap(({ at: { noun, id, path }, condition }) => {
      const one = processes.get(id);
      const { step, rest } = withinStep(path);
      // What does not hold is not waited for.
      if (!one || rest[0] !== "until" || rest.includes("not")) return [];
      const here = placedSteps(one.process).find((placed) => keyOfStep(placed.path) === step);
      const needed = approvalsIn(condition);
      const short = led.filter(
        (community) =>
          community.leads < needed &&
          canBeAbout(one, community) &&
          !isSkipped(here?.step.unless, community),
      );
      if (short.length === 0) return [];
      return [at(noun, id, [...path, "approvals", "at-least"], tooFew(needed, short, voice))];
    });
  },
};

/** How many leads have to approve; none where that depends on how many there are, or nobody does. */
function approvalsIn(condition: Condition): number {
  if (!("approvals" in condition) || condition.approvals.by !== "leads") return 0;
  const { "at-least": needed, "or-all": orAll } = condition.approvals;
  return typeof needed === "number" && !orAll ? needed : 0;
}

/** Whether a request can be about the community: people can name it in the process's form, or the process is about it alone. */
function canBeAbout({ process, form }: ProcessForm, { id, name }: Led): boolean {
  if (process.community && "is" in process.community) return process.community.is === id;
  const field = fieldOf(form, communityFieldOf(process) ?? "");
  if (field?.type !== "dropdown") return field !== undefined;
  const offered = smallOptionsOf(field);
  return offered.has(id.toLowerCase()) || offered.has(name.toLowerCase());
}

/** Whether a community's way of joining alone makes a request skip a step. */
function isSkipped(unless: Condition | undefined, community: Led): boolean {
  if (!unless) return false;
  if ("joining" in unless) return unless.joining === community.joining;
  if ("any" in unless) return unless.any.some((one) => isSkipped(one, community));
  if ("all" in unless) return unless.all.every((one) => isSkipped(one, community));
  return "not" in unless && "joining" in unless.not && !isSkipped(unless.not, community);
}

/** So many communities are named. */
const MOST = 5;

function tooFew(needed: number, communities: readonly Led[], voice: Voice): Shown {
  const say = checks(voice);
  const named = communities
    .slice(0, MOST)
    .map(({ id, leads }) => say("checks-leads-in", { community: quoted(id), leads }));
  const count = communities.length - named.length;
  const others = count > 0 ? [say("checks-others-short", { count })] : [];
  return say("checks-too-few-leads", { needed, short: listed([...named, ...others], voice) });
}
