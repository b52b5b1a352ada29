import { raisedAs } from "../asking.ts";
import type { FactOf } from "../fact.ts";
import { later } from "../pauses.ts";
import type { PersonId } from "../person.ts";
import { type Duration, type Instant, lengthOf, shift } from "../time.ts";
import type { World } from "../world.ts";
import type { Stage } from "../../definitions/types.ts";
import { personKey } from "./key.ts";

type Reached = FactOf<"stage-reached">;

/** A time that lasts, in which what a stage goes on asking of somebody does not hold. */
export interface Spell {
  readonly quiet: FactOf<"stage-quiet">;
  /** Absent while the stage does not rest yet. */
  readonly rested?: FactOf<"stage-rested">;
}

/** Since when what a stage goes on asking of somebody who reached it does not hold; nothing while it does. */
export function spellOf({ person, pathway, stage }: Reached, world: World): Spell | undefined {
  const facts = world.ledger.about(personKey(person));
  const all = facts.of("stage-quiet");
  if (all.length === 0) return undefined;
  const over = new Set(facts.of("stage-resumed").map(({ quiet }) => quiet));
  const quiet = all.find(
    (fact) => fact.pathway === pathway && fact.stage === stage && !over.has(fact.id),
  );
  if (!quiet) return undefined;
  const rested = facts.of("stage-rested").find((fact) => fact.quiet === quiet.id);
  return { quiet, ...(rested && { rested }) };
}

/** Whether a stage that was reached does not rest. */
export function stands(reached: Reached, world: World): boolean {
  return spellOf(reached, world)?.rested === undefined;
}

/** The last time that a stage came back from rest. */
export function returnOf(
  { person, pathway, stage }: Reached,
  world: World,
): FactOf<"stage-resumed"> | undefined {
  const facts = world.ledger.about(personKey(person));
  const back = facts.of("stage-resumed");
  if (back.length === 0) return undefined;
  const rested = new Set(facts.of("stage-rested").map(({ quiet }) => quiet));
  return back.findLast(
    (fact) => fact.pathway === pathway && fact.stage === stage && rested.has(fact.quiet),
  );
}

/** How often what a stage goes on asking did not hold so far. */
export function spellsSoFar(
  person: PersonId,
  pathway: string,
  stage: string,
  { ledger }: World,
): number {
  const all = ledger.about(personKey(person)).of("stage-quiet");
  return all.filter((fact) => fact.pathway === pathway && fact.stage === stage).length;
}

/** The tag of the issue on which leads are told that a stage is about to rest. */
export function restTag({ quiet }: Spell): string {
  return `rest/${quiet.id}`;
}

/** What was opened to tell it, if anything was. */
export function toldOf(spell: Spell, world: World): FactOf<"raised"> | undefined {
  return raisedAs(restTag(spell), world)[0];
}

/** How long nothing happens where a stage does not say. */
export const GRACE = "3 months";

/** When leads are to be told that a stage is about to rest, and when it rests, if they are told by then or now. */
export interface Course {
  readonly tell: Instant;
  readonly rest: Instant;
}

/** The first half of the grace nobody hears of it; from the word on there is another half of it, at least. Nobody's pauses count. */
export function courseOf(
  { grace = GRACE }: Pick<Stage, "grace">,
  spell: Spell,
  world: World,
): Course {
  const { at, person } = spell.quiet;
  const half = halfOf(at, lengthOf(grace));
  const told = toldOf(spell, world)?.at ?? world.now;
  const end = later(at, lengthOf(grace), person, world);
  const heard = later(told, half, person, world);
  return { tell: later(at, half, person, world), rest: end > heard ? end : heard };
}

function halfOf(from: Instant, length: Duration): Duration {
  const whole = Date.parse(shift(from, length)) - Date.parse(from);
  return { count: Math.floor(whole / 2 / 60_000), unit: "minute" };
}
