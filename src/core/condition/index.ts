import type { Definitions } from "../../definitions/definitions.ts";
import type { Condition } from "../../definitions/types.ts";
import type { Shown } from "../../words/shown.ts";
import type { Reason } from "../reason.ts";
import { onceFor } from "../remembering.ts";
import { voiceOf } from "../voice-of.ts";
import { accompanied } from "./accompanied.ts";
import { approvals, endorsements } from "./approvals.ts";
import { assigned } from "./assigned.ts";
import { badge } from "./badge.ts";
import { all, any, not } from "./combine.ts";
import { decided } from "./decided.ts";
import { decision } from "./decision.ts";
import { checklist } from "./checklist.ts";
import { contributions } from "./contributions.ts";
import { field } from "./field.ts";
import { joining } from "./joining.ts";
import { mentor } from "./mentor.ts";
import { member } from "./member.ts";
import { role } from "./role.ts";
import type { Predicate, Situation } from "./situation.ts";
import { stage } from "./stage.ts";
import { unopposed } from "./unopposed.ts";
import { waited } from "./waited.ts";

type Key = Condition extends infer C ? (C extends C ? keyof C : never) : never;
type Argument<K extends Key> = Extract<Condition, Readonly<Record<K, unknown>>>[K];

const LANGUAGE = { print: printCondition, reason: reasonFor };

/** The whole language: a condition without a predicate here does not compile. */
const PREDICATES: { readonly [K in Key]: Predicate<Argument<K>> } = {
  all: all(LANGUAGE),
  any: any(LANGUAGE),
  not: not(LANGUAGE),
  contributions,
  checklist,
  approvals,
  endorsements,
  member,
  mentor,
  accompanied,
  role,
  stage,
  badge,
  field,
  joining,
  assigned,
  decision,
  decided,
  "unopposed-for": unopposed,
  waited,
};

/** Whether a condition holds, and why, with the values. */
export function reasonFor(condition: Condition, situation: Situation): Reason {
  const [predicate, argument] = entry(condition);
  return predicate.reason(argument, situation);
}

/** A condition in plain words. */
export function printCondition(
  condition: Condition,
  definitions: Definitions,
  voice = voiceOf(definitions),
): Shown {
  const [predicate, argument] = entry(condition);
  return predicate.print(argument, definitions, voice);
}

/** The one key of a condition: the schema has seen to it that there is exactly one. */
const entry = onceFor((condition: Condition): readonly [Predicate<unknown>, unknown] => {
  const [[key, argument]] = Object.entries(condition) as [[Key, unknown]];
  return [PREDICATES[key] as Predicate<unknown>, argument];
});
