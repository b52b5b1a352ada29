import { hash } from "node:crypto";
import type { Recorded } from "./kind.ts";
import { seatId, type Seat } from "./seat.ts";

/** An edit of a text, told by what it was before and after. */
export interface Edit {
  readonly from: string;
  readonly to: string;
}

/** An edit by the digests of both texts. */
export function editOf(before: string, after: string): Edit {
  return { from: digest(before), to: digest(after) };
}

function digest(text: string): string {
  return hash("sha256", text.replaceAll("\r\n", "\n")).slice(0, 16);
}

type Editing = Recorded & Seat & { readonly edit: Edit; readonly comment?: number };

/**
 * Facts in the order every fold reads them, each id once: by GitHub's time, which is to the second,
 * then by id; among themselves, our own records stand as they were written down, whatever our clock
 * said, those of just now last, and edits of one second by what came before them. The same facts
 * have the same order, however they arrive.
 */
export function ordered<F extends Recorded>(
  facts: readonly F[],
  isOurs: (fact: F) => boolean = isRecord,
): readonly F[] {
  if (orderly.has(facts)) return facts;
  const byTime = isByTime(facts) ? facts : sorted(facts);
  const ours = (fact: F): fact is F => isOurs(fact);
  const recorded = amongThemselves(byTime, ours, () => "", bySequence);
  const found = amongThemselves(recorded, isEditing<F>, textOf, alongChain);
  orderly.add(found);
  return found;
}

/** Lists that were put in order once: what the store has read comes through here again for each fold. */
const orderly = new WeakSet<readonly Recorded[]>();

/** What was read is mostly in order, and each id there once. */
function isByTime(facts: readonly Recorded[]): boolean {
  return facts.every((fact, index) => {
    const before = facts[index - 1];
    return before === undefined || byTimeAndId(before, fact) < 0;
  });
}

function sorted<F extends Recorded>(facts: readonly F[]): readonly F[] {
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()].toSorted(byTimeAndId);
}

function byTimeAndId(a: Recorded, b: Recorded): number {
  return compared(a.at, b.at) || byPlace(a.id, b.id) || compared(a.id, b.id);
}

/** Of one comment, the tenth command comes after the second. */
function byPlace(a: string, b: string): number {
  const apart = a.length - b.length;
  return apart !== 0 && isOneComment(a, b) ? apart : 0;
}

/**
 * What people wrote in comments, each id once, as they wrote it: by time, by comment, and by the place
 * there, whatever kind of fact keeps it. Their ids say both: `<kind>/<comment, padded>/<place>`.
 */
export function asWritten<F extends Recorded>(words: readonly F[]): readonly F[] {
  const once = new Map(words.map((word) => [word.id, word]));
  return [...once.values()].toSorted(
    (a, b) => compared(a.at, b.at) || compared(placeIn(a), placeIn(b)),
  );
}

function placeIn({ id }: Recorded): string {
  const [, comment = "", place = ""] = id.split("/");
  return `${comment}/${place.padStart(3, "0")}`;
}

const COMMAND = /^commanded\/\d+\//;

function isOneComment(a: string, b: string): boolean {
  const [comment] = COMMAND.exec(a) ?? [];
  return comment !== undefined && b.startsWith(comment);
}

function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Facts of one sort change places with each other, group by group; all others stay where they are. */
function amongThemselves<F extends Recorded, S extends F>(
  facts: readonly F[],
  isOne: (fact: F) => fact is S,
  groupOf: (fact: S) => string,
  inOrder: (some: readonly S[]) => readonly S[],
): readonly F[] {
  const those = facts.filter(isOne);
  if (those.length < 2) return facts;
  const groups = Map.groupBy(those, groupOf);
  const inTurn = new Map([...groups].map(([group, some]) => [group, inOrder(some).values()]));
  return facts.map(
    (fact) => (isOne(fact) ? inTurn.get(groupOf(fact))?.next().value : undefined) ?? fact,
  );
}

function isRecord({ seq }: Recorded): boolean {
  return seq !== undefined;
}

/** What follows just now has no place in the ledger yet, and comes after all that has. */
function bySequence<F extends Recorded>(records: readonly F[]): readonly F[] {
  const place = ({ seq = Number.MAX_SAFE_INTEGER }: F) => seq;
  return records.toSorted((a, b) => place(a) - place(b));
}

/** What was edited: a comment is a text of its own. */
function textOf(edit: Editing): string {
  return `${seatId(edit)} ${edit.comment}`;
}

function isEditing<F extends Recorded>(fact: F): fact is F & Editing {
  return "edit" in fact;
}

/** The edits of one text, second by second. */
function alongChain<F extends Editing>(edits: readonly F[]): readonly F[] {
  const found: F[] = [];
  for (const second of Map.groupBy(edits, ({ at }) => at).values())
    found.push(...withinSecond(second, found.at(-1)?.edit.to));
  return found;
}

/** From the text as it was, one edit to the next; a chain that was broken off begins anew with a text that no edit made. */
function withinSecond<F extends Editing>(
  edits: readonly F[],
  text: string | undefined,
): readonly F[] {
  const made = new Set(edits.map(({ edit }) => edit.to));
  const late = (from: string) => (from === text ? 0 : made.has(from) ? 2 : 1);
  const byStart = Map.groupBy(edits, ({ edit }) => edit.from);
  const starts = [...byStart.keys()].toSorted((a, b) => late(a) - late(b));
  const found: F[] = [];
  for (const start of starts) {
    let next: string | undefined = start;
    while (next !== undefined) {
      const here: readonly F[] = byStart.get(next) ?? [];
      byStart.delete(next);
      found.push(...here);
      next = here[0]?.edit.to;
    }
  }
  return found;
}
