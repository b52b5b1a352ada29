import { onceFor } from "../../../core/remembering.ts";
import type { OutcomeAction } from "../../../definitions/types.ts";
import * as kinds from "./kinds.ts";
import type { OutcomeKind } from "./kind.ts";

type Key = OutcomeAction extends infer A
  ? A extends unknown
    ? Exclude<keyof A, Options>
    : never
  : never;
/** Keys that say more about an action, and are none themselves. */
type Options = "as" | "day" | "evidence" | "for" | "invited" | "when";
type ActionOf<K extends Key> = Extract<OutcomeAction, Readonly<Record<K, unknown>>>;

/** An action that definitions may name and that has no file does not compile. */
const KINDS: { readonly [K in Key]: OutcomeKind<ActionOf<K>> } = kinds;

/** What is known of an action. */
export function outcomeOf(action: OutcomeAction): OutcomeKind<OutcomeAction> {
  return KINDS[keyOf(action)] as unknown as OutcomeKind<OutcomeAction>;
}

/** The key that says what an action does. */
export const keyOf = onceFor(
  (action: OutcomeAction) => Object.keys(KINDS).find((name) => name in action) as Key,
);
