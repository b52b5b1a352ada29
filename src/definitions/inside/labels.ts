import type { Draft } from "../draft.ts";
import type { OutcomeAction } from "../types.ts";
import { usedForms } from "./forms.ts";
import { itemsOf } from "./items.ts";
import { outcomesOf } from "./outcomes.ts";
import { onceFor } from "../../core/remembering.ts";
import { inside, type Place } from "./place.ts";
import { placedSteps } from "./steps.ts";

export interface PlacedLabel {
  readonly at: Place;
  readonly label: string;
}

const STATES = ["none", "some", "all"] as const;

/** Every label that anything names; forms that start no process are none of our business. */
export const labelsOf = onceFor(findLabels);

function findLabels(draft: Draft): readonly PlacedLabel[] {
  return [
    ...inSettings(draft),
    ...inPathways(draft),
    ...inProcesses(draft),
    ...inChecklists(draft),
    ...inForms(draft),
  ];
}

function inSettings({ settings }: Draft): readonly PlacedLabel[] {
  return (settings?.contributions ?? []).flatMap(({ labels, except }, index) => {
    const at: Place = { noun: "settings", id: "", path: ["contributions", index] };
    return [
      ...each(inside(at, "labels"), labels),
      ...each(inside(at, "except", "labels"), except?.labels),
    ];
  });
}

function inPathways(draft: Draft): readonly PlacedLabel[] {
  return Object.entries(draft.pathways).flatMap(([id, { stages }]) =>
    stages.flatMap(({ recognise }, index) => {
      const path = ["stages", index, "recognise", "suggest"];
      return each({ noun: "pathways", id, path }, recognise?.suggest);
    }),
  );
}

function inProcesses(draft: Draft): readonly PlacedLabel[] {
  return Object.entries(draft.processes).flatMap(([id, process]) => {
    const at: Place = { noun: "processes", id, path: [] };
    return [
      ...one(inside(at, "label"), process.label),
      ...placedSteps(process).flatMap(({ step, path }) =>
        one(inside(at, ...path, "label"), step.label),
      ),
      ...outcomesOf(id, process).flatMap(({ at: here, action }) => ofAction(here, action)),
    ];
  });
}

function ofAction(at: Place, action: OutcomeAction): readonly PlacedLabel[] {
  if ("join" in action) return one(inside(at, "invited"), action.invited);
  if (!("labels" in action)) return [];
  const { put, take } = action.labels;
  return [...each(inside(at, "labels", "put"), put), ...each(inside(at, "labels", "take"), take)];
}

function inChecklists(draft: Draft): readonly PlacedLabel[] {
  const ofLists = Object.entries(draft.checklists).flatMap(([id, { labels = {} }]) =>
    STATES.flatMap((state) =>
      one({ noun: "checklists", id, path: ["labels", state] }, labels[state]),
    ),
  );
  const ofItems = itemsOf(draft)
    .filter(({ item }) => item.label !== undefined)
    .flatMap(({ at, item }) => one(inside(at, "label"), item.label));
  return [...ofLists, ...ofItems];
}

function inForms(draft: Draft): readonly PlacedLabel[] {
  return usedForms(draft).flatMap(({ file, labels }) => {
    const { labels: written } = draft.sheets[file] as { readonly labels?: unknown };
    const at: Place = { noun: "forms", id: file, path: ["labels"] };
    // One text may hold several labels, and one of a list may say nothing.
    if (!Array.isArray(written)) return labels.map((label) => ({ at, label }));
    return each(at, written).filter(({ label }) => label.trim() !== "");
  });
}

function one(at: Place, label: string | undefined): readonly PlacedLabel[] {
  return label === undefined ? [] : [{ at, label }];
}

function each(at: Place, labels: readonly string[] = []): readonly PlacedLabel[] {
  return labels.map((label, index) => ({ at: inside(at, index), label }));
}
