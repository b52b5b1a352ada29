import type { Shown as Words } from "../../words/shown.ts";
import { LEAST } from "./few.ts";
import { entry, tellsOfPeople } from "./shown.ts";
import type { View } from "./view.ts";

/** How many people are at a stage now, those who went on left out; nothing is told of few, or where nobody knows. */
export function peopleAt(pathway: string, stage: string, view: View): Words | "" {
  if (!tellsOfPeople(view)) return "";
  const count = countAt(pathway, stage, view);
  if (count === undefined) return view.say("pages-stage-few", { least: LEAST });
  return view.say("pages-stage-people", { count });
}

/** The same as a number; nothing where they are few. */
export function countAt(
  pathway: string,
  stage: string,
  { definitions, reached }: Pick<View, "definitions" | "reached">,
): number | undefined {
  const stages = entry(definitions.pathways, pathway)?.stages ?? [];
  const next = stages[stages.findIndex(({ id }) => id === stage) + 1];
  const came = (id: string) => reached.get(pathway)?.get(id) ?? 0;
  const count = came(stage) - (next ? came(next.id) : 0);
  return count < LEAST ? undefined : count;
}
