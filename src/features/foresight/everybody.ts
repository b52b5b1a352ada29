import { each } from "../../core/ask.ts";
import { about, type Fact, type FactOf } from "../../core/fact.ts";
import type { Feature } from "../../core/feature.ts";
import {
  awayKey,
  claimsKey,
  didKey,
  hidesKey,
  personIn,
  personKey,
} from "../../core/ledger/key.ts";
import { inParts } from "../../core/parts.ts";
import type { PersonId } from "../../core/person.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { type Belonging, sidesIn } from "./belonging.ts";
import { type Consequences, consequences, type Sides, together } from "./consequences.ts";
import { mergedIn, type Merging } from "./merging.ts";
import { countsAnew, type Recount, recountOf } from "./recounted.ts";

/** What would become of people, as far as it matters once both sides are compared. */
export interface Lives extends Sides<Consequences> {
  /** Stages on record that no pathway would have any more. */
  readonly lost: readonly FactOf<"stage-reached">[];
  /** Whose past would count otherwise. */
  readonly recounts: readonly Recount[];
}

/**
 * What follows for everybody once it is known who belongs. One person's conclusions lead to none
 * about another, so each is looked at once. What would follow anyway is worked out only for those
 * to whom something would happen: for all others there is nothing to leave out.
 */
export function everybody(
  who: Belonging,
  merging: Merging,
  world: World,
  others: readonly Feature[],
): Lives {
  const whole = sidesIn(world, who, merging);
  const all = world.once("everybody", () => whole.merged.everybody());
  const there = world.once("everybody, anyway", () => new Set(whole.anyway.everybody()));
  const isAnew = world.once("recounts", () => countsAnew(merging).length > 0);
  const moved = world.once("whoever moves", () => new Set(concerned(who.merged)));
  const livesOf = (some: readonly PersonId[], own: World): Lives => {
    const sides = sidesIn(own, who, merging);
    const { anyway, merged } = sides;
    const anywayOf = (person: PersonId) =>
      own.once(`${person}, anyway`, () => follow(person, anyway, others));
    const life = (person: PersonId): Lives => {
      readAhead(person, own);
      const then = follow(person, merged, others);
      const whom = [...concerned(then), ...(moved.has(person) ? [person] : [])];
      const known = [...new Set(whom)].filter((one) => there.has(one));
      const now = together(each(known, anywayOf));
      const merges = { ...then, facts: without(now.facts, then.facts) };
      return {
        anyway: now,
        merged: merges,
        lost: lost(person, merging, own),
        recounts: isAnew ? recountOf(person, sides) : [],
      };
    };
    return joined(each(some, (person) => own.once(person, () => life(person))));
  };
  return joined(inParts("people", all, world, livesOf, readAhead));
}

/** Nearly everything that could follow asks for these: so they come in one round. */
function readAhead(person: PersonId, { ledger }: World): void {
  each([personKey, didKey, awayKey, claimsKey, hidesKey], (key) => ledger.about(key(person)));
}

function joined(all: readonly Lives[]): Lives {
  return {
    anyway: together(all.map(({ anyway }) => anyway)),
    merged: together(all.map(({ merged }) => merged)),
    lost: all.flatMap((one) => one.lost),
    recounts: all.flatMap((one) => one.recounts),
  };
}

/** What would happen anyway is no difference, and need not be held until everybody is worked out. */
function without(anyway: readonly Fact[], merged: readonly Fact[]): readonly Fact[] {
  const known = new Set(anyway.map(({ id }) => id));
  return merged.filter(({ id }) => !known.has(id));
}

/** As far as both sides are compared: who is to be in which team, and what happened, whatever it is because of. */
function follow(person: PersonId, world: World, others: readonly Feature[]): Consequences {
  const { facts, effects } = consequences({ kind: "person", person }, world, others);
  return {
    facts: facts.map(bare),
    effects: effects.filter((effect) => "person" in effect),
  };
}

function bare(fact: Fact): Fact {
  const isLong = fact.kind === "stage-reached" || fact.kind === "awarded";
  return isLong ? { ...fact, because: "", evidence: [] } : fact;
}

/** Everybody to whom something happens. */
function concerned({ facts, effects }: Consequences): readonly PersonId[] {
  return [
    ...facts.flatMap((fact) => about(fact).flatMap((key) => personIn(key) ?? [])),
    ...effects.flatMap((effect) => ("person" in effect ? effect.person.id : [])),
  ];
}

function lost(person: PersonId, merging: Merging, own: World): Lives["lost"] {
  const { now } = mergedIn(own, merging).names();
  const reached = own.ledger.about(personKey(person)).of("stage-reached");
  return reached.filter(({ pathway, stage }) => {
    const heir = now("pathways", pathway);
    const [before, after] = [merging.inForce, merging.next];
    return has(before, pathway, stage) && !has(after, heir, now(`stages/${heir}`, stage));
  });
}

function has({ pathways }: Definitions, pathway: string, wanted: string): boolean {
  return pathways[pathway]?.stages.some(({ id }) => id === wanted) === true;
}
