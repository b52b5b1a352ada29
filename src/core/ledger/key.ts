import type { PersonId } from "../person.ts";
import type { ThreadKey } from "../place.ts";

/** What facts are found by. */
export type LedgerKey =
  | ThreadKey
  | `record:${string}`
  | `person:${PersonId}`
  | `did:${PersonId}`
  | `met:${PersonId}`
  | `shut:${PersonId}`
  | `away:${PersonId}`
  | `hides:${PersonId}`
  | `publishes:${PersonId}`
  | `claims:${PersonId}`
  | `took:${PersonId}`
  | `community:${string}`
  | `programme:${string}`
  | `tag:${string}`
  | typeof DEFINITIONS
  | typeof INSTALLATION
  | typeof REMOVALS;

/** Which definitions came into force when. */
export const DEFINITIONS = "definitions";
/** Who installed the App. */
export const INSTALLATION = "installation";
/** What the removals of a whole organisation are found by: they are counted together. */
export const REMOVALS = "removals";

export function personKey(person: PersonId): `person:${PersonId}` {
  return `person:${person}`;
}

/** What somebody may be credited for is found apart from what came of it: there may be ten thousand of it. */
export function didKey(person: PersonId): `did:${PersonId}` {
  return `did:${person}`;
}

/** What mostly tells no more of somebody than that they were there: what they opened, and what others reviewed. */
export function metKey(person: PersonId): `met:${PersonId}` {
  return `met:${person}`;
}

/** Whoever closes or labels others' issues, or merges their pull requests, does so very often, and few rules credit them for it: so it is found apart. */
export function shutKey(person: PersonId): `shut:${PersonId}` {
  return `shut:${person}`;
}

/** Whether what a key is about happens day by day. */
export function isDaily(key: LedgerKey): boolean {
  return /^(?:did|met|shut):/.test(key);
}

/** When somebody was away is asked of everybody who is waited for: it is found apart from all else they did. */
export function awayKey(person: PersonId): `away:${PersonId}` {
  return `away:${person}`;
}

/** Whether somebody is named on pages is asked for everybody there. */
export function hidesKey(person: PersonId): `hides:${PersonId}` {
  return `hides:${person}`;
}

/** Whether there may be a page about somebody is asked for everybody whom a page names. */
export function publishesKey(person: PersonId): `publishes:${PersonId}` {
  return `publishes:${person}`;
}

/** What somebody wants to be public as a signed badge is asked for all of an organisation at once. */
export function claimsKey(person: PersonId): `claims:${PersonId}` {
  return `claims:${person}`;
}

/** Which issues somebody was assigned to is asked only where a stage says how many of some kind anybody takes. */
export function tookKey(person: PersonId): `took:${PersonId}` {
  return `took:${person}`;
}

export function communityKey(id: string): `community:${string}` {
  return `community:${id}`;
}

/** Who seeks, has and leaves a mentor is found by the programme: it has to know who waits. */
export function programmeKey(id: string): `programme:${string}` {
  return `programme:${id}`;
}

/** Issues of our own are found by what they were opened for. */
export function tagKey(tag: string): `tag:${string}` {
  return `tag:${tag}`;
}

/** The person a key is about, if it is about one. */
export function personIn(key: LedgerKey): PersonId | undefined {
  const [, person] = /^(?:person|did|met|shut):(.+)$/s.exec(key) ?? [];
  return person as PersonId | undefined;
}
