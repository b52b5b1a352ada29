import type { Problem } from "../../definitions/definitions.ts";
import { idsShared, type Shared } from "../names.ts";
import type { Candidate, World } from "../world.ts";
import { definitions as said } from "../../words/generated/definitions.ts";
import { quoted } from "../../words/printed.ts";
import type { Voice } from "../../words/voice.ts";
import { voiceOf } from "../voice-of.ts";
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
  return {
    ...rest,
    problems: [...rest.problems, ...taken.map((one) => problemOf(one, voiceOf(inForce)))],
  };
}

function problemOf({ file, id, heir }: Shared, voice: Voice): Problem {
  const ids = { id: quoted(id), heir: quoted(heir) };
  return {
    file,
    line: 1,
    column: 1,
    severity: "error",
    rule: "previous-ids-are-free",
    message: said(voice)("definitions-id-remembered", ids),
    pointer: "",
  };
}
