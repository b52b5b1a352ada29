import type { Community, Happening, Process, Where, Who } from "./happenings.ts";
import {
  approving,
  authorOf,
  communityAt,
  couldBe,
  hadThen,
  holders,
  momentsIn,
  type Past,
  type Role,
  sameAnswers,
  subjectAt,
  writingAt,
} from "./past.ts";
import { BOTS, fits, ITEMS } from "./town.ts";

/** A word that somebody said where a reader sees it, and how many happenings there were with it. */
export interface Spoken {
  readonly by: Who;
  readonly about?: string;
  readonly what?: string;
  readonly on: Where;
  readonly at: number;
}

/** Words count as a comment was created and as a reader sees it, from people and never from programs. */
export function spoken(past: Past, name: string, until: number, on?: Where): readonly Spoken[] {
  return past.all.slice(0, until).flatMap((one, index) => {
    if (one.did !== "say" || !one.shown || BOTS.includes(one.by)) return [];
    if (on !== undefined && one.on !== on) return [];
    const said = one.words.filter((word) => word.name === name);
    return said.map(({ about, what }) => ({
      by: one.by,
      on: one.on,
      at: index + 1,
      ...(about !== undefined && { about }),
      ...(what !== undefined && { what }),
    }));
  });
}

/**
 * Approvals that count at a moment: on this thread, in this process, by somebody who had the role
 * when they wrote it and has it still, who is neither author nor subject, who saw the answers
 * there are, and who has not taken it back.
 */
export function approvals(past: Past, on: Where, process: Process, now: number): readonly Spoken[] {
  const withdrawn = spoken(past, "withdraw", now, on);
  const given = ["approve", "agree"].flatMap((word) => decisions(past, on, process, word, now));
  return given.filter(({ by, at }) => !withdrawn.some((one) => one.by === by && one.at > at));
}

/** The same for a word that decides: that is not taken back. */
export function decisions(
  past: Past,
  on: Where,
  process: Process,
  word: string,
  now: number,
): readonly Spoken[] {
  const community = communityAt(past, on, now);
  if (community === undefined) return [];
  const role = deciding(past, on, process, community, now);
  return spoken(past, word, now, on).filter(
    ({ by, at }) =>
      !isOwn(past, by, on, process, now) &&
      hadThen(past, by, role, community, at) &&
      holders(past, role, community, now).includes(by) &&
      sameAnswers(past, on, process, at, now) &&
      couldBe(past, on, process, at),
  );
}

/**
 * The role that decides; where nobody has it but whom it is about, the owners stand in, and so they
 * do where the text does not answer the form and is about no community.
 */
export function deciding(
  past: Past,
  on: Where,
  process: Process,
  community: Community,
  now: number,
): Role {
  const role = approving(process, on);
  if (!fits(writingAt(past, on, now).headings, process)) return "owners";
  const others = holders(past, role, community, now).filter(
    (who) => !isOwn(past, who, on, process, now),
  );
  return others.length > 0 ? role : "owners";
}

/** Neither author nor subject ever decides. */
export function isOwn(past: Past, who: Who, on: Where, process: Process, now: number): boolean {
  return who === authorOf(past, on) || who === subjectAt(past, on, process, now);
}

type Turn = { readonly on: boolean; readonly second: number; readonly box: boolean };

/**
 * Whether an item counts as done: the last word of those whose role allows it, then and now, for
 * the community at hand, by box or by `/done` and `/undo`, says so. Of a box and a word in one
 * second nobody knows which came first.
 */
export function isDone(past: Past, on: Where, item: keyof typeof ITEMS, now: number): boolean {
  const turns = past.all
    .slice(0, now)
    .flatMap((one, index) => (mayTurn(past, one, on, item, index + 1, now) ? turn(one, item) : []));
  const last = turns.at(-1);
  if (!last) return false;
  const unsure = turns.filter(({ second, box }) => second === last.second && box !== last.box);
  return last.on || unsure.at(-1)?.on === true || isRoundTrip(past, turns, last, now);
}

/** Where Waymark mended the text in the same second, a tick and its clearing read alike in either order. */
function isRoundTrip(past: Past, turns: readonly Turn[], { second }: Turn, now: number): boolean {
  const within = past.all.slice(0, now).filter((one) => one.second === second);
  const mended = within.findIndex((one) => one.did === "look");
  const ticked = mended >= 0 && within.slice(mended).some((one) => one.did === "tick");
  return ticked && turns.some((one) => one.on && one.second === second);
}

function mayTurn(
  past: Past,
  one: Happening,
  on: Where,
  item: keyof typeof ITEMS,
  at: number,
  now: number,
) {
  if (!("on" in one) || one.on !== on || BOTS.includes(one.by)) return false;
  if (ITEMS[item].by === "author") return one.by === authorOf(past, on);
  const community = communityAt(past, on, now);
  if (community === undefined) return false;
  const leads =
    hadThen(past, one.by, "leads", community, at) &&
    holders(past, "leads", community, now).includes(one.by);
  // Where nobody leads, the owners stand in.
  const nobody = momentsIn(past, at).some(
    (moment) => holders(past, "leads", community, moment).length === 0,
  );
  return leads || (nobody && holders(past, "owners", community, now).includes(one.by));
}

function turn(one: Happening, item: string): readonly Turn[] {
  if (one.did === "tick" || one.did === "clear")
    return one.item === item ? [{ on: one.did === "tick", second: one.second, box: true }] : [];
  if (one.did !== "say" || !one.shown) return [];
  return one.words
    .filter(({ name, about }) => (name === "done" || name === "undo") && about === item)
    .map(({ name }) => ({ on: name === "done", second: one.second, box: false }));
}

/** Whether somebody said that they leave, or was taken out by hand. */
export function wentByThemselves(past: Past, who: Who, now: number): boolean {
  return (
    spoken(past, "leave", now).some(({ by }) => by === who) ||
    past.all.slice(0, now).some((one) => one.did === "remove" && one.whom === who)
  );
}
