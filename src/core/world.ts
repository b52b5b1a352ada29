import type { Definitions } from "../definitions/definitions.ts";
import type { Fact } from "./fact.ts";
import type { Ledger } from "./ledger/ledger.ts";
import type { Listed, Listing } from "./ledger/listings.ts";
import type { Stood } from "./ledger/standings.ts";
import type { Tally } from "./ledger/tally.ts";
import type { Said } from "./message.ts";
import type { Names } from "./names.ts";
import type { Person, PersonId } from "./person.ts";
import type { Repo, ThreadRef } from "./place.ts";
import type { Refusal } from "./refusal.ts";
import type {
  Beginning,
  Candidate,
  Pull,
  RequestRecord,
  ShownDefinitions,
  Team,
  Thread,
  Tip,
  Unattended,
} from "./shown.ts";
import type { Instant } from "./time.ts";

export type { Candidate, Pull, ShownDefinitions, Team, Thread } from "./shown.ts";

/** What is known before anything is asked. */
export interface Setting {
  readonly now: Instant;
  readonly org: { readonly id: number; readonly login: string };
  /** Where GitHub's own pages are, without a slash at the end; github.com unless said otherwise. */
  readonly github?: string;
  /** Where people reach our own pages, without a slash at the end, if there are any. */
  readonly pages?: string;
  /** Badges that people claim are signed here. */
  readonly signs?: true;
}

/** What cannot change any more once it happened: all that facts may follow from, besides their event. */
export interface Lasting {
  /** A pull request, with everything it touches. */
  readonly pull: (thread: ThreadRef) => Pull | undefined;
  /** Whose account a login is; nobody where there is none. */
  readonly account: (login: string) => Person | undefined;
}

/**
 * The world as features know it: they ask, and the world answers. What has not been read yet is
 * an open question, and never looks like nobody.
 */
export interface World extends Setting, Lasting {
  /** What happened, in today's names. */
  readonly ledger: Ledger;
  /** What was concluded just now, and is on record by the time anything is done about it. */
  readonly news: readonly Fact[];
  /** The definitions in force. */
  readonly definitions: () => Definitions | undefined;
  /** Definitions that were in force, by their commit. */
  readonly definitionsAt: (commit: string) => Definitions | undefined;
  /** The account a login in the definitions in force was pinned to. */
  readonly pinned: (login: string) => PersonId | undefined;
  /** What things are called, and were. */
  readonly names: () => Names;
  /** The definitions repository, once found. */
  readonly home: () => Repo | undefined;
  /** What somebody is called; nobody knows the names of accounts that were never seen. */
  readonly login: (person: PersonId) => string | undefined;
  /** What GitHub called somebody when it answered just now; nothing where no answer showed them. */
  readonly seen: (person: PersonId) => string | undefined;
  readonly everybody: () => readonly PersonId[];
  /** Who had to do with a community, without what follows just now; nothing where nobody keeps that. */
  readonly standings: (community: string) => readonly Stood[] | undefined;
  /** In which programmes somebody may mentor, as it is kept; nothing where nobody keeps that. */
  readonly listings: (person: PersonId) => readonly Listing[] | undefined;
  /** Who may mentor in a programme, as it is kept; nothing where nobody keeps that. */
  readonly listed: (programme: string) => readonly Listed[] | undefined;
  /** How much somebody contributed in public, as it is kept; nothing where nobody keeps that. */
  readonly tally: (person: PersonId) => Tally | undefined;
  /** A repository of the organisation by its name, as it is now; none that we may not see. */
  readonly repository: (name: string) => Repo | undefined;
  readonly owners: () => readonly PersonId[];
  readonly thread: (thread: ThreadAt) => Thread | undefined;
  /** A request that lives in the database alone. */
  readonly record: (id: string) => RequestRecord | undefined;
  readonly said: (thread: ThreadRef) => readonly Said[];
  readonly team: (slug: string) => Team | undefined;
  readonly keepers: (slug: string) => readonly PersonId[];
  readonly labels: (repo: Repo) => readonly string[];
  /** The issue forms that a repository offers, by file name. */
  readonly offers: (repo: Repo) => readonly string[];
  readonly issues: (repo: Repo) => readonly Thread[];
  /** Open issues of a repository that have a label and nobody assigned, the latest first, at most a page of them. */
  readonly free: (repo: Repo, label: string) => readonly Thread[];
  /** What nobody has looked after yet in a repository; nothing in one that we may not see. */
  readonly unattended: (repo: Repo, labels: readonly string[]) => Unattended | undefined;
  readonly written: (tag: string) => string | undefined;
  readonly refusals: () => Readonly<Record<string, Refusal>>;
  readonly shown: () => ShownDefinitions;
  /** Where first definitions could go, in an organisation without any. */
  readonly beginning: () => Beginning | undefined;
  readonly tip: () => Tip | undefined;
  /** The last commit of the pull request to the default branch whose merge a commit is; none where somebody pushed it. */
  readonly brought: (repo: Repo, commit: string) => string | undefined;
  /** What the definitions would say; `against` where it comes from a fork, and only so much may be new. */
  readonly candidate: (repo: Repo, commit: string, against?: string) => Candidate | undefined;
  /** The same world once these facts are on record, under these definitions where they were adopted just now. */
  readonly after: (facts: readonly Fact[], adopted?: Adopting) => World;
  /** Works something out once in this world, in however many rounds of questions it is wanted. */
  readonly once: <T>(key: string, work: () => T) => T;
  /** The same for what asks only what is on record, whatever of it is news. */
  readonly onRecord: <T>(key: string, work: () => T) => T;
  /** Works out a part of something large, in a world that forgets afterwards what only that part asked. */
  readonly part: <T>(key: string, work: (own: World) => T) => T;
  /** Says what will be asked of our books later, so that it is read meanwhile. */
  readonly ahead: (work: () => unknown) => void;
}

/** A thread, by its repository's id. */
export interface ThreadAt {
  readonly repo: number;
  readonly number: number;
}

/** Definitions that are adopted, and whose commit that is. */
export interface Adopting {
  readonly commit: string;
  readonly definitions: Definitions;
}

/** What somebody would not tell us, in words. */
export class Unanswered extends Error {}

/** The thread that a reference means. */
export function threadAt({ repo, number }: ThreadRef): ThreadAt {
  return { repo: repo.id, number };
}
