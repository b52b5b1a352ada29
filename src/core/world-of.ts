import { apart, each, type Hearing } from "./ask.ts";
import { about, type Fact, renamed } from "./fact.ts";
import { type InForce, inForce } from "./in-force.ts";
import { communityKey, DEFINITIONS, type LedgerKey, personIn, programmeKey } from "./ledger/key.ts";
import { type Facts, factsOf, type Ledger, ofList } from "./ledger/ledger.ts";
import type { Joined, Stood } from "./ledger/standings.ts";
import { withoutTakenIds } from "./ledger/taken-ids.ts";
import { type Names, NO_RENAMES } from "./names.ts";
import type { PersonId } from "./person.ts";
import { threadKey } from "./place.ts";
import type { Answer, QuestionKind, QuestionOf, Questions } from "./question.ts";
import { remembering, rememberingBoth } from "./remembering.ts";
import { type Adopting, type Setting, Unanswered, type World } from "./world.ts";

/** Asks something, and gives what was found. */
export type Find = <K extends QuestionKind>(
  kind: K,
  of: Questions[K]["of"],
) => Questions[K]["found"] | undefined;

/** The world in which these answers hold. */
export function worldOf(setting: Setting, hearing: Hearing): World {
  return stageOf(setting, hearing, { fresh: [] }).world;
}

/** What was concluded on top of a world. */
interface Step {
  readonly fresh: readonly Fact[];
  readonly adopting?: Adopting;
  readonly before?: Stage;
}

/** A world, with what the next one builds on. */
interface Stage {
  readonly world: World;
  readonly standing: InForce;
  readonly adopting: Adopting | undefined;
  /** Everything about a key, on record or new, in the names it was written down with. */
  readonly recorded: (key: LedgerKey) => readonly Fact[];
  readonly newsAbout: (key: LedgerKey) => readonly Fact[];
  /** The same for whoever hears for themselves. */
  readonly heardBy: (own: Hearing) => Stage;
}

function stageOf(setting: Setting, hearing: Hearing, step: Step): Stage {
  const { fresh, adopting, before } = step;
  const find = finding(hearing);
  const freshAbout = byKey(fresh);
  const newsAbout = (key: LedgerKey) =>
    withMore(before?.newsAbout(key) ?? NONE, freshAbout.get(key) ?? NONE);
  const recorded = (key: LedgerKey) =>
    withMore(
      before ? before.recorded(key) : (find("facts", key) ?? NONE),
      freshAbout.get(key) ?? NONE,
    );
  // Nearly all news leave in force what was.
  const isSame = before?.adopting === adopting && !freshAbout.has(DEFINITIONS);
  const standing =
    before && isSame ? before.standing : inForce(recorded, find, { newsAbout, adopting });
  const news = before ? [...before.world.news, ...fresh] : fresh;
  const world: World = {
    ...setting,
    ...shown(find, () => world),
    ...people(find, hearing, standing, { before: before?.world, freshAbout }),
    ...standing,
    news,
    ledger: ledgerOf(recorded, standing, freshAbout, before?.world),
    after: (facts, next = adopting) =>
      stageOf(setting, hearing, { fresh: facts, before: stage, ...(next && { adopting: next }) })
        .world,
    once: remembering(),
    part: (name, work) =>
      hearing.part(name, (own) => work(own.once("world", () => stage.heardBy(own).world))),
    ahead: hearing.ahead,
  };
  const stage: Stage = {
    world,
    standing,
    adopting,
    recorded,
    newsAbout,
    heardBy: (own) =>
      stageOf(setting, own, { ...step, ...(before && { before: before.heardBy(own) }) }),
  };
  return stage;
}

function withMore(some: readonly Fact[], more: readonly Fact[]): readonly Fact[] {
  return more.length === 0 ? some : [...some, ...more];
}

const NONE: readonly Fact[] = [];

function finding({ ask }: Hearing): Find {
  return <K extends QuestionKind>(kind: K, of: Questions[K]["of"]) => {
    const answer: Answer = ask({ kind, of } as unknown as QuestionOf<K>);
    if ("refused" in answer) throw new Unanswered(answer.refused);
    return "found" in answer ? (answer.found as Questions[K]["found"]) : undefined;
  };
}

type ByKey = ReadonlyMap<LedgerKey, readonly Fact[]>;

function byKey(news: readonly Fact[]): ByKey {
  const all = news.flatMap((fact) => about(fact).map((key) => ({ key, fact })));
  const grouped = Map.groupBy(all, ({ key }) => key);
  return new Map([...grouped].map(([key, some]) => [key, some.map(({ fact }) => fact)]));
}

