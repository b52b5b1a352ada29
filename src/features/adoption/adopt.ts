import type { Step } from "../../core/effect.ts";
import { type Fact, only } from "../../core/fact.ts";
import { onThread, type Target } from "../../core/target.ts";
import type { PersonId } from "../../core/person.ts";
import type { Candidate, World } from "../../core/world.ts";
import { appliedMessage } from "./messages.ts";
import { PLAN } from "./plan.ts";

/** Whether a candidate says anything else than what is in force. */
export function adoptable({ definitions, people }: Candidate, world: World): boolean {
  const pinned = only(world.facts, "adopted").at(-1)?.people ?? {};
  const newcomers = Object.keys(people).some((login) => !(login in pinned));
  return newcomers || JSON.stringify(definitions) !== JSON.stringify(world.definitions);
}

/** Puts a candidate in force, with everybody it names pinned to an account; then everything is looked at again. */
export function adopt(candidate: Candidate, world: World): readonly Step[] {
  const { commit, definitions, repo } = candidate;
  if (!definitions) return [];
  const people = { ...candidate.people, ...kept(candidate, world) };
  const fact: Fact = {
    kind: "adopted",
    id: `adopted/${commit}/${only(world.facts, "adopted").length}`,
    at: `${world.now.slice(0, 19)}.000Z`,
    commit,
    repo: repo.id,
    people,
    leads: leadsOf(candidate, people),
  };
  const plan = only(world.facts, "raised").find(({ tag }) => tag === PLAN);
  const first = only(world.facts, "adopted").length === 0;
  const messages =
    plan && first
      ? [
          {
            thread: plan.thread,
            tag: "applied",
            body: appliedMessage(candidate),
            occasion: fact.id,
          },
        ]
      : [];
  const touched: Target[] = [
    { kind: "everything" },
    ...Object.keys(definitions.communities).map(
      (community) => ({ kind: "community", community }) as const,
    ),
    ...(plan && first ? [onThread(plan.thread)] : []),
  ];
  const effect = {
    kind: "ensure-recorded",
    facts: [fact],
    messages,
    touched,
    adopts: { commit, definitions },
  } as const;
  return [{ effect, because: "good definitions on the default branch" }];
}

/** A login that was pinned stays with its account: whoever claims an abandoned name inherits nothing. */
function kept({ people }: Candidate, world: World): Readonly<Record<string, PersonId>> {
  const pinned = only(world.facts, "adopted").at(-1)?.people ?? {};
  return Object.fromEntries(Object.entries(pinned).filter(([login]) => login in people));
}

function leadsOf({ definitions }: Candidate, people: Readonly<Record<string, PersonId>>) {
  return Object.fromEntries(
    Object.entries(definitions?.communities ?? {}).map(([id, { leads }]) => [
      id,
      (leads ?? []).flatMap(({ github }) => people[github.toLowerCase()] ?? []),
    ]),
  );
}
