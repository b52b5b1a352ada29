import type { Files } from "../harbor.ts";

/** Files with one mistake in them; a ▶ stands where it is. */
export interface Mistake {
  readonly files: Files;
  /** What the problem's message holds. */
  readonly says: string;
}
