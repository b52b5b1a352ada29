import type { Person } from "../../src/core/person.ts";
import type { Repo } from "../../src/core/place.ts";
import { COMMUNITIES, leadsOf } from "./definitions.ts";

export const ORG = { id: 7, login: "grown" };
export const HOME: Repo = { id: 10, owner: ORG.login, name: "community" };
export const WEBSITE: Repo = { id: 11, owner: ORG.login, name: "website" };
export const TALK: Repo = { id: 12, owner: ORG.login, name: "talk" };

export const BOT: Person = { id: "github:1", login: "waymark[bot]" };
export const OWNER: Person = { id: "github:2", login: "olga" };

/** Everybody else has an id from here on. */
const FIRST = 1000;
const FIRST_LEAD = 10;

/** The person with a number, from 0; that one has contributed most. */
export function person(number: number): Person {
  return { id: `github:${FIRST + number}`, login: `person-${number}` };
}

export const LEADS: readonly Person[] = COMMUNITIES.flatMap((_, community) =>
  leadsOf(community).map((login, index) => ({
    id: `github:${FIRST_LEAD + 2 * community + index}` as const,
    login,
  })),
);

/** The first lead of a community. */
export function leadOf(community: number): Person {
  return LEADS[2 * community] ?? OWNER;
}
