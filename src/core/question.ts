import type { Definitions } from "../definitions/definitions.ts";
import type { Fact } from "./fact.ts";
import type { LedgerKey } from "./ledger/key.ts";
import type { Listed, Listing } from "./ledger/listings.ts";
import type { Stood } from "./ledger/standings.ts";
import type { Tally } from "./ledger/tally.ts";
import type { Said } from "./message.ts";
import type { Person, PersonId } from "./person.ts";
import type { Repo, ThreadKey } from "./place.ts";
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

/** Everything that can be asked of the world: `of` says about what, `found` what is found. */
export interface Questions {
  /** What the ledger knows about a key, as it was written down. */
  readonly facts: { readonly of: LedgerKey; readonly found: readonly Fact[] };
  /** Definitions that were adopted, by their commit. */
  readonly definitions: { readonly of: string; readonly found: Definitions };
  /** The definitions repository, once found. */
  readonly home: { readonly of: ""; readonly found: Repo };
  /** What somebody is called, as last seen. */
  readonly login: { readonly of: PersonId; readonly found: string };
  /** Everybody whom the ledger knows. */
  readonly everybody: { readonly of: ""; readonly found: readonly PersonId[] };
  /** Everybody who ever joined a community, by the id it has in the definitions in force; none where nobody keeps that beside the ledger. */
  readonly standings: { readonly of: string; readonly found: readonly Stood[] };
  /** In which programmes somebody may mentor, as the last look at them found; none where nobody keeps that. */
  readonly listings: { readonly of: PersonId; readonly found: readonly Listing[] };
  /** Who may mentor in a programme, as the last look at each of them found, whoever came first first; none where nobody keeps that. */
  readonly listed: { readonly of: string; readonly found: readonly Listed[] };
  /** How much somebody contributed in public, as the last look at them found; none where nobody keeps that. */
  readonly tally: { readonly of: PersonId; readonly found: Tally };
  /** A request that lives in the database alone. */
  readonly record: { readonly of: string; readonly found: RequestRecord };
  /** Everything said on a thread, or waiting to be. */
  readonly said: { readonly of: ThreadKey; readonly found: readonly Said[] };
  /** What we wrote last of our own under a tag: an issue's body, a check's `checkText`, a pull request's `filesText`. */
  readonly written: { readonly of: string; readonly found: string };
  /** What GitHub would not do when it was asked last, by place. */
  readonly refusals: { readonly of: ""; readonly found: Readonly<Record<string, Refusal>> };
  /** Whose account a login is. */
  readonly account: { readonly of: string; readonly found: Person };
  /** A repository of the organisation by its name; none where there is no such one, or we may not see it. */
  readonly repository: { readonly of: string; readonly found: Repo };
  /** Everybody who owns the organisation. */
  readonly owners: { readonly of: ""; readonly found: readonly Person[] };
  /** An issue or pull request as GitHub shows it now. */
  readonly thread: { readonly of: ThreadKey; readonly found: Thread };
  /** A pull request with everything it touches. */
  readonly pull: { readonly of: ThreadKey; readonly found: Pull };
  readonly team: { readonly of: string; readonly found: Team };
  /** Whom nobody takes out of a team: its maintainers, and who is in it through a team below. */
  readonly keepers: { readonly of: string; readonly found: readonly PersonId[] };
  /** The names of a repository's labels. */
  readonly labels: { readonly of: Repo; readonly found: readonly string[] };
  /** The issue forms that a repository offers, by file name: its own, else the organisation's. */
  readonly offers: { readonly of: Repo; readonly found: readonly string[] };
  /** The open issues of a repository. */
  readonly issues: { readonly of: Repo; readonly found: readonly Thread[] };
  /** Open issues of a repository that have a label and nobody assigned, the latest first, at most a page of them. */
  readonly free: {
    readonly of: { readonly repo: Repo; readonly label: string };
    readonly found: readonly Thread[];
  };
  /** What nobody has looked after yet in a repository; none in one that we may not see. */
  readonly unattended: {
    readonly of: { readonly repo: Repo; readonly labels: readonly string[] };
    readonly found: Unattended;
  };
  /** What the definitions repository shows on its default branch. */
  readonly shown: { readonly of: ""; readonly found: ShownDefinitions };
  /** Where first definitions could go; none where there is no repository for them. */
  readonly beginning: { readonly of: ""; readonly found: Beginning };
  /** Where the definitions repository stands, and what its default branch is called. */
  readonly tip: { readonly of: ""; readonly found: Tip };
  /** The last commit of the pull request to the default branch whose merge a commit is; none where somebody pushed it. */
  readonly brought: {
    readonly of: { readonly repo: Repo; readonly commit: string };
    readonly found: string;
  };
  /** What the definitions would say at a commit of their repository. */
  readonly candidate: {
    /** What comes from a fork is held against a commit of the repository itself: only so much may be new. */
    readonly of: { readonly repo: Repo; readonly commit: string; readonly against?: string };
    readonly found: Candidate;
  };
}

