import type { Definitions } from "../../definitions/definitions.ts";
import type { PersonId } from "../person.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import { rulesIn } from "./by-rule.ts";
import type { Given } from "./circles.ts";
import { contributionsSeen } from "./contributions.ts";
import { personKey } from "./key.ts";
import { reversedIn } from "./reversals.ts";
import { creditsIn } from "./vouched.ts";

/** That somebody vouched for somebody else, and when. */
export interface Vouched extends Given {
  readonly at: Instant;
}

/** Who vouched for what somebody did, as far as it counts: with `/credit`, by approving the request that told of it, or with `/helpful`. */
export function vouchedFor(
  person: PersonId,
  definitions: Definitions,
  world: World,
): readonly Vouched[] {
  const facts = world.ledger.about(personKey(person));
  const isReversed = reversedIn(facts);
  const credits = creditsIn(facts, person, definitions, world).map(({ fact }) => fact);
  const approved = facts
    .of("contributed")
    .filter((fact) => !isReversed(fact))
    .flatMap(({ vouchedBy = [], at }) => vouchedBy.map((by) => ({ by, at })));
  const all = [...credits, ...approved, ...helpedBy(person, definitions, world)];
  return all.map(({ by, at }) => ({ by, to: person, at }));
}

/** Whom somebody helped who said so. What people did is read only where some of that counts. */
function helpedBy(
  person: PersonId,
  { settings }: Definitions,
  world: World,
): readonly Omit<Vouched, "to">[] {
  if (!rulesIn(settings).some(({ on }) => on === "comment.helpful")) return [];
  return contributionsSeen(person, world).flatMap(({ fact, with: by, at }) =>
    fact.startsWith("helped/") && by !== undefined ? [{ by, at }] : [],
  );
}
