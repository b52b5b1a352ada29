import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import type { Draft } from "../draft.ts";
import { conditionsOf } from "../inside/conditions.ts";
import { itemsOf } from "../inside/items.ts";
import { noSuch } from "../say.ts";
import { formFileOf } from "../starts.ts";
import type { Noun } from "../sources.ts";
import type { Check } from "./check.ts";
import { repeated } from "./repeated.ts";
import { roughly } from "./roughly.ts";
import { placedSteps } from "../inside/steps.ts";

export const processesAreToldApart: Check = {
  name: "processes-are-told-apart",
  check: (draft, at, voice) => {
    const entries = Object.entries(draft.processes);
    const labels = repeated(entries.map(([, { label }]) => label.toLowerCase()));
    const started = entries.filter(([, process]) => formFileOf(process) !== undefined);
    const forms = repeated(started.map(([, process]) => String(formFileOf(process))));
    const idAt = (index: number, all = entries): string => String(all[index]?.[0]);
    return [
      ...labels.map((index) =>
        at("processes", idAt(index), ["label"], checks(voice)("checks-label-taken")),
      ),
      ...forms.map((index) =>
        at(
          "processes",
          idAt(index, started),
          ["start", "form"],
          checks(voice)("checks-form-taken"),
        ),
      ),
    ];
  },
};

export const stepsWaitForSomething: Check = {
  name: "steps-wait-for-something",
  check: (draft, at, voice) =>
    Object.entries(draft.processes).flatMap(([id, process]) =>
      placedSteps(process).flatMap(({ step: { until, checklist }, path }) =>
        until || checklist !== undefined
          ? []
          : [at("processes", id, path, checks(voice)("checks-step-for-nothing"))],
      ),
    ),
};

export const stepChecklistsExist: Check = {
  name: "step-checklists-exist",
  check: (draft, at, voice) =>
    Object.entries(draft.processes).flatMap(([id, process]) =>
      placedSteps(process).flatMap(({ step: { checklist }, path }) => {
        if (checklist === undefined || draft.ids.checklists.has(checklist)) return [];
        const message = noSuch("checklist", checklist, draft.ids.checklists, voice);
        return [at("processes", id, [...path, "checklist"], message)];
      }),
    ),
};

export const remindersComeBeforeTheEnd: Check = {
  name: "reminders-come-before-the-end",
  check: (draft, at, voice) =>
    Object.entries(draft.processes).flatMap(([id, process]) =>
      placedSteps(process).flatMap(({ step: { remind, expires }, path }) => {
        if (!remind || expires === undefined) return [];
        if (!(roughly(remind.after) >= roughly(expires))) return [];
        const message = checks(voice)("checks-reminder-late", { expires: quoted(expires) });
        return [at("processes", id, [...path, "remind", "after"], message)];
      }),
    ),
};

export const judgingStaysPrivate: Check = {
  name: "judging-stays-private",
  check: (draft, at, voice) => {
    if (!draft.settings || draft.settings.private !== undefined) return [];
    if (isPrivacyInDoubt(draft, "settings", "")) return [];
    return Object.entries(draft.processes).flatMap(([id, process]) =>
      process.private
        ? [at("processes", id, ["private"], checks(voice)("checks-private-where"))]
        : [],
    );
  },
};

/** Conditions by which people judge others. */
const JUDGING = ["approvals", "decision", "unopposed-for"];

export const whatJudgesIsPrivate: Check = {
  name: "what-judges-is-private",
  severity: "warning",
  check: (draft, at, voice) => {
    const decided = new Set(
      conditionsOf(draft)
        .filter(({ at: { noun } }) => noun === "processes")
        .filter(({ condition }) => JUDGING.some((key) => key in condition))
        .map(({ at: { id } }) => id),
    );
    return Object.entries(draft.processes).flatMap(([id, process]) => {
      if (process.private !== undefined || !process.subject || !decided.has(id)) return [];
      if (isPrivacyInDoubt(draft, "processes", id)) return [];
      return [at("processes", id, ["subject"], checks(voice)("checks-judges-in-public"))];
    });
  },
};

export const itemsNestThreeDeep: Check = {
  name: "items-nest-three-deep",
  check: (draft, at, voice) =>
    itemsOf(draft)
      .filter(({ depth }) => depth === 4)
      .map(({ at: { noun, id, path } }) => at(noun, id, path, checks(voice)("checks-items-deep"))),
};

/** Whether something may be private that does not read so. */
export function isPrivacyInDoubt({ doubts }: Draft, noun: Noun, id: string): boolean {
  const open = doubts(noun, id);
  return open !== undefined && (open.has("") || open.has("/private"));
}
