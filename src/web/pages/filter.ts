import type { Context } from "hono";
import type { Definitions } from "../../definitions/definitions.ts";
import type { Community } from "../../definitions/types.ts";
import { byName } from "../../words/by-name.ts";
import { folded } from "../../words/folded.ts";
import { named } from "./leads.ts";
import { loginOf, toldBy } from "./told.ts";
import type { View } from "./view.ts";

/** What somebody looks for among communities, by what the form on the page calls it; empty is anything. */
export const FILTERS = ["word", "skill", "language", "region", "status"] as const;
export type Filter = Readonly<Partial<Record<(typeof FILTERS)[number], string>>>;

/** Nobody types more. */
const LONGEST = 200;

/** What an address asks for. */
export function filterIn({ req }: Pick<Context, "req">): Filter {
  return Object.fromEntries(
    FILTERS.flatMap((name) => {
      const wanted = (req.query(name) ?? "").trim().slice(0, LONGEST);
      return wanted === "" ? [] : [[name, wanted]];
    }),
  );
}

/** A community as it is looked for. */
export interface Found {
  readonly id: string;
  readonly community: Community;
}

/** Everything that a community can be found by, in small letters. */
interface Facets extends Found {
  readonly words: string;
  /** What its leads know; what its members know is read where somebody asks. */
  readonly skill: readonly string[];
  readonly language: readonly string[];
  readonly region: readonly string[];
  readonly status: readonly string[];
}

interface Known {
  readonly all: readonly Facets[];
  /** Who was not to be named then. */
  readonly unnamed: string;
}

const known = new WeakMap<Definitions, Known>();

function facetsIn(view: View): readonly Facets[] {
  const { definitions } = view;
  const unnamed = [...view.unnamed].toSorted().join(" ");
  const before = known.get(definitions);
  if (before?.unnamed === unnamed) return before.all;
  const all = Object.entries(definitions.communities)
    .map(([id, one]) => facetsOf(id, one, view))
    .toSorted((a, b) => byName(a.community.name, b.community.name));
  known.set(definitions, { all, unnamed });
  return all;
}

function facetsOf(id: string, community: Community, view: View): Facets {
  const { name, purpose = "", leads = [], languages = [], regions = [] } = community;
  const { status = "active" } = community;
  const people = named(leads, view).map(({ github }) => github);
  const told = people.map((github) => toldBy(github, view));
  const words = [id, name, purpose, ...people, ...regions];
  return {
    id,
    community,
    words: folded(words.join("\n")),
    skill: told.flatMap((one) => one?.skills ?? []),
    language: languages,
    region: regions,
    status: [status],
  };
}

/** The communities that fit; those that have been retired only where somebody asks for them. */
export function fitting(filter: Filter, view: View): readonly Found[] {
  const { word = "", ...others } = filter;
  const words = folded(word).split(/\s+/);
  const wanted = Object.entries(others) as [Choice, string][];
  return facetsIn(view).filter(
    (one) =>
      (others.status !== undefined || !one.status.includes("retired")) &&
      words.every((part) => one.words.includes(part)) &&
      wanted.every(
        ([name, value]) => has(one[name], value) || (name === "skill" && view.skilled.has(one.id)),
      ),
  );
}

function has(values: readonly string[], wanted: string): boolean {
  const small = wanted.toLowerCase();
  return values.some((one) => one.toLowerCase() === small);
}

/** More than anybody reads through. */
const MOST_CHOICES = 100;

type Choice = Exclude<keyof Filter, "word">;

const chosenFrom = new WeakMap<readonly Facets[], Map<Choice, readonly string[]>>();

/** What there is to choose from, each once, by the alphabet. */
export function choices(name: Choice, view: View): readonly string[] {
  const all = facetsIn(view);
  const before = chosenFrom.get(all) ?? new Map<Choice, readonly string[]>();
  const found = before.get(name) ?? valuesOf(name === "skill" ? skills(view) : facets(name, all));
  chosenFrom.set(all, before.set(name, found));
  return found;
}

function facets(name: Choice, all: readonly Facets[]): readonly string[] {
  return all.flatMap((one) => one[name]);
}

/** What everybody knows who may be named and says so. */
function skills({ definitions, unnamed, logins }: View): readonly string[] {
  return Object.values(definitions.people).flatMap((one) =>
    unnamed.has(loginOf(one, logins)?.toLowerCase() ?? "") ? [] : (one.skills ?? []),
  );
}

/** Of very many, those that are said most often. */
function valuesOf(all: readonly string[]): readonly string[] {
  const same = Map.groupBy(all, (value) => value.toLowerCase());
  return [...same.values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap(([value]) => value ?? [])
    .slice(0, MOST_CHOICES)
    .toSorted((a, b) => (a < b ? -1 : 1));
}
