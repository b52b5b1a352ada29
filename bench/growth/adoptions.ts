import type { FactOf } from "../../src/core/fact.ts";
import type { Instant } from "../../src/core/time.ts";
import { COMMUNITIES } from "./definitions.ts";
import { when } from "./happened.ts";
import { HOME, LEADS } from "./people.ts";
import type { Sizes } from "./sizes.ts";

/** Definitions that came into force. */
export function adopted(index: number, { adoptions }: Sizes): FactOf<"adopted"> {
  return adoptedAs(commitOf(index), index, when(index, adoptions, -60));
}

/** The same, as a commit and at a moment. */
export function adoptedAs(commit: string, index: number, at: Instant): FactOf<"adopted"> {
  return {
    kind: "adopted",
    id: `adopted/${commit}/${index}`,
    at,
    commit,
    repo: HOME.id,
    people: Object.fromEntries(LEADS.map(({ id, login }) => [login, id])),
    leads: Object.fromEntries(
      COMMUNITIES.map(({ id }, community) => [
        id,
        LEADS.slice(2 * community, 2 * community + 2).map((lead) => lead.id),
      ]),
    ),
  };
}

export function commitOf(index: number): string {
  return `c0ffee${String(index).padStart(34, "0")}`;
}
