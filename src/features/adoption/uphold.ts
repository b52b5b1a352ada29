import type { Step } from "../../core/effect.ts";
import { type Fact, only } from "../../core/fact.ts";
import type { Upheld } from "../../core/feature.ts";
import { labelsOf, renamedLabels } from "../../core/labels.ts";
import { same } from "../../core/person.ts";
import { threadKey } from "../../core/place.ts";
import type { Target } from "../../core/target.ts";
import type { Candidate, World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { adopt, adoptable } from "./adopt.ts";
import { check } from "./check.ts";
import { canBeApplied, definitionsGone, firstPlan } from "./messages.ts";
import { goneTag, PLAN } from "./plan.ts";

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
  if (!candidate) return last ? askWhatHappened(last, world) : [];
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

function askWhatHappened(
  adopted: Extract<Fact, { kind: "adopted" }>,
  { home }: World,
): readonly Step[] {
  if (!home) return [];
  const { title, body } = definitionsGone(adopted.commit);
  const effect = {
    kind: "ensure-issue",
    repo: home,
    tag: goneTag(adopted.commit),
    title,
    body,
  } as const;
  return [{ effect, because: "the definitions are gone; the last good ones stay in force" }];
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

/** The issue with the first plan is done with once definitions are in force. */
function applied({ thread, facts }: World): readonly Step[] {
  if (!thread || only(facts, "adopted").length === 0) return [];
  const key = threadKey(thread);
  const isPlan = only(facts, "raised").some(
    (fact) => fact.tag === PLAN && threadKey(fact.thread) === key,
  );
  const closed = only(facts, "closed").some((fact) => threadKey(fact.thread) === key);
  if (!isPlan || closed) return [];
  const ref = { repo: thread.repo, number: thread.number };
  const effect = { kind: "ensure-state", thread: ref, state: "completed" } as const;
  return [{ effect, because: "the first plan was applied" }];
}
