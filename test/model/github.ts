import type { Person, PersonId } from "../../src/core/person.ts";
import { type Repo, type ThreadKey, type ThreadRef, threadKey } from "../../src/core/place.ts";
import type { Instant } from "../../src/core/time.ts";

export type Files = Readonly<Record<string, string>>;

export interface Comment {
  readonly id: number;
  readonly by: PersonId;
  body: string;
}

/** An issue or a pull request. */
export interface Issue extends ThreadRef {
  readonly author: PersonId;
  readonly pull: boolean;
  readonly title: string;
  readonly paths: readonly string[];
  readonly opened: Instant;
  body: string;
  state: "open" | "closed";
  reason?: string;
  closedBy?: PersonId;
  labels: string[];
  assignees: PersonId[];
  comments: Comment[];
  /** A pull request's last commit. */
  head?: string;
  /** Of one of ours, its branch. */
  readonly branch?: string;
  merged?: Instant;
}

export interface Crew {
  readonly slug: string;
  readonly description: string;
  members: PersonId[];
  invited: PersonId[];
  /** Who maintains it. */
  readonly kept?: readonly PersonId[];
}

export interface Place {
  readonly repo: Repo;
  labels: string[];
  /** The last issue's or pull request's: a number is never given again, wherever its issue went. */
  number: number;
  /** The issue forms that it offers, by file name. */
  readonly offers?: readonly string[];
  /** The default branch's last commit; none where the repository is empty. */
  tip?: string;
}

/** What stands on GitHub. Only data, so that a world can be copied and tried twice. */
export interface GitHub {
  /** Milliseconds since 1970: it moves when people act and when Waymark works. */
  /** Where people reach Waymark's pages, if anywhere. */
  readonly pages?: string;
  clock: number;
  /** How often Waymark's own clock moves, in milliseconds; every one, unless said otherwise. */
  ticks?: number;
  serial: number;
  readonly logins: Map<PersonId, string>;
  readonly organization: Set<PersonId>;
  readonly owners: Set<PersonId>;
  readonly writers: Set<PersonId>;
  readonly places: Map<number, Place>;
  readonly commits: Map<string, Files>;
  readonly issues: Map<ThreadKey, Issue>;
  readonly crews: Map<string, Crew>;
  /** What check runs say, by commit. */
  readonly checks: Map<string, string>;
}

export function personOf(github: GitHub, id: PersonId): Person {
  return { id, login: github.logins.get(id) ?? "ghost" };
}

export function personCalled(github: GitHub, login: string): Person | undefined {
  const wanted = login.toLowerCase();
  const found = [...github.logins].find(([, name]) => name.toLowerCase() === wanted);
  return found && { id: found[0], login: found[1] };
}

export function issueAt(github: GitHub, ref: ThreadRef): Issue | undefined {
  return github.issues.get(threadKey(ref));
}

export function nextNumber({ places }: GitHub, repo: Repo): number {
  const place = places.get(repo.id);
  if (!place) throw new Error(`there is no repository ${repo.name}`);
  place.number += 1;
  return place.number;
}

/** GitHub tells times to the second. */
export function told(github: GitHub): Instant {
  return new Date(Math.floor(github.clock / 1000) * 1000).toISOString();
}

/** Whether somebody may edit, label and close what others wrote. */
export function mayWrite(github: GitHub, person: PersonId): boolean {
  return github.writers.has(person) || github.owners.has(person);
}
