import { type Definitions, NOTHING } from "../../definitions/definitions.ts";
import { FOLDERS } from "../../definitions/noun.ts";
import { members } from "../../core/ledger/memberships.ts";
import { type Names, namesIn, renamesIn } from "../../core/names.ts";
import { same } from "../../core/person.ts";
import type { World } from "../../core/world.ts";
import { asWritten } from "./as-written.ts";
import type { Settings } from "../../definitions/types.ts";
import type { Change, Noun } from "./change.ts";
import { edits } from "./edits.ts";

const NOUNS: readonly Noun[] = [...FOLDERS, "forms"];

/** What is described now and was not, was and is not any more, or reads differently; and who leads what. */
export function described(now: Definitions, next: Definitions, world: World): readonly Change[] {
  const names = namesIn(next, [renamesIn(now)]);
  return [
    ...NOUNS.flatMap((noun) => compared(noun, now, next, names, world)),
    ...edited("settings", "waymark.yml", settingsBefore(now, next), asRead(next.settings)),
    ...retired(now, next, names, world),
    ...leads(now, next, names),
  ];
}

/** Where there were no settings yet, what every such file begins with is no change. */
function settingsBefore({ settings }: Definitions, next: Definitions): object {
  if (settings.organization !== NOTHING.settings.organization) return asRead(settings);
  const { organization } = next.settings;
  return asRead({ ...settings, organization });
}

/** Whoever leaves the version of the format out means the first. */
function asRead(settings: Settings): object {
  return { waymark: 1, ...settings };
}

function compared(
  noun: Noun,
  now: Definitions,
  next: Definitions,
  names: Names,
  world: World,
): readonly Change[] {
  const before = Object.entries(thingsIn(now, noun));
  const after = new Map(Object.entries(thingsIn(next, noun)));
  const ids = new Set(before.map(([id]) => id));
  const things = before.map(([id, was]) => ({ id, was, heir: heirOf(id, noun, ids, names) }));
  const known = new Set(things.map(({ heir }) => heir));
  return [
    ...things.flatMap(({ id, heir }) => (after.has(heir) ? [] : [goes(noun, id, names, world)])),
    ...things.flatMap(({ id: from, heir: to }) =>
      from === to ? [] : [{ kind: "renamed" as const, noun, from, to }],
    ),
    ...[...after.keys()].flatMap((id) =>
      known.has(id) ? [] : [{ kind: "new" as const, noun, id }],
    ),
    ...things.flatMap(({ was, heir }) => edited(noun, heir, was, after.get(heir) ?? was)),
  ];
}

function thingsIn(definitions: Definitions, noun: Noun): Readonly<Record<string, object>> {
  if (noun !== "forms") return definitions[noun];
  const forms = Object.entries(definitions.forms);
  return Object.fromEntries(forms.map(([file, form]) => [file, asWritten(form)]));
}

/** What something is called next; where that was there before, two become one, and this one goes. */
function heirOf(id: string, noun: Noun, before: ReadonlySet<string>, { now }: Names): string {
  const heir = now(noun, id);
  return before.has(heir) ? id : heir;
}

function edited(noun: Noun | "settings", id: string, was: object, is: object): readonly Change[] {
  return edits(was, is).map((edit) => ({ kind: "edited", noun, id, ...edit }));
}

/** What is gone was taken in by something else of its kind, or is no more. */
function goes(noun: Noun, id: string, { now }: Names, world: World): Change {
  const count = membersOf(noun, id, world);
  const to = now(noun, id);
  return to === id
    ? { kind: "gone", noun, id, members: count }
    : { kind: "merged", noun, from: id, to, members: count };
}

/** Communities that nobody can join from here on. */
function retired(
  now: Definitions,
  next: Definitions,
  names: Names,
  world: World,
): readonly Change[] {
  return Object.entries(now.communities).flatMap(([id, { status }]) => {
    const community = names.now("communities", id);
    const isRetired = next.communities[community]?.status === "retired";
    if (!isRetired || status === "retired") return [];
    return [{ kind: "retired", community, members: membersOf("communities", id, world) }];
  });
}

function membersOf(noun: Noun, id: string, world: World): number {
  if (noun !== "communities") return 0;
  return world.part(`members of ${id}`, (own) => members(id, own).size);
}

/** Who leads no more is named with the community they led; where that became part of another, too. */
function leads(now: Definitions, next: Definitions, names: Names): readonly Change[] {
  const heirs = new Map(
    Object.keys(now.communities).map((id) => [id, names.now("communities", id)] as const),
  );
  const gone = [...heirs].flatMap(([id, heir]) => {
    const after = leadsOf(next, heir);
    const community = heir in now.communities ? id : heir;
    return leadsOf(now, id)
      .filter((login) => !after.some((one) => same(one, login)))
      .map((login) => ({ kind: "lead-gone" as const, community, login }));
  });
  const fresh = Object.keys(next.communities).flatMap((community) => {
    const before = [...heirs].flatMap(([id, heir]) => (heir === community ? leadsOf(now, id) : []));
    return leadsOf(next, community)
      .filter((login) => !before.some((one) => same(one, login)))
      .map((login) => ({ kind: "lead-new" as const, community, login }));
  });
  return [...gone, ...fresh];
}

function leadsOf(definitions: Definitions, community: string): readonly string[] {
  return (definitions.communities[community]?.leads ?? []).map(({ github }) => github);
}
