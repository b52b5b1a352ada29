import type { Fact } from "../../core/fact.ts";
import { claimsHeard, type Heard } from "../../core/ledger/claims.ts";
import { claimsKey } from "../../core/ledger/key.ts";
import { isBot } from "../../core/person.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";

/** What somebody's words made of their claims, as far as it is not on record yet. */
export function conclude(target: Target, world: World): readonly Fact[] {
  if (target.kind !== "person" || isBot(world.login(target.person))) return [];
  const recorded = world.ledger.about(claimsKey(target.person));
  return claimsHeard(target.person, world)
    .flatMap(factsOf)
    .filter(({ id }) => !recorded.has(id));
}

function factsOf({ word, begun, ended }: Heard): readonly Fact[] {
  const over = ended.map(({ id, person }) => ({
    kind: "unclaimed" as const,
    id: `unclaimed/${id}`,
    at: word.at,
    person,
    claim: id,
    by: word.id,
  }));
  return [...begun, ...over];
}
