import { type Fact, type FactOf, inOrder } from "../fact.ts";
import type { PersonId } from "../person.ts";
import { threadKey } from "../place.ts";

/** Who belongs to a community now, with what brought them. */
export function memberships(
  facts: readonly Fact[],
  community: string,
): ReadonlyMap<PersonId, FactOf<"joined">> {
  const members = new Map<PersonId, FactOf<"joined">>();
  for (const fact of inOrder(facts)) {
    if (fact.kind === "joined" && fact.community === community) members.set(fact.person, fact);
    if (fact.kind === "left" && fact.community === community) members.delete(fact.person);
    if (fact.kind === "commanded" && leaves(fact, community, members.get(fact.by)))
      members.delete(fact.by);
  }
  return members;
}

/** Whether a `/leave` means this community: named, or written on the request that brought them. */
export function leaves(
  command: FactOf<"commanded">,
  community: string,
  joined: FactOf<"joined"> | undefined,
): boolean {
  if (command.name !== "leave" || !joined) return false;
  if (command.argument) return command.argument.toLowerCase() === community.toLowerCase();
  return joined.thread !== undefined && threadKey(joined.thread) === threadKey(command.thread);
}

/** Whoever wrote `/leave` and has not been seen to be gone, or to be back, since. */
export function leaving(facts: readonly Fact[], community: string): ReadonlySet<PersonId> {
  const members = new Map<PersonId, FactOf<"joined">>();
  const going = new Set<PersonId>();
  for (const fact of inOrder(facts)) {
    if (fact.kind === "joined" && fact.community === community) {
      members.set(fact.person, fact);
      going.delete(fact.person);
    }
    if (fact.kind === "left" && fact.community === community) going.delete(fact.person);
    if (fact.kind === "commanded" && leaves(fact, community, members.get(fact.by))) {
      members.delete(fact.by);
      going.add(fact.by);
    }
  }
  return going;
}
