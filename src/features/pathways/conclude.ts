import { each } from "../../core/ask.ts";
import type { Fact, FactOf } from "../../core/fact.ts";
import { type StageState, stagesOf } from "../../core/ledger/pathway.ts";
import { pathwaysWalked } from "../../core/ledger/walked.ts";
import { isBot, type PersonId } from "../../core/person.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import { stayed } from "./staying.ts";

/** A person's stages are concluded as they are reached; and as they come to rest, and back. */
export function conclude(target: Target, world: World): readonly Fact[] {
  if (target.kind !== "person" || isBot(world.login(target.person))) return [];
  const { person } = target;
  const found = each(pathwaysWalked(world), ([id, pathway]) =>
    stagesOf(id, pathway, person, world).flatMap((state): readonly Fact[] =>
      state.state === "ready" ? [reached(id, state, person, world)] : stayed(state, world),
    ),
  );
  return found.flat();
}

function reached(
  pathway: string,
  { stage, reason }: StageState,
  person: PersonId,
  world: World,
): FactOf<"stage-reached"> {
  return {
    kind: "stage-reached",
    id: `stage-reached/${pathway}/${stage.id}/${person}`,
    at: world.now,
    person,
    pathway,
    stage: stage.id,
    because: reason.says(),
    evidence: reason.evidence ?? [],
  };
}
