import { answersOn, raisedAs } from "../../core/asking.ts";
import type { FactOf } from "../../core/fact.ts";
import { adoption, adoptions } from "../../core/ledger/adoption.ts";
import { heldBack } from "../../core/ledger/held-back.ts";
import { onceFor } from "../../core/remembering.ts";
import type { Target } from "../../core/target.ts";
import type { Candidate, World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { canBeApplied } from "./first-plan.ts";
import { offersMoveTo } from "./messages.ts";
import { goneTag, PLAN } from "./plan.ts";

type Adopted = FactOf<"adopted">;

/** The good definitions of the default branch come into force, and nothing else ever does. */
export function conclude(target: Target, world: World): readonly Adopted[] {
  if (target.kind !== "definitions") return [];
  const { candidate, successor } = world.shown();
  const last = adoptions(world).at(-1);
  if (!candidate) return last && successor ? followed(successor, last, world) : [];
  const { definitions } = candidate;
  if (!definitions || (!last && !ownerApplied(world))) return [];
  const isNew = !last || (isAdoptable(definitions, candidate, last, world) && !heldBack(world));
  return isNew ? [adoption(definitions, candidate, world)] : [];
}

/** Whether a candidate says anything else than what is in force. */
function isAdoptable(
  definitions: Definitions,
  { people }: Candidate,
  last: Adopted,
  world: World,
): boolean {
  const newcomers = Object.keys(people).some((login) => !(login in last.people));
  const inForce = world.definitions();
  return newcomers || !inForce || textOf(definitions) !== textOf(inForce);
}

// They are compared in every look, and stay as they are.
const textOf = onceFor((definitions: Definitions) => JSON.stringify(definitions));

/** `/apply` on the first plan, by somebody who owns the organisation and saw what it would do. */
function ownerApplied(world: World): boolean {
  return answersOn(raisedAs(PLAN, world), "apply", world).some(
    ({ by, saw }) => canBeApplied(saw) && world.owners().includes(by),
  );
}

/** The definitions move to another repository only once an owner has agreed to that very one. */
function followed(successor: Candidate, { commit }: Adopted, world: World): readonly Adopted[] {
  const { definitions, repo } = successor;
  const agreed = answersOn(raisedAs(goneTag(commit), world), "apply", world).some(
    ({ by, saw }) => offersMoveTo(repo, saw) && world.owners().includes(by),
  );
  return definitions && agreed ? [adoption(definitions, successor, world)] : [];
}
