import { parseEndorse } from "../../commands/nominate.ts";
import type { CommentCreated } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { isQuiet } from "../../core/ledger/thanking.ts";
import {
  forEndorser,
  mayEndorse,
  meantBy,
  type Nomination,
  nominationsOn,
  stillWaits,
} from "../../core/ledger/nominations.ts";
import { badgeCalled, nominable } from "../../core/ledger/nominable.ts";
import { same } from "../../core/person.ts";
import type { Told } from "../../core/say.ts";
import type { World } from "../../core/world.ts";
import type { Shown } from "../../words/shown.ts";
import { about, told, whichOne, type Whom } from "./messages.ts";

/** What is said to an `/endorse`, and whom it moves. */
export interface Endorsed extends Pick<Reply, "touched"> {
  readonly says?: Shown | undefined;
}

/** A yes that counts moves whoever is nominated; any other one is answered. */
export function endorsing(event: CommentCreated, argument: string, to: Told): Endorsed {
  const { actor, at } = event;
  const { world } = to;
  if (nominationsOn(event, world).length === 0) return { says: told("nothing", to) };
  if (!mayEndorse(actor.id, at, world)) return { says: told("not-lead", to) };
  const groups = meantBy({ ...event, argument, by: actor.id }, world);
  const [group, ...others] = groups;
  if (!group) return { says: unclear(event, argument, to) };
  if (others.length > 0) {
    const all = groups.flatMap((alike) => alike.slice(0, 1).map((one) => whomOf(one, world)));
    return { says: whichOne(all, to) };
  }
  const waiting = group.filter((one) => stillWaits(one, world));
  const [first] = waiting;
  if (!first) return { says: told("nothing", to) };
  const { person } = first.fact;
  if (person === actor.id) return { says: told("own-yes", to) };
  const whom = whomOf(first, world);
  if (forEndorser(waiting, actor.id).length === 0) return { says: about("needs-other", whom, to) };
  // Everybody else is thanked, which says it.
  const says = isQuiet(person, world) ? about("given", whom, to) : undefined;
  return { says, touched: [{ kind: "person", person }] };
}

/** Something waits, and this means none of it: where no badge is called so, it may have been a word of thanks, and a name that waits for nothing was perhaps misspelled. */
function unclear(event: CommentCreated, argument: string, to: Told): Shown {
  const { world } = to;
  const { person, badge } = parseEndorse(argument);
  if (badgeCalled(badge, nominable(world.definitions()))) return told("nothing", to);
  const open = nominationsOn(event, world).filter((one) => stillWaits(one, world));
  const all = forEndorser(open, event.actor.id).map((one) => whomOf(one, world));
  const called = all.filter(({ name }) => person !== undefined && same(person, name));
  const theirs = called.length > 0 ? called : all;
  const apart = new Map(theirs.map((whom) => [`${whom.name} ${whom.badge.id}`, whom]));
  if (theirs.length === 0) return told("nothing", to);
  const isNobody = person !== undefined && called.length === 0;
  return whichOne([...apart.values()], to, isNobody ? "others" : "unclear");
}

/** Whom a nomination is of, and what for. */
export function whomOf({ fact, badge, year }: Nomination, world: World): Whom {
  return { name: world.login(fact.person) ?? fact.person, badge, year };
}
