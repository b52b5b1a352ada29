import { type FactOf, seatId } from "../fact.ts";
import type { PersonId } from "../person.ts";
import type { World } from "../world.ts";
import { personKey } from "./key.ts";
import type { Facts } from "./ledger.ts";
import { sameAnswers } from "./reading.ts";

type Completed = FactOf<"completed">;

/** A request, as far as its completed checklists ask. */
interface Here {
  readonly id: string;
  readonly facts: Facts;
  readonly community?: string;
  readonly relevant: string;
}

/**
 * That a checklist was completed on a request as it stands: in its process, for its community, and
 * with the answers that matter. Where one of these is another by now, it is judged anew.
 */
export function completedHere(
  checklist: string,
  { id, facts, community, relevant }: Here,
): Completed | undefined {
  return facts.of("completed").find((fact) => {
    const where = whereCompleted(fact, facts);
    return (
      fact.checklist === checklist &&
      where !== undefined &&
      where.community === community &&
      (where.process ?? id) === id &&
      sameAnswers(fact.answers ?? "[]", relevant)
    );
  });
}

/** When somebody completed a checklist in one of some communities, or for none at all; `all` are those there are. */
export function completionsIn(
  communities: readonly string[],
  all: readonly string[],
  person: PersonId,
  world: World,
): readonly Completed[] {
  const facts = world.ledger.about(personKey(person));
  return facts.of("completed").filter((fact) => {
    const where = whereCompleted(fact, facts);
    const possible = where ? [where.community] : all;
    return (
      fact.person === person &&
      possible.every((one) => one === undefined || communities.includes(one))
    );
  });
}

interface Where {
  readonly process?: string;
  readonly community?: string;
}

/** Where it was completed. 0.1 did not write that down; what came of the request tells, and without it nobody knows. */
function whereCompleted(fact: Completed, facts: Facts): Where | undefined {
  if (fact.process !== undefined) return fact;
  const cameOfIt = [...facts.of("concluded"), ...facts.of("joined")];
  return cameOfIt.find((one) => seatId(one) === seatId(fact));
}
