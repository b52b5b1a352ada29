import type { Definitions } from "../../definitions/definitions.ts";
import { type Fact, type FactOf, only } from "../fact.ts";
import { NO_RENAMES, type Names, namesIn } from "../names.ts";
import type { World } from "../world.ts";

/** What things are called in a world. */
export function namesOf({ definitions, facts }: Pick<World, "definitions" | "facts">): Names {
  if (!definitions) return NO_RENAMES;
  const adopted = only(facts, "adopted");
  const known = kept.get(adopted);
  if (known?.definitions === definitions) return known.names;
  const names = namesIn(
    definitions,
    adopted.map(({ renames = {} }) => renames),
  );
  kept.set(adopted, { definitions, names });
  return names;
}

// Folds ask once per command, say: what was found is kept with the facts.
const kept = new WeakMap<
  readonly Fact[],
  { readonly definitions: Definitions; readonly names: Names }
>();

/** The id today of a community that people knew by this name or id: they may have chosen it before it got another. */
export function idOfFormer(said: string, world: Pick<World, "definitions" | "facts">): string {
  const name = said.toLowerCase();
  const given = only(world.facts, "adopted").map(({ called = {} }) => called);
  const last = given.findLast((called) => Object.hasOwn(called, name));
  return namesOf(world).now("communities", last?.[name] ?? idFor(name));
}

/** What a name makes as an id: `UI/UX` is `ui-ux`. */
function idFor(name: string): string {
  return name.replaceAll(/[^a-z0-9]+/g, "-");
}

/** Where facts say an id, and what kind of thing it names. */
const FIELDS = {
  community: "communities",
  pathway: "pathways",
  process: "processes",
  checklist: "checklists",
  badge: "badges",
  type: "types",
} as const;

/**
 * The facts as they would read had everything always been called what it is called now: what is
 * remembered under a former id is about the thing, not the id. What is stored stays as it is.
 */
export function inTodaysNames(facts: readonly Fact[], names: Names): readonly Fact[] {
  return names === NO_RENAMES ? facts : facts.map((fact) => renamed(fact, names));
}

function renamed(fact: Fact, { now }: Names): Fact {
  const said = Object.entries(fact).map(([key, value]: readonly [string, unknown]) => {
    const kind = Object.hasOwn(FIELDS, key) ? FIELDS[key as keyof typeof FIELDS] : undefined;
    return [key, kind && typeof value === "string" ? now(kind, value) : value] as const;
  });
  const named = Object.fromEntries(said) as unknown as Fact;
  if (named.kind === "stage-reached")
    return { ...named, stage: now(`stages/${named.pathway}`, named.stage) };
  if (named.kind === "adopted") return { ...named, leads: leadsNow(named.leads, now) };
  if (named.kind !== "commanded" || named.name !== "leave") return named;
  return { ...named, argument: now("communities", named.argument.toLowerCase()) };
}

/** Where two communities became one, both their leads led it. */
function leadsNow(
  leads: FactOf<"adopted">["leads"],
  now: Names["now"],
): FactOf<"adopted">["leads"] {
  const all = Object.entries(leads).flatMap(([id, people]) =>
    people.map((person) => ({ community: now("communities", id), person })),
  );
  const empty = Object.keys(leads).map((id) => [now("communities", id), []] as const);
  const grouped = Map.groupBy(all, ({ community }) => community);
  const led = [...grouped].map(([id, those]) => [id, those.map(({ person }) => person)] as const);
  return Object.fromEntries([...empty, ...led]);
}

const COMMUNITY = "community:";

/** The ledger's keys under which these keys' facts stand: those of a community have every id it had. */
export function everKept(keys: readonly string[], { ever }: Names): readonly string[] {
  return keys.flatMap((key) => {
    if (!key.startsWith(COMMUNITY)) return key;
    const ids = ever("communities", key.slice(COMMUNITY.length));
    return ids.map((id) => `${COMMUNITY}${id}`);
  });
}
