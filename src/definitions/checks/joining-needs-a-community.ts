import type { Check } from "./check.ts";
import type { Draft } from "../draft.ts";
import { outcomesOf } from "../inside/outcomes.ts";

/** Only a process that knows its community lets people join one. */
export const joiningNeedsACommunity: Check = {
  name: "joining-needs-a-community",
  sentence: "Only a process that knows its community lets people join one.",
  check: (draft, at) =>
    Object.entries(draft.processes)
      .filter(([id, process]) => process.community === undefined && !isMisspelt(draft, id))
      .flatMap(([id, process]) =>
        outcomesOf(id, process)
          .filter(({ action }) => "join" in action)
          .map(({ at: { path } }) =>
            at(
              "processes",
              id,
              [...path, "join"],
              "To join a community, the process needs `community: { field: … }`.",
            ),
          ),
      ),
};

function isMisspelt({ doubts }: Draft, id: string): boolean {
  return doubts.get(`processes/${id}`)?.has("") ?? false;
}
