import type { FactOf } from "../../src/core/fact.ts";
import { COMMUNITIES } from "./definitions.ts";
import { when } from "./happened.ts";
import { HOME, LEADS } from "./people.ts";
import type { Sizes } from "./sizes.ts";

/** Definitions that came into force. */
export function adopted(index: number, { adoptions }: Sizes): FactOf<"adopted"> {
  return {
    kind: "adopted",
    id: `adopted/${commitOf(index)}/${index}`,
    at: when(index, adoptions, -60),
    commit: commitOf(index),
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
