import type { Fact, FactOf } from "../../../src/core/fact.ts";
import type { Settled } from "../../../src/core/settle.ts";
import type { Team } from "../../../src/core/world.ts";
import { membership } from "../../../src/features/membership/index.ts";
import { commanded, joined } from "../../build/facts.ts";
import { sam } from "../../build/people.ts";
import { settledBy } from "../../build/play.ts";
import { type Sketch, world } from "../../build/world.ts";

export const target = { kind: "community", community: "ui-ux" } as const;

/** Sam joined UI/UX by a request, or was put into its team by hand. */
export const came = joined(sam, "ui-ux", { id: "joined/1" });
const { thread: _, ...byHand } = joined(sam, "ui-ux", { id: "joined/2", source: "adopted" });
export const adopted: FactOf<"joined"> = byHand;
export const leave = commanded(sam, "/leave ui-ux");

/** And was seen in its team afterwards. */
export function inTeam({ id }: { readonly id: string }, slug = "ui-ux"): FactOf<"in-team"> {
  return {
    kind: "in-team",
    id: `in-team/${slug}/${id}`,
    at: "2026-10-02T10:00:00.000Z",
    person: sam.id,
    community: "ui-ux",
    team: slug,
    by: "waymark",
  };
}

export const seen = inTeam(came);

/** What follows for UI/UX where GitHub shows this one team. */
export function looked(one: Team, facts: readonly Fact[], more: Sketch = {}): Settled {
  const teams = { [one.slug]: one };
  return settledBy(membership, target, world({ teams, facts, refused: {}, ...more }));
}
