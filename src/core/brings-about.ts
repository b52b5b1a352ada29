import type { Definitions } from "../definitions/definitions.ts";
import type { Community, OutcomeAction, Process } from "../definitions/types.ts";
import { stepsIn } from "../definitions/process-steps.ts";
import { formFilesOf } from "../definitions/starts.ts";
import { rememberingBoth } from "./remembering.ts";

/** Everything that a process does for somebody who gets through it: on the way, and at its end. */
export function bringsAbout(process: Process): readonly OutcomeAction[] {
  return [...stepsIn(process).flatMap((step) => step.outcome ?? []), ...process.outcome.accepted];
}

/** The issue forms that lead into a community, by name. */
export function joinForms(community: Community, definitions: Definitions): readonly string[] {
  return formsInto(definitions, community, () => {
    const leading = Object.values(definitions.processes).filter((process) =>
      letsInto(community, process, definitions),
    );
    return formFilesOf(leading).toSorted();
  });
}

const formsInto = rememberingBoth<readonly string[]>();

/** Whether a process lets people into a community: one that is about another one alone does not. */
function letsInto(
  community: Community,
  process: Process,
  { communities }: Pick<Definitions, "communities">,
): boolean {
  const { community: about } = process;
  if (about && "is" in about && communities[about.is] !== community) return false;
  return bringsAbout(process).some((action) => "join" in action);
}
