import type { FactOf } from "../../core/fact.ts";
import { only } from "../../core/fact.ts";
import { type Contribution, contributionsOnRecord } from "../../core/ledger/contributions.ts";
import { factsBehind } from "../../core/ledger/evidence.ts";
import { personKey } from "../../core/ledger/key.ts";
import type { PersonId } from "../../core/person.ts";
import { type Duration, type Instant, shift } from "../../core/time.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";

type Reached = FactOf<"milestone-reached">;

/** Which numbers of contributions somebody has come to and had not before: each once, even if something counts no more later. */
export function milestones(
  person: PersonId,
  { settings }: Definitions,
  world: World,
): readonly Reached[] {
  const { milestones: counts = [] } = settings;
  if (counts.length === 0) return [];
  const had = world.ledger.about(personKey(person)).of("milestone-reached");
  const open = [...new Set(counts)].filter((count) => !had.some((one) => one.count === count));
  if (open.length === 0) return [];
  const did = asTold(person, world);
  return open.flatMap((count) => {
    const last = did[count - 1];
    if (!last) return [];
    const id = `milestone-reached/${person}/${count}`;
    return [{ kind: "milestone-reached", id, at: world.now, person, count, evidence: [last.fact] }];
  });
}

/** What somebody did, as it became known: the one that was told last makes it so many, on whatever day it was. */
function asTold(person: PersonId, world: World): readonly Contribution[] {
  return contributionsOnRecord(person, world).toSorted((a, b) =>
    toldAt(a).localeCompare(toldAt(b)),
  );
}

function toldAt({ at, told = at }: Contribution): Instant {
  return told;
}

/** What was told longer ago is no news: then somebody only wrote down now which numbers count. */
const FRESH: Duration = { count: 1, unit: "week" };

/** The highest number that somebody has come to just now and is thanked for, where that is news. */
export function newMilestone(person: PersonId, world: World): Reached | undefined {
  const last = only(world.news, "milestone-reached")
    .toSorted((a, b) => a.count - b.count)
    .at(-1);
  if (!last) return undefined;
  const did = asTold(person, world).slice(0, last.count);
  const behind = did[last.count - 1];
  if (!behind || toldAt(behind) < shift(world.now, FRESH, -1)) return undefined;
  return wasReadBackSince(toldAt(behind), did, person, world) ? undefined : last;
}

/** Whether some of what somebody did was only read back later, from GitHub's history or a list: that makes it so many, and nobody is thanked for it. */
function wasReadBackSince(
  at: Instant,
  did: readonly Contribution[],
  person: PersonId,
  world: World,
): boolean {
  const facts = did.map(({ fact }) => fact);
  return factsBehind(facts, person, world).some(({ recorded = "" }) => recorded > at);
}
