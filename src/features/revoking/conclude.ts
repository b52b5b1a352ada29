import type { Fact } from "../../core/fact.ts";
import { judgementsOf } from "../../core/ledger/judgements.ts";
import { personKey } from "../../core/ledger/key.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";

/** What was said about somebody's badges by people who may is carried out once, by an entry of its own: that stays, whoever they are by then. */
export function conclude(target: Target, world: World): readonly Fact[] {
  if (target.kind !== "person") return [];
  const recorded = world.ledger.about(personKey(target.person));
  return judgementsOf(target.person, world).flatMap(({ brought }) =>
    brought && !recorded.has(brought.id) ? [brought] : [],
  );
}
