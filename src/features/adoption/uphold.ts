import type { Step } from "../../core/effect.ts";
import { only } from "../../core/fact.ts";
import type { Upheld } from "../../core/feature.ts";
import { labelsOf, renamedLabels } from "../../core/labels.ts";
import { same } from "../../core/person.ts";
import { type ThreadRef, threadKey } from "../../core/place.ts";
import type { Target } from "../../core/target.ts";
import type { Candidate, World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { adopt, adoptable } from "./adopt.ts";
import { check } from "./check.ts";
import { canBeApplied, firstPlan } from "./messages.ts";
import { withoutDefinitions } from "./moved.ts";
import { goneTag, isGoneTag, PLAN } from "./plan.ts";

/** The good definitions of the default branch are in force, and nothing else ever is. */
export function uphold(target: Target, world: World): Upheld {
  switch (target.kind) {
    case "definitions":
      return { plan: inForce(world) };
    case "proposal":
      return { plan: world.candidate ? [check(world.candidate)] : [] };
    case "thread":
      return { plan: applied(world) };
    default:
      return { plan: [] };
  }
}

function inForce(world: World): readonly Step[] {
  const { candidate } = world;
  const last = only(world.facts, "adopted").at(-1);
  if (!candidate) return last ? withoutDefinitions(last, world) : [];
  const { definitions } = candidate;
  if (!definitions) return [check(candidate), ...(last ? [] : [propose(candidate, world)])];
  if (!last && !ownerApplied(world)) return [propose(candidate, world)];
  const next =
    !last || adoptable(candidate, last, world.definitions)
      ? [adopt(definitions, candidate, world)]
      : [];
  return [...next, ...labels(definitions, candidate, world)];
}

/** `/apply` on the first plan, by somebody who owns the organisation and saw what it would do. */
function ownerApplied(world: World): boolean {
  const threads = only(world.facts, "raised")
    .filter(({ tag }) => tag === PLAN)
    .map(({ thread }) => threadKey(thread));
  return only(world.facts, "commanded").some(
    (fact) =>
      fact.name === "apply" &&
      threads.includes(threadKey(fact.thread)) &&
      world.owners.includes(fact.by) &&
      canBeApplied(fact.saw),
  );
}

function propose(candidate: Candidate, world: World): Step {
  const { title, body } = firstPlan(candidate, world);
  const effect = { kind: "ensure-issue", repo: candidate.repo, tag: PLAN, title, body } as const;
  return { effect, because: "nothing changes until an owner applies the first plan" };
}

function labels(definitions: Definitions, { repo }: Candidate, world: World): readonly Step[] {
  if (!world.labels) return [];
  const renames = world.definitions ? renamedLabels(world.definitions, definitions) : [];
  return labelsOf(definitions).map((label) => {
    const from = renames.find(({ to }) => same(to, label.name))?.from;
    const previously = from === undefined ? {} : { previously: from };
    const effect = { kind: "ensure-label", repo, label, ...previously } as const;
    return { effect, because: "the definitions use it" };
  });
}

/** Our question is done with once what it asked about came into force. */
function applied({ thread, facts }: World): readonly Step[] {
  if (!thread) return [];
  const here = (fact: { readonly thread: ThreadRef }) =>
    threadKey(fact.thread) === threadKey(thread);
  const question = only(facts, "raised").find((fact) => here(fact) && isOurs(fact.tag));
  const last = only(facts, "adopted").at(-1);
  const open = !question || !last || question.tag === goneTag(last.commit);
  if (open || only(facts, "closed").some(here)) return [];
  const ref = { repo: thread.repo, number: thread.number };
  const effect = { kind: "ensure-state", thread: ref, state: "completed" } as const;
  const first = question.tag === PLAN;
  return [{ effect, because: first ? "the first plan was applied" : "it was answered" }];
}

function isOurs(tag: string): boolean {
  return tag === PLAN || isGoneTag(tag);
}
