import type { Step } from "../../core/effect.ts";
import { type FactOf, only } from "../../core/fact.ts";
import { livingCommunities } from "../../core/ledger/reading.ts";
import { renamesIn } from "../../core/names.ts";
import { onThread, type Target } from "../../core/target.ts";
import type { PersonId } from "../../core/person.ts";
import type { Instant } from "../../core/time.ts";
import type { Candidate, World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { appliedMessage } from "./messages.ts";
import { isGoneTag, PLAN } from "./plan.ts";

/** Whether a candidate says anything else than what is in force. */
export function adoptable(
  { definitions, people }: Candidate,
  last: FactOf<"adopted">,
  inForce: Definitions | undefined,
): boolean {
  const newcomers = Object.keys(people).some((login) => !(login in last.people));
  return newcomers || JSON.stringify(definitions) !== JSON.stringify(inForce);
}

/** Puts definitions in force, with everybody they name pinned to an account; then everything is looked at again. */
export function adopt(definitions: Definitions, candidate: Candidate, world: World): Step {
  const { commit, repo } = candidate;
  const people = { ...candidate.people, ...kept(definitions, candidate, world) };
  const before = only(world.facts, "adopted").length;
  const renames = renamesIn(definitions);
  const called = namesGivenUp(world.definitions, definitions);
  const fact: FactOf<"adopted"> = {
    kind: "adopted",
    id: `adopted/${commit}/${before}`,
    at: momentFor(world),
    commit,
    repo: repo.id,
    people,
    leads: leadsOf(definitions, people),
    ...(Object.keys(renames).length > 0 && { renames }),
    ...(Object.keys(called).length > 0 && { called }),
  };
  const asked = only(world.facts, "raised");
  const moves = world.successor !== undefined;
  const plan = asked.filter(
    ({ tag }) => (before === 0 && tag === PLAN) || (moves && isGoneTag(tag)),
  );
  const body = appliedMessage(definitions);
  const messages = plan.map(({ thread }) => ({ thread, tag: "applied", body, occasion: fact.id }));
  const touched: readonly Target[] = [
    { kind: "everything" },
    ...Object.keys(definitions.communities).map((community): Target => ({
      kind: "community",
      community,
    })),
    ...plan.map(({ thread }) => onThread(thread)),
  ];
  const adopts = { commit, definitions, ...(moves && { home: repo }) };
  const effect = { kind: "ensure-recorded", facts: [fact], messages, touched, adopts } as const;
  return { effect, because: "good definitions on the default branch" };
}

/** A request may say them still: it goes on being about the same community. */
function namesGivenUp(
  before: Definitions | undefined,
  { communities }: Definitions,
): Readonly<Record<string, string>> {
  const names = new Set(Object.values(communities).map(({ name }) => name.toLowerCase()));
  const were = Object.entries(before?.communities ?? {});
  const gone = were.map(([id, { name }]) => [name.toLowerCase(), id] as const);
  return Object.fromEntries(gone.filter(([name]) => !names.has(name)));
}

/** To the second, as GitHub tells times; but always after the last adoption, or that one would stay in force. */
function momentFor({ facts, now }: World): Instant {
  const second = `${now.slice(0, 19)}.000Z`;
  const last = only(facts, "adopted").at(-1)?.at ?? "";
  return second > last ? second : new Date(Date.parse(last) + 1).toISOString();
}

/**
 * A login that was pinned stays with its account, also while nobody has it: whoever was
 * renamed goes on leading, and whoever claims an abandoned name inherits nothing.
 */
function kept(
  definitions: Definitions,
  { people }: Candidate,
  world: World,
): Readonly<Record<string, PersonId>> {
  const named = Object.values(definitions.communities).flatMap(({ leads }) => leads ?? []);
  const logins = new Set([
    ...Object.keys(people),
    ...named.map(({ github }) => github.toLowerCase()),
  ]);
  const pinned = only(world.facts, "adopted").at(-1)?.people ?? {};
  return Object.fromEntries(Object.entries(pinned).filter(([login]) => logins.has(login)));
}

/** Who leads which living community: with a retired one its leads' rights end. */
function leadsOf(definitions: Definitions, people: Readonly<Record<string, PersonId>>) {
  return Object.fromEntries(
    livingCommunities(definitions).map(([id, { leads }]) => [
      id,
      (leads ?? []).flatMap(({ github }) => people[github.toLowerCase()] ?? []),
    ]),
  );
}
