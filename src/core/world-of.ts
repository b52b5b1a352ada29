import { apart, type Hearing } from "./ask.ts";
import { type Fact, renamed } from "./fact.ts";
import { type Find, finding, or, orNone } from "./find.ts";
import { type InForce, inForce } from "./in-force.ts";
import { byKey, type Keyed } from "./ledger/by-key.ts";
import { communityKey, DEFINITIONS, type LedgerKey, programmeKey } from "./ledger/key.ts";
import { type Facts, factsOf, type Ledger, ofList } from "./ledger/ledger.ts";
import { withoutTakenIds } from "./ledger/taken-ids.ts";
import { type Names, NO_RENAMES } from "./names.ts";
import { type People, people } from "./people-of.ts";
import { threadKey } from "./place.ts";
import { remembering, rememberingBoth } from "./remembering.ts";
import type { Adopting, Setting, World } from "./world.ts";

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
  const freshAbout = fresh.length > 0 ? byKey(fresh) : NOTHING_NEW;
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
    onRecord: remembering(),
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
const NOTHING_NEW = byKey([]);

/** What happened, in today's names; of what there is nothing fresh about, the world before knows already. */
function ledgerOf(
  recorded: (key: LedgerKey) => readonly Fact[],
  { names }: InForce,
  freshAbout: Keyed,
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

type Shows = Omit<
  World,
  | keyof People
  | keyof InForce
  | keyof Setting
  | "news"
  | "ledger"
  | "after"
  | "once"
  | "onRecord"
  | "part"
  | "ahead"
>;

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
    unattended: (repo, labels) => find("unattended", { repo, labels }),
    written: (tag) => find("written", tag),
    refusals: () => or(find("refusals", ""), {}),
    beginning: () => find("beginning", ""),
    tip: () => find("tip", ""),
    brought: (repo, commit) => find("brought", { repo, commit }),
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
