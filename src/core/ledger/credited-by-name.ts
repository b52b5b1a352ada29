import { MOST_NAMES, parseCredit } from "../../commands/credit.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { nameKey } from "../../forms/roll-call.ts";
import { each } from "../ask.ts";
import { dayOf } from "../dates.ts";
import type { FactOf } from "../fact.ts";
import { isLate } from "../late.ts";
import type { PersonId } from "../person.ts";
import { couldLead } from "../roles.ts";
import { lazily } from "../remembering.ts";
import type { World } from "../world.ts";
import { peopleByName } from "./named-on-roll.ts";
import type { Facts } from "./ledger.ts";
import { countsFor } from "./links.ts";
import { CREDIT_BY_NAME } from "./reversals.ts";
import { typeMeant } from "./vouched.ts";
import { wrongWorkDay } from "./work-day.ts";

type Word = FactOf<"commanded">;

/** Tells whom a name means that somebody wrote in quotes: the one person whom a file in `people/` calls so. */
export function namedIn(
  definitions: Definitions,
  world: World,
): (name: string) => PersonId | undefined {
  const people = lazily(() => peopleByName(definitions, world));
  return (name) => people().get(nameKey(name));
}

/** What follows on a thread from `/credit`s that call people by a name, as those without an account are: what they did counts from then on, whatever becomes of whoever vouched. */
export function creditedByName(
  about: Facts,
  definitions: Definitions,
  world: World,
): readonly FactOf<"contributed">[] {
  const words = about.of("commanded").filter(({ name, argument }) => {
    return name === "credit" && /["“„«]/.test(argument);
  });
  const here = { about, definitions, personNamed: namedIn(definitions, world) };
  return each(words, (word) => creditedBy(word, here, world)).flat();
}

/** A thread, and by what names are read there. */
interface Here {
  readonly about: Facts;
  readonly definitions: Definitions;
  readonly personNamed: (name: string) => PersonId | undefined;
}

function creditedBy(
  word: Word,
  { about, definitions, personNamed }: Here,
  world: World,
): readonly FactOf<"contributed">[] {
  const { thread, by, at } = word;
  const credit = parseCredit(word.argument);
  const type = credit && typeMeant(credit.words, definitions, world);
  if (!credit || type === undefined) return [];
  const { names = [], evidence, on = dayOf(at, world) } = credit;
  if (names.length === 0 || wrongWorkDay(on, at, definitions.settings)) return [];
  const source = word.id.replace("commanded/", CREDIT_BY_NAME);
  const said = names
    .slice(0, MOST_NAMES)
    .map((name, index) => ({ name, id: `${source}/${index}` }))
    .filter(({ id }) => !about.has(id));
  // Whose word it is costs less to know than whom it means.
  if (said.length === 0 || !mayCredit(word, world)) return [];
  const known = said.flatMap(({ name, id }) => {
    const person = personNamed(name);
    return person === undefined ? [] : [{ id, person }];
  });
  const told = { thread, type, evidence, on, vouchedBy: [by] };
  return each(known, (one): readonly FactOf<"contributed">[] => {
    const whose = countsFor(one.person, world);
    if (whose === by) return [];
    const account = whose === one.person ? {} : { account: whose };
    return [{ kind: "contributed", at, ...one, ...account, ...told }];
  }).flat();
}

function mayCredit({ by, at }: Word, world: World): boolean {
  return couldLead(by, at, world) || (!isLate(at, world) && world.owners().includes(by));
}
