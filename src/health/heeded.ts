import { apart, each } from "../core/ask.ts";
import { about, type FactOf } from "../core/fact.ts";
import { gatheringsIn, isAboutPart } from "../core/ledger/by-roll-call.ts";
import { creditedBy, type Deed, isDeed, rulesIn } from "../core/ledger/by-rule.ts";
import { countedFor, momentOf } from "../core/ledger/counted.ts";
import { isWordFor } from "../core/ledger/helped-by-word.ts";
import { didKey, isDaily, metKey, personKey, shutKey } from "../core/ledger/key.ts";
import { isBot, type PersonId } from "../core/person.ts";
import type { Instant } from "../core/time.ts";
import type { World } from "../core/world.ts";
import { countsThen, type RuleInForce } from "../definitions/contribution-rule.ts";
import type { Definitions } from "../definitions/definitions.ts";
import { latest } from "./latest.ts";

/** What a rule counted for somebody, and what it could have. */
export interface Heeded {
  /** When something happened for which it could credit anybody who is no bot: in milliseconds, since there may be a million of it. What several did is told of one of them. */
  readonly happened: readonly number[];
  readonly counted: number;
  /** When it counted something last. */
  readonly last?: Instant;
}

/** The same of each rule in force, in their order. */
export function heededFor(
  person: PersonId,
  definitions: Definitions,
  world: World,
): readonly Heeded[] {
  const [counted, done] = apart([
    () => (isBot(world.login(person)) ? [] : countedFor(person, definitions, world)),
    () => firstDoneBy(person, world),
  ]);
  return each(rulesIn(definitions.settings), (rule) => {
    const own = counted.filter((one) => one.rule === rule).map(({ at }) => at);
    const last = latest(own);
    const looked = done.filter((fact) => creditsPeople(rule, fact, world));
    const happened = looked.map((fact) => Date.parse(momentOf(fact)));
    return { happened, counted: own.length, ...(last !== undefined && { last }) };
  });
}

type Part = FactOf<"took-part">;

/** What rules may count and somebody did: each of it once, with whomever it is found first. */
function firstDoneBy(person: PersonId, { ledger }: World): readonly (Deed | Part)[] {
  const found = each([didKey(person), metKey(person), shutKey(person)], (key) => {
    const own = ledger.about(key);
    const all = [...own.all.filter(isDeed), ...gatheringsIn(own, person)];
    return all.filter((fact) => about(fact).find(isDaily) === key);
  });
  return found.flat();
}

function creditsPeople(rule: RuleInForce, fact: Deed | Part, world: World): boolean {
  if (!countsThen(rule, momentOf(fact))) return false;
  if (fact.kind === "took-part") return isAboutPart(rule, fact);
  if (fact.kind === "helped" && !isOnRecord(fact, world)) return false;
  return creditedBy(rule, fact).some((person) => !isBot(world.login(person)));
}

/** Whether it counts that somebody helped, as far as our own books tell. */
function isOnRecord(fact: FactOf<"helped">, world: World): boolean {
  const told = world.ledger.about(personKey(fact.by));
  return isWordFor(fact, told, { world, owned: false });
}
