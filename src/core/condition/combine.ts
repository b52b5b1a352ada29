import type { Definitions } from "../../definitions/definitions.ts";
import type { Condition } from "../../definitions/types.ts";
import { each } from "../ask.ts";
import type { Reason } from "../reason.ts";
import { listed } from "../text.ts";
import type { Instant } from "../time.ts";
import type { Predicate, Situation } from "./situation.ts";

/** The whole language, for the words that are made of others. */
interface Language {
  readonly print: (condition: Condition, definitions: Definitions) => string;
  readonly reason: (condition: Condition, situation: Situation) => Reason;
}

/** Every part holds. */
export function all({ print, reason }: Language): Predicate<readonly Condition[]> {
  return {
    print: (parts, definitions) => listed(parts.map((part) => print(part, definitions))),
    reason: (parts, situation) =>
      joined(
        each(parts, (part) => reason(part, situation)),
        true,
        situation.world.now,
      ),
  };
}

/** At least one part holds. */
export function any({ print, reason }: Language): Predicate<readonly Condition[]> {
  return {
    print: (parts, definitions) =>
      listed(
        parts.map((part) => print(part, definitions)),
        "or",
      ),
    reason: (parts, situation) =>
      joined(
        each(parts, (part) => reason(part, situation)),
        false,
        situation.world.now,
      ),
  };
}

/** The part does not hold. */
export function not({ print, reason }: Language): Predicate<Condition> {
  return {
    print: (part, definitions) => `not (${print(part, definitions)})`,
    reason: (part, situation) => {
      const inner = reason(part, situation);
      return { ...inner, holds: !inner.holds, says: `not: ${inner.says}` };
    },
  };
}

function joined(parts: readonly Reason[], every: boolean, now: Instant): Reason {
  const due = parts
    .flatMap((part) => part.due ?? [])
    .filter((time) => time > now)
    .toSorted()[0];
  return {
    holds: every ? parts.every(({ holds }) => holds) : parts.some(({ holds }) => holds),
    says: parts.map(({ says }) => says).join(every ? "; " : "; or "),
    parts,
    of: every ? "all" : "any",
    evidence: parts.flatMap(({ evidence }) => evidence ?? []),
    ...(due ? { due } : {}),
  };
}
