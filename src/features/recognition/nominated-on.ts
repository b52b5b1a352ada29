import type { FactOf } from "../../core/fact.ts";
import { personKey } from "../../core/ledger/key.ts";
import type { ThreadRef } from "../../core/place.ts";
import type { World } from "../../core/world.ts";

/** Where people wrote why somebody should get an award: what they wrote in private is not repeated elsewhere. */
export function nominatedOn(
  { person, evidence }: FactOf<"awarded">,
  { ledger }: World,
): readonly ThreadRef[] {
  const said = ledger.about(personKey(person)).of("nominated");
  return said.filter(({ id }) => evidence.includes(id)).map(({ thread }) => thread);
}