export type QuestionKind = keyof Questions;

/** One question. */
export type Question = {
  readonly [K in QuestionKind]: { readonly kind: K; readonly of: Questions[K]["of"] };
}[QuestionKind];
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>;

/** It was found; there is no such thing; or whoever knows would not tell, and will not when asked again at once. */
export type Answer<T = unknown> =
  | { readonly found: T }
  | { readonly none: true }
  | { readonly refused: string };
export type AnswerTo<K extends QuestionKind> = Answer<Questions[K]["found"]>;

/** What was found, or that there is none. */
export function answerOf<T>(found: T | undefined): Answer<T> {
  return found === undefined ? { none: true } : { found };
}

/** Where each kind of question is answered, and which people an answer shows under their present names. */
const ASKED: {
  readonly [K in QuestionKind]: {
    readonly at: "store" | "github";
    readonly shows?: (found: Questions[K]["found"]) => readonly Person[];
  };
} = {
  facts: { at: "store" },
  definitions: { at: "store" },
  home: { at: "store" },
  login: { at: "store" },
  everybody: { at: "store" },
  standings: { at: "store" },
  listings: { at: "store" },
  listed: { at: "store" },
  tally: { at: "store" },
  record: { at: "store", shows: ({ author }) => [author] },
  said: { at: "store" },
  written: { at: "store" },
  refusals: { at: "store" },
  account: { at: "github", shows: (person) => [person] },
  repository: { at: "github" },
  owners: { at: "github", shows: (people) => people },
  thread: { at: "github", shows: ({ author, assignees }) => [author, ...assignees] },
  // Co-authors are shown by nobody but a text, which may call them anything.
  pull: {
    at: "github",
    shows: ({ author, merger }) => [author, ...(merger ? [merger] : [])],
  },
  team: { at: "github", shows: ({ members }) => members },
  keepers: { at: "github" },
  labels: { at: "github" },
  offers: { at: "github" },
  issues: { at: "github" },
  free: { at: "github" },
  unattended: {
    at: "github",
    shows: ({ unanswered, untaken }) => [...unanswered, ...untaken].map(({ author }) => author),
  },
  shown: { at: "github" },
  beginning: {
    at: "github",
    shows: ({ teams }) => teams.flatMap(({ maintainers }) => maintainers),
  },
  tip: { at: "github" },
  brought: { at: "github" },
  candidate: { at: "github" },
};

/** Whether GitHub has to be asked. */
export function reachesGitHub({ kind }: Question): boolean {
  return ASKED[kind].at === "github";
}

/** People whom an answer shows, under the names they have now. */
export function peopleShown({ kind }: Pick<Question, "kind">, answer: Answer): readonly Person[] {
  const shows = ASKED[kind].shows as ((found: unknown) => readonly Person[]) | undefined;
  return "found" in answer ? (shows?.(answer.found) ?? []) : [];
}

/** People whom answers show that are kept under the keys of their questions. */
export function peopleKept(
  answers: Iterable<readonly [key: string, answer: unknown]>,
): readonly Person[] {
  return Array.from(answers).flatMap(([key, answer]) => {
    const [kind] = key.split(" ") as [QuestionKind];
    return peopleShown({ kind }, answer as Answer);
  });
}

/** One line per question, the same for the same question. */
export function questionKey({ kind, of }: Question): string {
  return `${kind} ${typeof of === "string" ? of : JSON.stringify(of)}`;
}
