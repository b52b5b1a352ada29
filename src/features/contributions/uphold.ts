import type { Upheld } from "../../core/feature.ts";
import { type Tally, tallyOf } from "../../core/ledger/tally.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";

/** What somebody contributed in public, and how long stages took them, is kept added up, so that no page has to ask about everybody. */
export function uphold(target: Target, world: World): Upheld {
  if (target.kind !== "person") return {};
  const { person } = target;
  const kept = world.tally(person);
  if (!kept) return {};
  const now = tallyOf(person, world);
  return isSame(kept, now) ? {} : { tallies: { person, ...now } };
}

function isSame(kept: Tally, now: Tally): boolean {
  return JSON.stringify(sorted(kept)) === JSON.stringify(sorted(now));
}

function sorted({ homes, counts, steps, rules }: Tally) {
  const lines = [
    ...counts.map(({ quarter, type, repo, shows, count }) => [quarter, type, repo, shows, count]),
    ...steps.map(({ pathway, stage, days }) => [pathway, stage, days]),
    ...rules.map(({ rule, month, repo, count }) => [rule, month, repo, count]),
  ];
  return [homes, lines.map((line) => JSON.stringify(line)).toSorted()];
}
