import type { Problem } from "../../definitions/definitions.ts";
import { idsShared, type Shared } from "../names.ts";
import type { Candidate, World } from "../world.ts";
import { DEFINITIONS } from "./key.ts";

/** A candidate that gives nothing new an id which something else had: whatever is remembered under it would change hands. */
export function withoutTakenIds(candidate: Candidate, world: World): Candidate {
  const inForce = world.definitions();
  const { definitions, ...rest } = candidate;
  if (!definitions || !inForce) return candidate;
  const earlier = world.ledger
    .about(DEFINITIONS)
    .of("adopted")
    .map(({ renames = {} }) => renames);
  const taken = idsShared(definitions, inForce, earlier);
  if (taken.length === 0) return candidate;
  return { ...rest, problems: [...rest.problems, ...taken.map(problemOf)] };
}

function problemOf({ file, id, heir }: Shared): Problem {
  return {
    file,
    line: 1,
    column: 1,
    severity: "error",
    rule: "previous-ids-are-free",
    message: `\`${id}\` was the id of \`${heir}\` before, and what is remembered under it is about that one. Choose another id.`,
    pointer: "",
  };
}
