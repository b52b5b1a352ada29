import type { Start } from "../../definitions/types.ts";
import { dayOf } from "../dates.ts";
import { beginOf } from "../ledger/absences.ts";
import { endOfTerm } from "../ledger/terms.ts";
import type { PersonId } from "../person.ts";
import type { Target } from "../target.ts";
import { lengthOf, nextDay, shift } from "../time.ts";
import type { World } from "../world.ts";
import type { Occasion, StartKind } from "./kind.ts";
import { mentorshipsOf } from "./mentorships.ts";

type BeforeStart = Extract<Start, { readonly before: unknown }>;

/** Something ends before long: a lead's term, or the term of a mentorship. */
export const before: StartKind<BeforeStart> = {
  occasions: (start, target, world) =>
    start.of === "term-end" ? ofTerms(start, target, world) : ofMentorships(start, target, world),
};

function ofTerms(start: BeforeStart, target: Target, world: World): readonly Occasion[] {
  if (target.kind !== "community") return [];
  const { community } = target;
  const there = world.definitions()?.communities[community];
  if (!there || there.status === "retired") return [];
  const all = (there.leads ?? []).flatMap(({ github, until }) => {
    const person = world.pinned(github);
    return person === undefined ? [] : [{ person, until }];
  });
  // Who is named again goes on by another line: that one ends.
  const last = all.filter(
    ({ person, until }) => !all.some((one) => one.person === person && isLater(one, until)),
  );
  return last.flatMap((term) => ofTerm(start, term, community, world));
}

interface Term {
  readonly person: PersonId;
  readonly until: string | undefined;
}

function isLater({ until }: Term, day: string | undefined): boolean {
  return day !== undefined && (until === undefined || until > day);
}

function ofTerm(
  { before: length }: BeforeStart,
  { person, until: day }: Term,
  community: string,
  world: World,
): readonly Occasion[] {
  if (day === undefined) return [];
  const from = shift(beginOf(day, world), lengthOf(length), -1);
  const until = beginOf(nextDay(day), world);
  return [{ from, until, person, community, cause: { kind: "term-end", day } }];
}

function ofMentorships(start: BeforeStart, target: Target, world: World): readonly Occasion[] {
  return mentorshipsOf(start.in, target, world).map(({ programme, pair, mentoring, about }) => {
    const until = endOfTerm(programme, pair, world);
    const from = shift(until, lengthOf(start.before), -1);
    const cause = { kind: "mentorship-end", day: dayOf(until, world), pair: mentoring } as const;
    return { from, until, ...about, cause };
  });
}