/** What happened, in today's names; of what there is nothing fresh about, the world before knows already. */
function ledgerOf(
  recorded: (key: LedgerKey) => readonly Fact[],
  { names }: InForce,
  freshAbout: ByKey,
  before: World | undefined,
): Ledger {
  const once = remembering();
  return {
    about: (key) =>
      once(key, (): Facts => {
        if (before && !freshAbout.has(key) && before.names() === names())
          return before.ledger.about(key);
        // What a key's facts are is mostly known before what things are called: both are asked at once.
        apart([names, () => recorded(key)]);
        const now = names();
        // What was read is the same in every round of questions: it is put in order once.
        if (now === NO_RENAMES) return ofList(recorded(key));
        const ids = everKept(key, now);
        if (ids.length > 1) return renamedFacts(ids.flatMap(recorded), now);
        const list = recorded(key);
        return inNames(list, now, () => renamedFacts(list, now));
      }),
  };
}

// The same in every round of questions, like the names: they are told once.
const inNames = rememberingBoth<Facts>();

function renamedFacts(list: readonly Fact[], now: Names): Facts {
  return factsOf(list.map((fact) => renamed(fact, now)));
}

/** The ledger's keys under which a key's facts stand: those of a community, or of a programme, have every id it had. */
function everKept(key: LedgerKey, { ever }: Names): readonly LedgerKey[] {
  const id = key.slice(key.indexOf(":") + 1);
  if (key.startsWith("community:")) return ever("communities", id).map(communityKey);
  return key.startsWith("programme:") ? ever("mentorships", id).map(programmeKey) : [key];
}

type People = Pick<
  World,
  | "login"
  | "everybody"
  | "standings"
  | "listings"
  | "listed"
  | "tally"
  | "owners"
  | "account"
  | "keepers"
  | "team"
>;

function people(
  find: Find,
  { seen }: Hearing,
  { pinnedName, names }: InForce,
  { before, freshAbout }: { readonly before: World | undefined; readonly freshAbout: ByKey },
): People {
  return {
    login: (person) => seen(person) ?? find("login", person) ?? pinnedName(person),
    everybody() {
      const known = before ? before.everybody() : (find("everybody", "") ?? []);
      const fresh = [...freshAbout.keys()].flatMap((key) => personIn(key) ?? []);
      return [...new Set<PersonId>([...known, ...fresh])];
    },
    standings(community) {
      const ids = names().ever("communities", community);
      const kept = each(ids, (id) => find("standings", id));
      if (kept.includes(undefined)) return undefined;
      return kept.flatMap((some = []) => some.map((one) => calledNow(one, names())));
    },
    listings: (person) => find("listings", person),
    listed(programme) {
      const ids = names().ever("mentorships", programme);
      const kept = each(ids, (id) => find("listed", id));
      return kept.includes(undefined) ? undefined : kept.flatMap((some = []) => some);
    },
    tally: (person) => find("tally", person),
    owners: () => orNone(find("owners", "")).map(({ id }) => id),
    account: (login) => find("account", login.toLowerCase()),
    team: (slug) => find("team", slug.toLowerCase()),
    keepers: (slug) => orNone(find("keepers", slug.toLowerCase())),
  };
}

function calledNow({ joined, ...one }: Stood, names: Names): Stood {
  return joined ? { ...one, joined: renamed(joined, names) as Joined } : one;
}

type Shows = Omit<
  World,
  | keyof People
  | keyof InForce
  | keyof Setting
  | "news"
  | "ledger"
  | "after"
  | "once"
  | "part"
  | "ahead"
>;

/** All there are; none where nothing was found. */
function orNone<T>(found: readonly T[] | undefined): readonly T[] {
  return or(found, []);
}

function or<T>(found: T | undefined, nothing: T): T {
  return found ?? nothing;
}

function shown(find: Find, world: () => World): Shows {
  const once = remembering();
  return {
    home: () => find("home", ""),
    repository: (name) => find("repository", name.toLowerCase()),
    thread: ({ repo, number }) => find("thread", `thread:${repo}/${number}`),
    record: (id) => find("record", id),
    pull: (thread) => find("pull", threadKey(thread)),
    said: (thread) => orNone(find("said", threadKey(thread))),
    labels: (repo) => orNone(find("labels", repo)),
    offers: (repo) => orNone(find("offers", repo)),
    issues: (repo) => orNone(find("issues", repo)),
    free: (repo, label) => orNone(find("free", { repo, label })),
    written: (tag) => find("written", tag),
    refusals: () => or(find("refusals", ""), {}),
    beginning: () => find("beginning", ""),
    tip: () => find("tip", ""),
    shown: () =>
      once("shown", () => {
        const { candidate, ...rest } = find("shown", "") ?? {};
        return candidate ? { ...rest, candidate: withoutTakenIds(candidate, world()) } : rest;
      }),
    candidate: (repo, commit, against) => {
      const of = { repo, commit, ...(against !== undefined && { against }) };
      const candidate = find("candidate", of);
      return candidate && withoutTakenIds(candidate, world());
    },
  };
}
