import { each } from "../ask.ts";
import type { Fact, FactOf } from "../fact.ts";
import { isLate } from "../late.ts";
import type { PersonId } from "../person.ts";
import { couldLead } from "../roles.ts";
import type { World } from "../world.ts";
import { type Rules, rulesAbout } from "./by-rule.ts";
import { didKey, personKey } from "./key.ts";
import type { Facts } from "./ledger.ts";
import type { IsReversed } from "./reversals.ts";
import { settledIn } from "./vouched.ts";

type Helped = FactOf<"helped">;

/** By what it is judged who may vouch for others. */
export interface Vouching {
  readonly world: World;
  /** Who owns the organisation is asked, for what came so lately that it is not written down. */
  readonly owned: boolean;
}

/** Whether it counts that somebody helped: where whoever asked says so, or somebody else who led a community then, or owned the organization when it was read. `about` tells what is known of whoever helped. */
export function isWordFor(fact: Helped, about: Facts, { world, owned }: Vouching): boolean {
  if (isSure(fact, about, world)) return true;
  return owned && !isLate(fact.at, world) && isByOwner(fact, world);
}

/** The same, as far as our own books tell. */
function isSure({ id, at, vouched }: Helped, about: Facts, world: World): boolean {
  return vouched === undefined || settledIn(about).has(id) || couldLead(vouched, at, world);
}

function isByOwner({ vouched }: Helped, world: World): boolean {
  return vouched !== undefined && world.owners().includes(vouched);
}

/** That somebody helped, as far as it counts if an owner said so: what nobody said who may by now stays undone, also when they are an owner one day. */
export function unsettledHelp(person: PersonId, world: World): readonly Helped[] {
  const { ledger } = world;
  const told = ledger.about(didKey(person)).of("helped");
  const open = told.filter((fact) => fact.vouched !== undefined && !isLate(fact.at, world));
  if (open.length === 0) return [];
  const about = ledger.about(personKey(person));
  return open.filter((fact) => !isSure(fact, about, world));
}

/** What counts no more, and help for which nobody spoke who may; the same value where there is none. */
export function withoutHearsay(
  isReversed: IsReversed,
  { done, about }: { readonly done: Facts; readonly about: Facts },
  rules: Rules,
  vouching: Vouching,
): IsReversed {
  if (rulesAbout("helped", rules).length === 0) return isReversed;
  const told = done.of("helped");
  const count = each(told, (fact) => isWordFor(fact, about, vouching));
  const hearsay = new Set<Fact["id"]>(told.filter((_, at) => !count[at]).map(({ id }) => id));
  return hearsay.size === 0 ? isReversed : (fact) => isReversed(fact) || hearsay.has(fact.id);
}
