import { type Fact, only } from "../../core/fact.ts";
import { type Names, namesIn } from "../../core/names.ts";
import type { PersonId } from "../../core/person.ts";
import { GITHUB, type Repo } from "../../core/place.ts";
import type { Instant } from "../../core/time.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { knownWorld } from "../../core/known.ts";
import type { World } from "../../core/world.ts";
import { isZone } from "./calendar.ts";

/** Everything a page may show of one organisation. */
export interface Shown {
  readonly login: string;
  /** Those in force. */
  readonly definitions: Definitions;
  readonly facts: readonly Fact[];
  /** Logins as last seen. */
  readonly logins: Readonly<Record<PersonId, string>>;
  readonly now: Instant;
  /** The definitions repository. */
  readonly home: Repo | undefined;
  /** Repositories that not everybody may see now. */
  readonly hidden?: readonly Repo[];
  /** Where GitHub's own pages are, without a slash at the end; github.com unless said otherwise. */
  readonly github?: string;
  /** Where people reach Waymark's pages, without a slash at the end, if we know. */
  readonly pages?: string;
}

const worlds = new WeakMap<Shown, World>();

/** What pages show, as a world that folds can ask. */
export function worldShown(shown: Shown): World {
  const known = worlds.get(shown);
  if (known) return known;
  const { facts, definitions, logins, now, login } = shown;
  const setting = { now, org: { id: 0, login } };
  const world = knownWorld(setting, { facts, definitions: () => definitions, logins });
  worlds.set(shown, world);
  return world;
}

/** What things are called, and were. */
export function namesShown({ definitions, facts }: Shown): Names {
  return namesIn(
    definitions,
    only(facts, "adopted").map(({ renames = {} }) => renames),
  );
}

/** Where pages get what they show. */
export interface PagesReader {
  organizations(): Promise<readonly { readonly login: string }[]>;
  /** `undefined` for an organisation we don't know, or one that has adopted nothing yet. */
  organization(login: string): Promise<Shown | undefined>;
}

/** Where GitHub's own pages are. */
export function githubOf(shown: Shown): string {
  return shown.github ?? GITHUB;
}

/** Where the organisation's days begin and end. */
export function zoneOf(shown: Shown): string {
  const zone = shown.definitions.settings.timezone ?? "UTC";
  return isZone(zone) ? zone : "UTC";
}

/** A record's own entry: never something that every object inherits. */
export function entry<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
