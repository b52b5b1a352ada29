import type { Upheld } from "../../core/feature.ts";
import { each } from "../../core/ask.ts";
import { backAt } from "../../core/ledger/absences.ts";
import type { Listing } from "../../core/ledger/listings.ts";
import { mentorIn, readyBy } from "../../core/ledger/mentors.ts";
import { type Programme, programmes } from "../../core/ledger/mentorships.ts";
import type { PersonId } from "../../core/person.ts";
import { shift } from "../../core/time.ts";
import type { World } from "../../core/world.ts";

/** Who may mentor is kept, so that nobody has to ask about everybody: what is kept of somebody follows each look at them. */
export function listing(person: PersonId, world: World): Pick<Upheld, "lists" | "due"> {
  const kept = world.listings(person);
  if (!kept) return {};
  const all = programmes(world);
  const found = each(all, (programme) => inOne(programme, person, world));
  const now = found.flat();
  const others = all.filter((_, index) => found[index]?.length === 0);
  const [due] = [
    ...(now.length > 0 ? [...backAt(person, world), shift(world.now, WEEK)] : []),
    ...each(others, (programme) => readyBy(programme, person, world)).flat(),
  ].toSorted();
  return { ...(!isSame(kept, now) && { lists: { person, programmes: now } }), ...(due && { due }) };
}

/** Whoever did enough lately may have done too little by then. */
const WEEK = { count: 1, unit: "week" } as const;

function inOne(programme: Programme, person: PersonId, world: World): readonly Listing[] {
  const mentor = mentorIn(programme, person, world);
  if (!mentor) return [];
  const { free } = mentor;
  return [{ programme: programme.id, ...(free !== Infinity && { free }) }];
}

function isSame(kept: readonly Listing[], now: readonly Listing[]): boolean {
  return lines(kept) === lines(now);
}

function lines(all: readonly Listing[]): string {
  const found = all.map(({ programme, free = "any" }) => `${programme} ${free}`);
  return found.toSorted().join("\n");
}
