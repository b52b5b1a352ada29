import { apart, each } from "../core/ask.ts";
import type { FactOf } from "../core/fact.ts";
import { awardsOf } from "../core/ledger/awards.ts";
import type { Given } from "../core/ledger/circles.ts";
import { didKey, metKey, personKey, shutKey } from "../core/ledger/key.ts";
import { vouchedFor } from "../core/ledger/vouchers.ts";
import { inParts } from "../core/parts.ts";
import type { PersonId } from "../core/person.ts";
import type { World } from "../core/world.ts";
import type { Definitions } from "../definitions/definitions.ts";
import { type Heeded, heededFor } from "./heeded.ts";

/** That somebody reached a stage. */
export type Reached = Pick<FactOf<"stage-reached">, "pathway" | "stage" | "at">;

/** That somebody holds a badge. */
export type Held = Pick<FactOf<"awarded">, "badge" | "person" | "at">;

/** What came of everything for some people, as far as anything is to be said about it. */
export interface Came {
  readonly reached: readonly Reached[];
  readonly held: readonly Held[];
  readonly credits: readonly Given[];
  /** What rules counted, and what they could have: in the order of the rules, for each of the people. */
  readonly heeded: readonly (readonly Heeded[])[];
}

/** What came of the definitions in force for everybody. There may be very much of it: what was read of some is forgotten once it is told. */
export function cameOfAll(definitions: Definitions, world: World): Came {
  const some = (people: readonly PersonId[], own: World) =>
    joined(each(people, (person) => cameOf(person, definitions, own)));
  return joined(inParts("health", world.everybody(), world, some, readAhead));
}

function cameOf(person: PersonId, definitions: Definitions, world: World): Came {
  readAhead(person, world);
  const [reached, held, credits, heeded] = apart([
    () => world.ledger.about(personKey(person)).of("stage-reached"),
    () => awardsOf(person, world),
    () => vouchedFor(person, definitions, world),
    () => heededFor(person, definitions, world),
  ]);
  return {
    reached: reached.map(({ pathway, stage, at }) => ({ pathway, stage, at })),
    held: held.map(({ badge, person: whose, at }) => ({ badge, person: whose, at })),
    credits: credits.map(({ by, to }) => ({ by, to })),
    heeded: [heeded],
  };
}

/** Nearly all of it is found by these: so it comes in one round. */
function readAhead(person: PersonId, { ledger }: World): void {
  each([personKey, didKey, metKey, shutKey], (key) => ledger.about(key(person)));
}

function joined(all: readonly Came[]): Came {
  return {
    reached: all.flatMap(({ reached }) => reached),
    held: all.flatMap(({ held }) => held),
    credits: all.flatMap(({ credits }) => credits),
    heeded: all.flatMap(({ heeded }) => heeded),
  };
}
