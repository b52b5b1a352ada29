import { parseCredit } from "../../commands/credit.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { nameKey } from "../../forms/roll-call.ts";
import { each } from "../ask.ts";
import { dayOf } from "../dates.ts";
import type { FactOf } from "../fact.ts";
import { isLate } from "../late.ts";
import type { PersonId } from "../person.ts";
import { couldLead } from "../roles.ts";
import type { World } from "../world.ts";
import { peopleByName } from "./named-on-roll.ts";
import type { Facts } from "./ledger.ts";
import { countsFor } from "./links.ts";
import { CREDIT_BY_NAME } from "./reversals.ts";
import { typeMeant } from "./vouched.ts";
import { wrongWorkDay } from "./work-day.ts";

/** So many names of one line are read. */
const MOST_NAMES = 20;

type Word = FactOf<"commanded">;

/** Whom a name means that somebody wrote in quotes: the one person whom a file in `people/` calls so. */
export function personNamed(
  name: string,
  definitions: Definitions,
  world: World,
): PersonId | undefined {
  return peopleByName(definitions, world).get(nameKey(name));
}

/** What follows on a thread from `/credit`s that call people by a name, as those without an account are: what they did counts from then on, whatever becomes of whoever vouched. */
export function creditedByName(
  about: Facts,
  definitions: Definitions,
  world: World,
): readonly FactOf<"contributed">[] {
  const words = about.of("commanded").filter(({ name, argument }) => {
    return name === "credit" && /["“«]/.test(argument);
  });
  return each(words, (word) => creditedBy(word, about, definitions, world)).flat();
}

function creditedBy(
  word: Word,
  about: Facts,
  definitions: Definitions,
  world: World,
): readonly FactOf<"contributed">[] {
  const { thread, by, at } = word;
  const credit = parseCredit(word.argument);
  const type = credit && typeMeant(credit.words, definitions, world);
  if (!credit || type === undefined) return [];
  const { names = [], evidence, on = dayOf(at, world) } = credit;
  if (names.length === 0 || wrongWorkDay(on, at, definitions.settings)) return [];
  const source = word.id.replace("commanded/", CREDIT_BY_NAME);
  const open = names.slice(0, MOST_NAMES).flatMap((name, index) => {
    const person = personNamed(name, definitions, world);
    const id = `${source}/${index}`;
    if (person === undefined || about.has(id)) return [];
    return countsFor(person, world) === by ? [] : [{ id, person }];
  });
  if (open.length === 0 || !mayCredit(word, world)) return [];
  const told = { thread, type, evidence, on, vouchedBy: [by] };
  return each(open, (one) => {
    const whose = countsFor(one.person, world);
    const account = whose === one.person ? {} : { account: whose };
    return { kind: "contributed", at, ...one, ...account, ...told };
  });
}

function mayCredit({ by, at }: Word, world: World): boolean {
  return couldLead(by, at, world) || (!isLate(at, world) && world.owners().includes(by));
}
