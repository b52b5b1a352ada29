import { checks } from "../../words/generated/checks.ts";
import { quoted } from "../../words/printed.ts";
import type { Draft } from "../draft.ts";
import { labelsOf } from "../inside/labels.ts";
import { outcomesOf } from "../inside/outcomes.ts";
import type { Place } from "../inside/place.ts";
import type { LabelChange, Process } from "../types.ts";
import type { Check } from "./check.ts";
import { stepsIn } from "../process-steps.ts";

export const outcomeLabelsAreFree: Check = {
  name: "outcome-labels-are-free",
  check: (draft, at, voice) =>
    Object.entries(draft.processes).flatMap(([id, process]) => {
      const ours = shownBy(id, process, draft);
      return outcomesOf(id, process).flatMap(({ at: { path }, action }) => {
        if (!("labels" in action)) return [];
        const put = new Set(action.labels.put?.map(small));
        return changesIn(action.labels).flatMap(({ key, index, label }) => {
          const isBoth = key === "take" && put.has(small(label));
          if (!isBoth && !ours.has(small(label))) return [];
          const which = isBoth ? "checks-label-both" : "checks-label-ours";
          const message = checks(voice)(which, { label: quoted(label) });
          return [at("processes", id, [...path, "labels", key, index], message)];
        });
      });
    }),
};

const KEYS = ["put", "take"] as const;

function changesIn(labels: LabelChange) {
  return KEYS.flatMap((key) => (labels[key] ?? []).map((label, index) => ({ key, index, label })));
}

/** In small letters: what starts a request, and what shows where one of this process stands. */
function shownBy(id: string, process: Process, draft: Draft): ReadonlySet<string> {
  const lists = new Set(stepsIn(process).flatMap(({ checklist }) => checklist ?? []));
  const isOurs = ({ noun, id: file, path }: Place) => {
    if (noun === "checklists") return lists.has(file);
    if (noun !== "processes") return false;
    return path.length === 1 || (file === id && !path.includes("labels"));
  };
  const ours = labelsOf(draft).filter(({ at }) => isOurs(at));
  return new Set(ours.map(({ label }) => small(label)));
}

function small(label: string): string {
  return label.toLowerCase();
}
