import { type Definitions, FOLDERS } from "../../definitions/definitions.ts";
import { memberships } from "../../core/ledger/memberships.ts";
import { type Names, namesIn, renamesIn } from "../../core/names.ts";
import { same } from "../../core/person.ts";
import type { World } from "../../core/world.ts";
import type { Change, Noun } from "./change.ts";

const NOUNS: readonly Noun[] = [...FOLDERS, "forms"];

/** What is described now and was not, was and is not any more, or reads differently; and who leads what. */
export function described(now: Definitions, next: Definitions, world: World): readonly Change[] {
  const names = namesIn(next, [renamesIn(now)]);
  return [
    ...NOUNS.flatMap((noun) => compared(noun, now, next, names, world)),
    ...edited("settings", "waymark.yml", now.settings, next.settings),
    ...leads(now, next, names),
  ];
}

function compared(
  noun: Noun,
  now: Definitions,
  next: Definitions,
  names: Names,
  world: World,
): readonly Change[] {
  const before = Object.entries<object>(now[noun]);
  const after = new Map<string, object>(Object.entries(next[noun]));
  const ids = new Set(before.map(([id]) => id));
  const things = before.map(([id, was]) => ({ id, was, heir: heirOf(id, noun, ids, names) }));
  const known = new Set(things.map(({ heir }) => heir));
  return [
    ...things.flatMap(({ id, heir }) => (after.has(heir) ? [] : [goes(noun, id, world)])),
    ...things.flatMap(({ id: from, heir: to }) =>
      from === to ? [] : [{ kind: "renamed" as const, noun, from, to }],
    ),
    ...[...after.keys()].flatMap((id) =>
      known.has(id) ? [] : [{ kind: "new" as const, noun, id }],
    ),
    ...things.flatMap(({ was, heir }) => edited(noun, heir, was, after.get(heir) ?? was)),
  ];
}

/** What something is called next; where that was there before, two become one, and this one goes. */
function heirOf(id: string, noun: Noun, before: ReadonlySet<string>, { now }: Names): string {
  const heir = now(noun, id);
  return before.has(heir) ? id : heir;
}

function edited(noun: Noun | "settings", id: string, was: object, is: object): readonly Change[] {
  const [then, now] = [new Map(Object.entries(was)), new Map(Object.entries(is))];
  const all = new Set([...then.keys(), ...now.keys()]);
  const keys = [...all].filter(
    (key) => key !== "previously" && JSON.stringify(then.get(key)) !== JSON.stringify(now.get(key)),
  );
  return keys.length > 0 ? [{ kind: "edited", noun, id, keys }] : [];
}

function goes(noun: Noun, id: string, world: World): Change {
  return { kind: "gone", noun, id, members: membersOf(noun, id, world) };
}

function membersOf(noun: Noun, id: string, world: World): number {
  return noun === "communities" ? memberships(world.facts, id).size : 0;
}

function leads(now: Definitions, next: Definitions, names: Names): readonly Change[] {
  const former = Object.keys(now.communities).map((id) => names.now("communities", id));
  const ids = new Set([...former, ...Object.keys(next.communities)]);
  return [...ids].flatMap((community) => {
    const before = names.ever("communities", community).flatMap((id) => leadsOf(now, id));
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
