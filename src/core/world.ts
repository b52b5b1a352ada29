import type { Definitions } from "../definitions/definitions.ts";
import { apart, type Hearing } from "./ask.ts";
import { about, type Fact, type FactOf, renamed } from "./fact.ts";
import { communityKey, DEFINITIONS, type LedgerKey, personIn } from "./ledger/key.ts";
import { type Facts, factsOf, type Ledger } from "./ledger/ledger.ts";
import { withoutTakenIds } from "./ledger/taken-ids.ts";
import type { Said } from "./message.ts";
import { type Names, namesIn, NO_RENAMES } from "./names.ts";
import type { Person, PersonId } from "./person.ts";
import { type Repo, type ThreadKey, type ThreadRef, threadKey } from "./place.ts";
import type { Answer, QuestionKind, QuestionOf, Questions } from "./question.ts";
import type { Refusal } from "./refusal.ts";
import type { Candidate, Pull, RequestRecord, Shown, Team, Thread, Tip } from "./shown.ts";
import type { Instant } from "./time.ts";

export type { Candidate, Pull, Shown, Team, Thread } from "./shown.ts";

/** What is known before anything is asked. */
export interface Setting {
  readonly now: Instant;
  readonly org: { readonly id: number; readonly login: string };
  /** Where GitHub's own pages are, without a slash at the end; github.com unless said otherwise. */
  readonly github?: string;
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
  readonly everybody: () => readonly PersonId[];
  readonly owners: () => readonly PersonId[];
  readonly thread: (thread: ThreadAt) => Thread | undefined;
  /** A request that lives in the database alone. */
  readonly record: (id: string) => RequestRecord | undefined;
  readonly said: (thread: ThreadRef) => readonly Said[];
  readonly team: (slug: string) => Team | undefined;
  readonly keepers: (slug: string) => readonly PersonId[];
  readonly labels: (repo: Repo) => readonly string[];
  readonly issues: (repo: Repo) => readonly Thread[];
  readonly written: (tag: string) => string | undefined;
  readonly refusals: () => Readonly<Record<string, Refusal>>;
  readonly shown: () => Shown;
  readonly tip: () => Tip | undefined;
  readonly candidate: (repo: Repo, commit: string) => Candidate | undefined;
  /** The same world once these facts are on record, under these definitions where they were adopted just now. */
  readonly after: (facts: readonly Fact[], adopted?: Adopting) => World;
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

interface More {
  readonly news: readonly Fact[];
  readonly adopting?: Adopting;
  /** The world before, which has worked out what these news are not about. */
  readonly before?: World;
}

/** The world in which these answers hold. */
export function worldOf(
  setting: Setting,
  { ask, seen }: Hearing,
  more: More = { news: [] },
): World {
  function found<K extends QuestionKind>(
    kind: K,
    of: Questions[K]["of"],
  ): Questions[K]["found"] | undefined {
    const answer: Answer = ask({ kind, of } as unknown as QuestionOf<K>);
    if ("refused" in answer) throw new Unanswered(answer.refused);
    return "found" in answer ? (answer.found as Questions[K]["found"]) : undefined;
  }
  const once = remembering();
  const { before } = more;
  const newsAbout = Map.groupBy(
    more.news.flatMap((fact) => about(fact).map((key) => ({ key, fact }))),
    ({ key }) => key,
  );

  function recorded(key: LedgerKey): readonly Fact[] {
    const fresh = newsAbout.get(key)?.map(({ fact }) => fact) ?? [];
    return [...(found("facts", key) ?? []), ...fresh];
  }
  const adoptions = (): readonly FactOf<"adopted">[] =>
    once("adoptions", () => factsOf(recorded(DEFINITIONS)).of("adopted"));
  function definitionsAt(commit: string): Definitions | undefined {
    const { adopting } = more;
    if (adopting?.commit === commit) return adopting.definitions;
    const isNew = (newsAbout.get(DEFINITIONS) ?? []).some(
      ({ fact }) => fact.kind === "adopted" && fact.commit === commit,
    );
    if (!isNew) return found("definitions", commit);
    const { candidate, successor } = found("shown", "") ?? {};
    return [candidate, successor].find((one) => one?.commit === commit)?.definitions;
  }
  const definitions = (): Definitions | undefined =>
    once("definitions", () => {
      const last = adoptions().at(-1);
      return last && definitionsAt(last.commit);
    });
  const names = (): Names =>
    once("names", () => {
      if (before && !newsAbout.has(DEFINITIONS)) return before.names();
      const now = definitions();
      return now
        ? namesIn(
            now,
            adoptions().map(({ renames = {} }) => renames),
          )
        : NO_RENAMES;
    });
  const pins = (): ReadonlyMap<string, PersonId> =>
    once("pins", () => {
      const people = Object.entries(adoptions().at(-1)?.people ?? {});
      return new Map(people.map(([login, id]) => [login.toLowerCase(), id]));
    });
  const pinnedNames = (): ReadonlyMap<PersonId, string> =>
    once("pinned names", () => new Map([...pins()].map(([login, id]) => [id, login])));

  const world: World = {
    ...setting,
    news: more.news,
    ledger: {
      about: (key) =>
        once(`about ${key}`, (): Facts => {
          if (before && !newsAbout.has(key) && before.names() === names())
            return before.ledger.about(key);
          // What a key's facts are is mostly known before what things are called: both are asked at once.
          apart([names, () => recorded(key)]);
          const now = names();
          const all = everKept(key, now).flatMap(recorded);
          return factsOf(now === NO_RENAMES ? all : all.map((fact) => renamed(fact, now)));
        }),
    },
    definitions,
    definitionsAt,
    names,
    pinned: (login) => pins().get(login.toLowerCase()),
    home: () => found("home", ""),
    login: (person) => seen(person) ?? found("login", person) ?? pinnedNames().get(person),
    everybody: () =>
      once("everybody", () => {
        const fresh = [...newsAbout.keys()].flatMap((key) => personIn(key) ?? []);
        return [...new Set([...(found("everybody", "") ?? []), ...fresh])];
      }),
    owners: () => (found("owners", "") ?? []).map(({ id }) => id),
    account: (login) => found("account", login.toLowerCase()),
    thread: ({ repo, number }) => found("thread", `thread:${repo}/${number}`),
    record: (id) => found("record", id),
    pull: (thread) => found("pull", threadKey(thread)),
    said: (thread) => found("said", threadKey(thread)) ?? [],
    team: (slug) => found("team", slug.toLowerCase()),
    keepers: (slug) => found("keepers", slug.toLowerCase()) ?? [],
    labels: (repo) => found("labels", repo) ?? [],
    issues: (repo) => found("issues", repo) ?? [],
    written: (tag) => found("written", tag),
    refusals: () => found("refusals", "") ?? {},
    shown: () =>
      once("shown", () => {
        const { candidate, ...rest } = found("shown", "") ?? {};
        return candidate ? { ...rest, candidate: withoutTakenIds(candidate, world) } : rest;
      }),
    tip: () => found("tip", ""),
    candidate: (repo, commit) => {
      const candidate = found("candidate", { repo, commit });
      return candidate && withoutTakenIds(candidate, world);
    },
    after: (facts, adopting) =>
      worldOf(
        setting,
        { ask, seen },
        {
          news: [...more.news, ...facts],
          before: world,
          ...((adopting ?? more.adopting) && { adopting: adopting ?? more.adopting }),
        },
      ),
  };
  return world;
}

/** Keeps what was worked out: answers stay as they are, and folds ask the same again and again. */
function remembering(): <T>(key: string, work: () => T) => T {
  const kept = new Map<string, unknown>();
  return <T>(key: string, work: () => T): T => {
    if (kept.has(key)) return kept.get(key) as T;
    const value = work();
    kept.set(key, value);
    return value;
  };
}

/** The ledger's keys under which a key's facts stand: those of a community have every id it had. */
function everKept(key: LedgerKey, { ever }: Names): readonly LedgerKey[] {
  if (!key.startsWith("community:")) return [key];
  return ever("communities", key.slice("community:".length)).map(communityKey);
}

/** The thread that a reference means. */
export function threadAt({ repo, number }: ThreadRef): ThreadAt {
  return { repo: repo.id, number };
}

export type { ThreadKey };
