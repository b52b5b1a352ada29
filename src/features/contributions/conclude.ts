import type { FactOf } from "../../core/fact.ts";
import { unsettledIn } from "../../core/ledger/vouched.ts";
import { personKey } from "../../core/ledger/key.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";

/** Who leads a community is known of every day, and who owns the organization of today alone: that an owner vouched for somebody is written down. */
export function conclude(target: Target, world: World): readonly FactOf<"vouched">[] {
  if (target.kind !== "person") return [];
  const open = unsettledIn(world.ledger.about(personKey(target.person)), target.person, world);
  if (open.length === 0) return [];
  const owners = world.owners();
  return open
    .filter(({ by }) => owners.includes(by))
    .map(({ id, person, by }) => {
      return { kind: "vouched", id: `vouched/${id}`, at: world.now, person, by, credit: id };
    });
}
