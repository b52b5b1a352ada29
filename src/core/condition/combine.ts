import type { Definitions } from "../../definitions/definitions.ts";
import type { Condition } from "../../definitions/types.ts";
import { conditions } from "../../words/generated/conditions.ts";
import { listed } from "../../words/list.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { each } from "../ask.ts";
import type { Reason } from "../reason.ts";
import type { Predicate, Situation } from "./situation.ts";

/** The whole language, for the words that are made of others. */
interface Language {
  readonly print: (condition: Condition, definitions: Definitions, voice: Voice) => Shown;
  readonly reason: (condition: Condition, situation: Situation) => Reason;
}

/** Every part holds. */
export function all({ print, reason }: Language): Predicate<readonly Condition[]> {
  return {
    print: (parts, definitions, voice) =>
      listed(
        parts.map((part) => print(part, definitions, voice)),
        voice,
      ),
    reason: (parts, situation) =>
      joined(
        each(parts, (part) => reason(part, situation)),
        true,
        situation,
      ),
  };
}

/** At least one part holds. */
export function any({ print, reason }: Language): Predicate<readonly Condition[]> {
  return {
    print: (parts, definitions, voice) =>
      listed(
        parts.map((part) => print(part, definitions, voice)),
        voice,
        "or",
      ),
    reason: (parts, situation) =>
      joined(
        each(parts, (part) => reason(part, situation)),
        false,
        situation,
      ),
  };
}

/** The part does not hold. */
export function not({ print, reason }: Language): Predicate<Condition> {
  const printed = (part: Condition, definitions: Definitions, voice: Voice) =>
    conditions(voice)("conditions-not-asked", { what: print(part, definitions, voice) });
  return {
    print: printed,
    reason: (part, situation) => {
      // How far a number is that must not be reached brings nobody closer, nor do the parts of it.
      const { share: _, parts: _parts, of: _of, ...inner } = reason(part, situation);
      // “Not: the badge is missing” would say the opposite.
      const says = () => printed(part, situation.definitions, situation.voice);
      return { ...inner, holds: !inner.holds, says };
    },
  };
}

function joined(
  parts: readonly Reason[],
  every: boolean,
  { world: { now }, voice }: Pick<Situation, "world" | "voice">,
): Reason {
  const say = conditions(voice);
  const due = parts
    .flatMap((part) => part.due ?? [])
    .filter((time) => time > now)
    .toSorted()[0];
  return {
    holds: every ? parts.every(({ holds }) => holds) : parts.some(({ holds }) => holds),
    says: () =>
      parts
        .map(({ says }) => says())
        .reduce((one, other) => say(every ? "conditions-and" : "conditions-or", { one, other })),
    parts,
    of: every ? "all" : "any",
    evidence: parts.flatMap(({ evidence }) => evidence ?? []),
    ...(due ? { due } : {}),
  };
}
