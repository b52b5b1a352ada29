import type { FactOf } from "../../core/fact.ts";
import { personKey } from "../../core/ledger/key.ts";
import type { PersonId } from "../../core/person.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { Behind } from "./messages.ts";

/** The furthest stage that gave one of these badges, and its pathway. */
export function stageBehind(
  awards: readonly FactOf<"awarded">[],
  person: PersonId,
  { pathways }: Definitions,
  { ledger }: World,
): Behind | undefined {
  const reached = ledger.about(personKey(person)).of("stage-reached");
  const stages = Object.entries(pathways).flatMap(([pathway, { stages: all }]) =>
    all
      .filter(({ id }) => reached.some((fact) => fact.pathway === pathway && fact.stage === id))
      .map((stage) => ({ pathway, stage, person })),
  );
  return stages.findLast(({ stage }) =>
    awards.some(({ badge }) => badge === stage.recognise?.badge),
  );
}
