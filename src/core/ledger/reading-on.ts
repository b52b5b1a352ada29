import { loginCalled, nameKey } from "../../forms/roll-call.ts";
import type { FactOf } from "../fact.ts";

type Call = FactOf<"called">;

/** So many accounts of one edit are asked of GitHub: anybody can edit what they opened. */
export const AT_ONCE = 50;

/** A handle on a roll call that was too long to ask whose it is, and the edit that ticked it. */
export interface Waiting {
  readonly name: string;
  readonly call: Call;
}

/** How far the reading of a long roll call has come. */
export interface Reading {
  /** What was read with a later edit, by that edit's fact. */
  readonly later: ReadonlyMap<string, readonly Waiting[]>;
  /** What is still to be read. */
  readonly left: readonly Waiting[];
}

/** With each edit of somebody who may call the roll, reading goes on where it stopped; what was unticked meanwhile is left out. */
export function readingOf(calls: readonly Call[], isTrusted: (call: Call) => boolean): Reading {
  const left = new Map<string, Waiting>();
  const later = new Map<string, readonly Waiting[]>();
  for (const call of calls) {
    for (const name of call.absent) left.delete(nameKey(name));
    if (!isTrusted(call)) continue;
    const next = [...left].slice(0, roomIn(call));
    for (const [key] of next) left.delete(key);
    later.set(
      call.id,
      next.map(([, waiting]) => waiting),
    );
    for (const { name, unread } of call.present)
      if (unread) left.set(nameKey(name), { name, call });
  }
  return { later, left: [...left.values()] };
}

/** How many more may be asked with an edit than it ticked itself. */
function roomIn({ present }: Call): number {
  const handles = present.filter(({ name }) => loginCalled(name) !== undefined);
  return Math.max(AT_ONCE - handles.length, 0);
}
