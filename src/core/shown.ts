import type { Definitions, Problem, Skipped } from "../definitions/definitions.ts";
import type { Person, PersonId } from "./person.ts";
import type { Repo, ThreadRef } from "./place.ts";
import type { Instant } from "./time.ts";
import type { Unmanaged } from "./unmanaged.ts";
import type { Language } from "../words/languages.ts";

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

/** An open issue or pull request, and since when it is there. */
export interface Lying extends ThreadRef {
  readonly pull: boolean;
  readonly title: string;
  readonly author: Person;
  readonly opened: Instant;
  readonly labels: readonly string[];
}

/** What nobody has looked after yet in a repository, as far as a page of each shows it. */
export interface Unattended {
  /** Issues and pull requests of people of whom GitHub knows no work there, the latest first: no other person has said anything. */
  readonly unanswered: readonly Lying[];
  /** Issues that have one of the labels and nobody assigned, the oldest first. */
  readonly untaken: readonly Lying[];
}

/** A request that lives in the database alone: GitHub shows nothing of it. */
export interface RequestRecord {
  readonly id: string;
  readonly process: string;
  readonly title: string;
  /** The answers, written down as GitHub writes those of an issue form. */
  readonly body: string;
  readonly author: Person;
  readonly opened: Instant;
}

/** A pull request, read again from GitHub. */
export interface Pull {
  readonly merged: boolean;
  readonly mergedAt?: Instant;
  readonly author: Person;
  readonly title: string;
  readonly labels: readonly string[];
  /** Of its files; none before it is merged, since nothing asks for them. */
  readonly paths: readonly string[];
  /** Whoever merged it; none where no person did. */
  readonly merger?: Person;
  /** Once it is merged: whom its commits name as co-authors. */
  readonly coAuthors?: readonly PersonId[];
  /** The pull request of this repository that it says it takes back, as GitHub's own button makes one. */
  readonly reverts?: number;
  readonly head: string;
  readonly open: boolean;
  /** It comes from another repository, as anybody's may. */
  readonly foreign?: true;
  /** Where it goes. */
  readonly base: { readonly repo: number; readonly branch: string };
}

export interface Team {
  readonly slug: string;
  /** Opted in on GitHub's side, and without admin or maintain rights anywhere. */
  readonly managed: boolean;
  /** Why not, where `managed` is false. */
  readonly unmanaged?: Unmanaged;
  readonly members: readonly Person[];
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
  /** By path: the texts of forms, of communities, pathways and mentorships, and of Markdown files that may hold a table of ours. */
  readonly sources?: Readonly<Record<string, string>>;
  /** The line at which the settings name a private repository, where they do. */
  readonly privateLine?: number;
  /** The lines at which files in `people/` name the number of an account, by what the files are called. */
  readonly accountLines?: Readonly<Record<string, number>>;
  /** Every login the definitions name, with the account it belongs to now; one that is pinned stays with its account. */
  readonly people: Readonly<Record<string, PersonId>>;
  /** How many logins were not looked up: it comes from somebody who may not write here, and names very many. */
  readonly unasked?: number;
}

/** The definitions repository with its default branch, and the commit that stands there; none where it is empty. */
export interface Tip {
  readonly repo: Repo;
  readonly branch: string;
  readonly commit?: string;
}

/** Where an organisation without definitions could keep some, and what they can be made of. */
export interface Beginning {
  readonly repo: Repo;
  /** None while it is empty: nothing can be proposed there. */
  readonly commit?: string;
  /** What the organization calls itself, where that is not its login. */
  readonly name?: string;
  /** What is there already. */
  readonly paths: readonly string[];
  readonly readme?: string;
  /** What a workflow's `uses` names to run our Action; nothing while it is published nowhere. */
  readonly action?: string;
  /** The language of whoever set Waymark up, if that is known. */
  readonly language?: Language;
  /** Teams that Waymark may look after, by their slugs. */
  readonly teams: readonly BeginningTeam[];
}

export interface BeginningTeam {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly maintainers: readonly Person[];
}

/** What the definitions repository shows on its default branch. */
export interface ShownDefinitions {
  /** The repository, or where people can be asked what became of it; none where there is nothing to see. */
  readonly home?: Repo;
  readonly candidate?: Candidate;
  /** Definitions in another repository, where the pinned one shows none any more. */
  readonly successor?: Candidate;
}
