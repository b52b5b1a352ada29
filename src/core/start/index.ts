import type { Definitions } from "../../definitions/definitions.ts";
import type { Process, Start } from "../../definitions/types.ts";
import type { IssueForm } from "../../forms/form.ts";
import { onceFor } from "../remembering.ts";
import type { Target } from "../target.ts";
import type { World } from "../world.ts";
import type { Occasion, StartKind } from "./kind.ts";
import * as kinds from "./kinds.ts";

export type { Occasion } from "./kind.ts";

/** Keys that say more about a start, and are none themselves. */
type Options = "of" | "each" | "in";
type Key = Start extends infer S ? (S extends unknown ? Exclude<keyof S, Options> : never) : never;
type StartOf<K extends Key> = Extract<Start, Readonly<Record<K, unknown>>>;

/** A start that definitions may name and that has no file does not compile. */
const KINDS: { readonly [K in Key]: StartKind<StartOf<K>> } = kinds;

const kindOf = onceFor((start: Start): StartKind => {
  const name = Object.keys(KINDS).find((key) => key in start) as Key;
  return KINDS[name] as unknown as StartKind;
});

/** The form whose answers the requests of a process have. */
export function formOf({ start }: Process, definitions: Definitions): IssueForm | undefined {
  return kindOf(start).form?.(start, definitions);
}

/** When requests of a process begin by themselves because of what is looked at: now, or later. */
export function occasionsOf({ start }: Process, target: Target, world: World): readonly Occasion[] {
  return kindOf(start).occasions?.(start, target, world) ?? [];
}
