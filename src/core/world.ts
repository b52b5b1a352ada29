import type { Definitions, Problem, Skipped } from "../definitions/definitions.ts";
import type { Fact } from "./fact.ts";
import type { Said } from "./message.ts";
import type { Person, PersonId } from "./person.ts";
import type { Repo, ThreadRef } from "./place.ts";
import type { Refusal } from "./refusal.ts";
import type { Instant } from "./time.ts";

/** An issue or pull request as GitHub shows it now. */
export interface Thread extends ThreadRef {
  readonly pull: boolean;
  /** Its conversation is locked: we may not say anything there. */
  readonly locked?: true;
  readonly state: "open" | "closed";
  readonly reason?: string;
  readonly title: string;
  readonly body: string;
  readonly author: Person;
  readonly assignees: readonly Person[];
  readonly labels: readonly string[];
}

/** A merged (or not) pull request, read again from GitHub. */
export interface Pull {
  readonly merged: boolean;
  readonly mergedAt?: Instant;
  readonly author: Person;
  readonly title: string;
  readonly labels: readonly string[];
  readonly paths: readonly string[];
  readonly head: string;
}

export interface Team {
  readonly slug: string;
  /** Opted in on GitHub's side, and without admin or maintain rights anywhere. */
  readonly managed: boolean;
  /** Why not, in words, where `managed` is false. */
  readonly unmanaged?: string;
  readonly members: readonly Person[];
  /** Who maintains it, or is in it through a team below: nobody takes them out. Read where a community keeps its team exactly. */
  readonly kept?: readonly PersonId[];
  /** Logins with an invitation on the way. */
  readonly invited: readonly string[];
}

/** Definitions found at one commit: good ones, or what is wrong with them. */
export interface Candidate {
  readonly repo: Repo;
  readonly commit: string;
  readonly definitions?: Definitions;
  readonly problems: readonly Problem[];
  /** What files set aside with a reason. */
  readonly skipped: readonly Skipped[];
  /** Files read. */
  readonly checked: number;
  /** By path: the texts of forms, and of Markdown files that may hold a table of ours. */
  readonly sources?: Readonly<Record<string, string>>;
  /** Every login the definitions name, with the account it belongs to now. */
  readonly people: Readonly<Record<string, PersonId>>;
}

/**
 * What features may know: everything that was read for one event or one target,
 * and nothing else. What was not read is absent, never guessed.
 */
export interface World {
  readonly now: Instant;
  readonly org: { readonly id: number; readonly login: string };
  /** The definitions repository, once found. */
  readonly home?: Repo;
  readonly definitions?: Definitions;
  /** Logins (lower case) in the definitions in force, pinned to the account they meant. */
  readonly pins: Readonly<Record<string, PersonId>>;
  /** In order of time and id. */
  readonly facts: readonly Fact[];
  /** Logins as last seen. */
  readonly logins: Readonly<Record<PersonId, string>>;
  readonly owners: readonly PersonId[];
  readonly thread?: Thread;
  readonly pull?: Pull;
  /** By slug. */
  readonly teams: Readonly<Record<string, Team>>;
  /** Everything said, or waiting to be said, on the thread at hand. */
  readonly said: readonly Said[];
  readonly candidate?: Candidate;
  /** Definitions in another repository, where the pinned one shows none any more. */
  readonly successor?: Candidate;
  /** Definitions that were in force before, the latest first, where the definitions are looked at. */
  readonly former?: readonly Definitions[];
  /** The open issues of the definitions repository, where a proposal is looked at. */
  readonly requests?: readonly Thread[];
  /** What we last wrote of our own: an issue's body by its tag, a check's `checkText` by `check/<commit>`, a pull request's `filesText` by its tag. */
  readonly written: Readonly<Record<string, string>>;
  /** Labels of the definitions repository. */
  readonly labels?: readonly string[];
  /** People a command names by login, as GitHub knows them; absent where nobody has the login. */
  readonly mentioned: Readonly<Record<string, Person>>;
  /** Where Waymark's pages are, without a slash at the end. */
  readonly pages?: string;
  /** What GitHub would not do when it was asked last, by place (`placesOf`). */
  readonly refused?: Readonly<Record<string, Refusal>>;
  /** Where GitHub's own pages are, without a slash at the end; github.com unless said otherwise. */
  readonly github?: string;
}
