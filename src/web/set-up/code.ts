import { hash, randomInt, timingSafeEqual } from "node:crypto";

/** Letters and digits that nobody takes for one another. */
const LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const GROUPS = 4;
const GROUP = 5;

/** A code that only whoever reads the server's log knows: 100 bits, in groups that people can type. */
export function newCode(): string {
  return Array.from({ length: GROUPS }, newGroup).join("-");
}

function newGroup(): string {
  return Array.from({ length: GROUP }, () => LETTERS[randomInt(LETTERS.length)]).join("");
}

/** Whether two secrets are the same, in a time that tells nothing about where they differ. */
export function isSame(one: string, other: string): boolean {
  return timingSafeEqual(hash("sha256", one, "buffer"), hash("sha256", other, "buffer"));
}

/** Judges codes that people type; after some that were wrong, none is right any more. */
export interface Gate {
  judge(typed: string): "right" | "wrong" | "locked";
}

const MOST_WRONG = 10;

export function gateWith(code: string): Gate {
  let wrong = 0;
  return {
    judge(typed) {
      if (wrong >= MOST_WRONG) return "locked";
      if (isSame(plainly(typed), plainly(code))) return "right";
      wrong += 1;
      return wrong >= MOST_WRONG ? "locked" : "wrong";
    },
  };
}

/** As people type it: small letters and other spaces are no mistake. */
function plainly(code: string): string {
  return code.toUpperCase().replaceAll(/[\s-]/g, "");
}
