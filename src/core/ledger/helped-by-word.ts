import { each } from "../ask.ts";
import type { Fact, FactOf } from "../fact.ts";
import type { mayVouch } from "../roles.ts";
import type { World } from "../world.ts";
import { type Rules, rulesAbout } from "./by-rule.ts";
import type { Facts } from "./ledger.ts";
import type { IsReversed } from "./reversals.ts";

/** Who may vouch for others. */
export interface Vouching {
  readonly world: World;
  readonly may: typeof mayVouch;
}

/** Whether it counts that somebody helped: where whoever asked says so, or somebody else who could vouch for others then. */
export function isWordFor({ at, vouched }: FactOf<"helped">, { world, may }: Vouching): boolean {
  return vouched === undefined || may(vouched, at, world);
}

/** What counts no more, and help for which nobody spoke who may; the same value where there is none. */
export function withoutHearsay(
  isReversed: IsReversed,
  done: Facts,
  rules: Rules,
  vouching: Vouching,
): IsReversed {
  if (rulesAbout("helped", rules).length === 0) return isReversed;
  const told = done.of("helped");
  const count = each(told, (fact) => isWordFor(fact, vouching));
  const hearsay = new Set<Fact["id"]>(told.filter((_, at) => !count[at]).map(({ id }) => id));
  return hearsay.size === 0 ? isReversed : (fact) => isReversed(fact) || hearsay.has(fact.id);
}
