import { randomBytes } from "node:crypto";
import type { Asked, Typed } from "./asked.ts";
import { isSame } from "./code.ts";

/** A registration that somebody began in one browser, and that comes back from GitHub. */
export interface Begun {
  readonly asked: Asked;
  /** Goes to GitHub, and comes back. */
  readonly state: string;
  /** Stays in the browser's cookie. */
  readonly browser: string;
}

/** The one registration that is under way; the next that begins takes its place. */
export interface Pending {
  begin(asked: Asked, typed: Typed): Begun;
  /** What was typed in the browser that began last, so that nobody types it twice. */
  typedIn(browser: string): Typed | undefined;
  /** What comes back to the browser it began in, once; `undefined` for everything else. */
  take(state: string, browser: string): Begun | undefined;
  /** GitHub did not answer: the same may come back once more. */
  putBack(begun: Begun): void;
}

export function pending(): Pending {
  let current: Begun | undefined;
  let last: { readonly typed: Typed; readonly browser: string } | undefined;
  return {
    begin(asked, typed) {
      current = { asked, state: secret(), browser: secret() };
      last = { typed, browser: current.browser };
      return current;
    },
    typedIn: (browser) => (last && isSame(last.browser, browser) ? last.typed : undefined),
    take(state, browser) {
      const begun = current;
      if (!begun || !isSame(begun.state, state) || !isSame(begun.browser, browser))
        return undefined;
      current = undefined;
      return begun;
    },
    putBack(begun) {
      current ??= begun;
    },
  };
}

function secret(): string {
  return randomBytes(32).toString("base64url");
}
