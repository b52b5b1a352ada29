import { type Definitions, FOLDERS } from "../../definitions/definitions.ts";
import { memberships } from "../../core/ledger/memberships.ts";
import { namesIn, renamesIn } from "../../core/names.ts";
import { same } from "../../core/person.ts";
import type { World } from "../../core/world.ts";
import type { Change, Noun } from "./change.ts";

const NOUNS: readonly Noun[] = [...FOLDERS, "forms"];

/** What is described now and was not, was and is not any more, or reads differently; and who leads what. */
export function described(now: Definitions, next: Definitions, world: World): readonly Change[] {
  return [...NOUNS.flatMap((noun) => compared(noun, now, next, world)), ...leads(now, next)];
}

function compared(
  noun: Noun,
  now: Definitions,
  next: Definitions,
  world: World,
): readonly Change[] {
  const before: Readonly<Record<string, unknown>> = now[noun];
  const after: Readonly<Record<string, unknown>> = next[noun];
  const names = namesIn(next, [renamesIn(now)]);
  const renames = Object.keys(before).flatMap((from) => {
    const to = names.now(noun, from);
    return to === from || to in before ? [] : [{ from, to }];
  });
  const gone = Object.keys(before).filter(
    (id) => !(id in after) && !renames.some(({ from }) => from === id),
  );
  const fresh = Object.keys(after).filter(
    (id) => !(id in before) && !renames.some(({ to }) => to === id),
  );
  const edited = Object.keys(after).filter(
    (id) => id in before && JSON.stringify(before[id]) !== JSON.stringify(after[id]),
  );
  return [
    ...gone.map((id) => ({ kind: "gone" as const, noun, id, members: membersOf(noun, id, world) })),
    ...renames.map((rename) => ({ kind: "renamed" as const, noun, ...rename })),
    ...fresh.map((id) => ({ kind: "new" as const, noun, id })),
    ...edited.map((id) => ({ kind: "edited" as const, noun, id })),
  ];
}

function membersOf(noun: Noun, id: string, world: World): number {
  return noun === "communities" ? memberships(world.facts, id).size : 0;
}

function leads(now: Definitions, next: Definitions): readonly Change[] {
  const ids = new Set([...Object.keys(now.communities), ...Object.keys(next.communities)]);
  return [...ids].flatMap((community) => {
    const before = leadsOf(now, community);
    const after = leadsOf(next, community);
    const gone = before.filter((login) => !after.some((one) => same(one, login)));
    const fresh = after.filter((login) => !before.some((one) => same(one, login)));
    return [
      ...gone.map((login) => ({ kind: "lead-gone" as const, community, login })),
      ...fresh.map((login) => ({ kind: "lead-new" as const, community, login })),
    ];
  });
}

function leadsOf(definitions: Definitions, community: string): readonly string[] {
  return (definitions.communities[community]?.leads ?? []).map(({ github }) => github);
}
