import type { Fact } from "../../core/fact.ts";
import { linkingOf } from "../../core/ledger/linking.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";

/** What was said by those who may is carried out once, by an entry of its own: that stays, whoever they are by then. */
export function conclude(target: Target, world: World): readonly Fact[] {
  return target.kind === "person" ? linkingOf(target.person, world) : [];
}
