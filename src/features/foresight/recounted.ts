import type { Definitions } from "../../definitions/definitions.ts";
import { apart } from "../../core/ask.ts";
import { contributions } from "../../core/ledger/contributions.ts";
import { isBot, type PersonId } from "../../core/person.ts";
import type { World } from "../../core/world.ts";
import type { Anew, Change, Recounted } from "./change.ts";
import type { Sides } from "./consequences.ts";
import type { Merging } from "./merging.ts";

/** How much of what somebody did would count no more, and how much that did not, by type. */
export interface Recount {
  readonly person: PersonId;
  readonly lost: Counts;
  readonly gained: Counts;
}

type Counts = ReadonlyMap<string, number>;

/** Because of what the past is counted again: other rules, or other types, which tell what a credit is for. */
export function countsAnew({ inForce, next }: Merging): readonly Anew[] {
  return [
    ...(rulesAsWritten(inForce) === rulesAsWritten(next) ? [] : (["rules"] as const)),
    ...(typesIn(inForce) === typesIn(next) ? [] : (["types"] as const)),
  ];
}

function typesIn({ settings: { types = {} } }: Definitions): string {
  return JSON.stringify(Object.keys(types).toSorted());
}

/** What they are tried with changes nothing. */
function rulesAsWritten({
  settings: { contributions: rules = [], founded, timezone },
}: Definitions): string {
  const untried = rules.map((rule) => ({ ...rule, examples: undefined }));
  return JSON.stringify([timezone, founded, untried]);
}

/** What of somebody's past would count otherwise than it does now, if anything. */
export function recountOf(person: PersonId, sides: Sides<World>): readonly Recount[] {
  if (isBot(sides.merged.login(person))) return [];
  const { now } = sides.merged.names();
  const [before, after] = apart([
    () => factsByType(person, sides.anyway, (type) => now("types", type)),
    () => factsByType(person, sides.merged, (type) => type),
  ]);
  const [lost, gained] = [missing(before, after), missing(after, before)];
  return lost.size + gained.size > 0 ? [{ person, lost, gained }] : [];
}

type ByType = ReadonlyMap<string, ReadonlySet<string>>;

/** What counts, by type, as types are called once it is merged. */
function factsByType(person: PersonId, world: World, called: (type: string) => string): ByType {
  const found = new Map<string, Set<string>>();
  for (const { fact, types } of contributions(person, world)) {
    for (const type of types.map(called)) {
      const facts = found.get(type) ?? new Set<string>();
      found.set(type, facts.add(fact));
    }
  }
  return found;
}

/** How much of some is not among others, by type. */
function missing(some: ByType, others: ByType): Counts {
  const counts = [...some].map(([type, facts]) => {
    const known = others.get(type);
    return [type, [...facts].filter((fact) => !known?.has(fact)).length] as const;
  });
  return new Map(counts.filter(([, count]) => count > 0));
}

/** What would be counted anew for people all together. */
export function recounted(all: readonly Recount[], merging: Merging): readonly Change[] {
  if (all.length === 0) return [];
  const lost = summed(all.map(({ person, lost: counts }) => [person, counts]));
  const gained = summed(all.map(({ person, gained: counts }) => [person, counts]));
  const because = countsAnew(merging);
  return [{ kind: "recounted", because, ...(lost && { lost }), ...(gained && { gained }) }];
}

function summed(all: readonly (readonly [PersonId, Counts])[]): Recounted | undefined {
  const some = all.filter(([, counts]) => counts.size > 0);
  if (some.length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const [type, count] of some.flatMap(([, one]) => [...one]))
    counts.set(type, (counts.get(type) ?? 0) + count);
  return { people: some.map(([person]) => person), counts: [...counts] };
}
