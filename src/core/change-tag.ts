import { type Seat, seatId } from "./fact/seat.ts";
import type { Target } from "./target.ts";

/** What a request may ask of the definitions by a pull request, and which request that is. */
export type ChangeTag = `${Change}-${string}`;
type Change = "role" | "found" | "retire";

/** The tag of what a request asks for, one for each time that it was opened. */
export function changeTag(what: Change, seat: Seat, reopened: number): ChangeTag {
  const where = seatId(seat).replaceAll(/[^A-Za-z0-9]+/g, "-");
  return `${what}-${where}-${reopened}`;
}

const TAG = /^(?:role|found|retire)-(\d+)-(\d+)-\d+$/;

/** Whether a pull request of ours was asked for by a request. */
export function isChangeTag(tag: string): tag is ChangeTag {
  return TAG.test(tag);
}

/** The request on an issue that asked for it. */
export function askedBy(tag: ChangeTag): Target {
  const [, repo, number] = tag.split("-");
  return { kind: "thread", repo: Number(repo), number: Number(number) };
}
