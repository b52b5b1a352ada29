import type { Role, UnopposedCondition } from "../../definitions/types.ts";
import type { FactOf } from "../fact.ts";
import { type Around, isOwn, mayAct } from "../roles.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import type { Facts } from "./ledger.ts";

type Word = FactOf<"commanded">;

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
  { by, "settled-by": settledBy }: UnopposedCondition,
  around: Around,
  world: World,
): Objections {
  let standing: readonly Word[] = [];
  let settled: Instant | undefined;
  for (const word of said) {
    if (word.name === "object") {
      const again = standing.some((one) => one.by === word.by);
      if (!again && may(by, word, around, world)) standing = [...standing, word];
      continue;
    }
    const all = settledBy !== undefined && may(settledBy, word, around, world);
    const left = standing.filter((one) => !all && one.by !== word.by);
    if (left.length < standing.length) settled = word.at;
    standing = left;
  }
  return { standing, ...(settled !== undefined && { settled }) };
}

/** Whoever asked for something, or gets it, neither objects to it nor settles what others object. */
function may(role: Role, { by, at }: Word, around: Around, world: World): boolean {
  return !isOwn(by, around) && mayAct(role, by, at, around, world);
}
