import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Somebody wrote headings into an issue of their own, as its form does, or by hand. */
export interface FilledIn extends Recorded {
  readonly kind: "filled-in";
  readonly thread: ThreadRef;
  readonly by: PersonId;
  /** Those that did not stand there before. */
  readonly headings: readonly string[];
}

export const filledIn = factKind<FilledIn>({
  kind: "filled-in",
  told: true,
  about: ({ thread }) => [threadKey(thread)],
});
