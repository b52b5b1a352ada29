import type { Definitions } from "../definitions/definitions.ts";
import { linesOf } from "./checklist.ts";
import type { LabelDefinition } from "./effect.ts";
import { shortened } from "./text.ts";

/** The label of a request that waits for an invitation to be accepted, unless a process names another. */
export const INVITED = "join: invitation sent";

const COLORS = { process: "1d4ed8", step: "b45309", checklist: "15803d" } as const;

/** Every label the definitions use on requests, each once without case. */
export function labelsOf(definitions: Definitions): readonly LabelDefinition[] {
  const all = [...processLabels(definitions), ...checklistLabels(definitions)];
  return [
    ...new Map(all.toReversed().map((label) => [label.name.toLowerCase(), label])).values(),
  ].toReversed();
}

function processLabels({ processes }: Definitions): readonly LabelDefinition[] {
  return Object.values(processes).flatMap((process) => [
    {
      name: process.label,
      color: COLORS.process,
      description: short(`A request: ${process.name}`),
    },
    ...process.steps.flatMap(({ id, label }) =>
      label
        ? [{ name: label, color: COLORS.step, description: short(`${process.name}: ${id}`) }]
        : [],
    ),
    ...process.outcome.accepted.flatMap((action) =>
      "join" in action
        ? [
            {
              name: action.invited ?? INVITED,
              color: COLORS.step,
              description: "Waits for the invitation to be accepted",
            },
          ]
        : [],
    ),
  ]);
}

function checklistLabels({ checklists }: Definitions): readonly LabelDefinition[] {
  return Object.values(checklists).flatMap((checklist) => {
    const { none, some, all } = checklist.labels ?? {};
    const items = linesOf(checklist).map(({ label }) => label);
    return [none, some, all, ...items].flatMap((name) =>
      name
        ? [{ name, color: COLORS.checklist, description: short(`Checklist: ${checklist.name}`) }]
        : [],
    );
  });
}

/** GitHub refuses label descriptions over 100 characters. */
function short(text: string): string {
  return shortened(text, 100);
}
