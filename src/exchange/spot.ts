import { quoted } from "../words/printed.ts";
import { exchange } from "../words/generated/exchange.ts";
import { child } from "../definitions/yaml/pointer.ts";
import type { Notes } from "./notes.ts";

/** A value of a source file, and where it stands. */
export interface Spot {
  readonly value: unknown;
  readonly pointer: string;
}

/** The entries of a mapping; of nothing, none. */
export function mapping(spot: Spot | undefined, notes: Notes): ReadonlyMap<string, Spot> {
  if (isNothing(spot)) return new Map();
  const { value, pointer } = spot;
  if (typeof value !== "object" || Array.isArray(value)) {
    notes.wrong.push({ pointer, message: exchange(notes.voice)("exchange-not-a-mapping") });
    return new Map();
  }
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  return new Map(entries.map(([key, one]) => [key, { value: one, pointer: child(pointer, key) }]));
}

/** The items of a list; of nothing, none. */
export function list(spot: Spot | undefined, notes: Notes): readonly Spot[] {
  if (isNothing(spot)) return [];
  const { value, pointer } = spot;
  if (Array.isArray(value))
    return value.map((one: unknown, index) => ({ value: one, pointer: child(pointer, index) }));
  notes.wrong.push({ pointer, message: exchange(notes.voice)("exchange-not-a-list") });
  return [];
}

/** A text without the spaces around it; `undefined` where there is none. */
export function text(spot: Spot | undefined, notes: Notes): string | undefined {
  if (isNothing(spot)) return undefined;
  const { value, pointer } = spot;
  if (typeof value === "string") return trimmed(value) || undefined;
  const say = exchange(notes.voice);
  const message =
    typeof value === "object"
      ? say("exchange-not-text")
      : say("exchange-not-text-yet", { value: quoted(JSON.stringify(value)) });
  notes.wrong.push({ pointer, message });
  return undefined;
}

/** The texts of a list. */
export function texts(spot: Spot | undefined, notes: Notes): readonly string[] {
  return list(spot, notes).flatMap((one) => text(one, notes) ?? []);
}

function isNothing(spot: Spot | undefined): spot is undefined {
  return spot === undefined || spot.value === null || spot.value === undefined;
}

const INVISIBLE = /[\s\u200B\uFEFF]/u;

/** Addresses that were copied bring characters along that nobody sees. One pass: a pattern would take long over many spaces. */
function trimmed(value: string): string {
  let [from, to] = [0, value.length];
  while (from < to && INVISIBLE.test(value.charAt(from))) from += 1;
  while (to > from && INVISIBLE.test(value.charAt(to - 1))) to -= 1;
  return value.slice(from, to);
}
