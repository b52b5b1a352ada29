import type { Role, UnopposedCondition } from "../../definitions/types.ts";
import type { FactOf } from "../fact.ts";
import { type Around, couldAct, decidingRole, isOwn, mayAct } from "../roles.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import type { Facts } from "./ledger.ts";

type Word = FactOf<"commanded">;

/** An objection, and the word that settled it, if one did. */
export interface Objection {
  readonly word: Word;
  readonly settled?: Word;
}

/** Where objections stand. */
export interface Objections {
  /** Those that nobody settled, one of each person: their first. */
  readonly standing: readonly Word[];
  /** When the last one was settled. */
  readonly settled?: Instant;
}

/** What was said for and against a request since a moment: every `/object` with a reason, and every `/resolve`. */
export function objectingIn(facts: Facts, since: Instant): readonly Word[] {
  return facts
    .of("commanded")
    .filter(
      ({ name, argument, at }) => at >= since && (name === "resolve" || isReasoned(name, argument)),
    );
}

function isReasoned(name: string, argument: string): boolean {
  return name === "object" && argument.trim() !== "";
}

/** Which objections stand by now. Whoever raised one settles it, and so does whoever has the role that may. */
export function objectionsAmong(
  said: readonly Word[],
  asked: UnopposedCondition,
  around: Around,
  world: World,
): Objections {
  const all = objectionsJudged(said, asked, (role, word) => may(mayAct, role, word, around, world));
  const standing = all.flatMap(({ word, settled }) => (settled ? [] : [word]));
  const settled = said.findLast((word) => all.some((one) => one.settled === word))?.at;
  return { standing, ...(settled !== undefined && { settled }) };
}

/** Every objection of somebody who could raise it then, whatever they may by now. */
export function objectionsThen(
  said: readonly Word[],
  asked: UnopposedCondition,
  around: Around,
  world: World,
): readonly Objection[] {
  return objectionsJudged(said, asked, (role, word) => may(couldAct, role, word, around, world));
}

/** Who settles objections of others, where anybody does: the owners, where the role has nobody but whoever asks. */
export function settlerOf(
  { "settled-by": role }: UnopposedCondition,
  around: Around,
  world: World,
): Role | undefined {
  return role && decidingRole(role, around, world);
}

type Judge = (role: Role, word: Word) => boolean;

function objectionsJudged(
  said: readonly Word[],
  { by, "settled-by": settledBy }: UnopposedCondition,
  counts: Judge,
): readonly Objection[] {
  let all: readonly Objection[] = [];
  for (const word of said) {
    if (word.name === "object") {
      const again = all.some((one) => !one.settled && one.word.by === word.by);
      if (!again && counts(by, word)) all = [...all, { word }];
      continue;
    }
    const settlesAll = settledBy !== undefined && counts(settledBy, word);
    all = all.map((one) =>
      one.settled || (!settlesAll && one.word.by !== word.by) ? one : { ...one, settled: word },
    );
  }
  return all;
}

/** Whoever asked for something, or gets it, neither objects to it nor settles what others object; the owners settle it where nobody else can. */
function may(
  act: typeof mayAct,
  role: Role,
  { name, by, at }: Word,
  around: Around,
  world: World,
): boolean {
  if (isOwn(by, around)) return false;
  if (name !== "resolve") return act(role, by, at, around, world);
  const settling = decidingRole(role, around, world);
  return (
    (settling === role || decidingRole(role, around, world, at) === settling) &&
    act(settling, by, at, around, world)
  );
}
