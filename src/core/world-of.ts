import { apart, each, type Hearing } from "./ask.ts";
import { about, type Fact, renamed } from "./fact.ts";
import { type InForce, inForce } from "./in-force.ts";
import { communityKey, type LedgerKey, personIn, programmeKey } from "./ledger/key.ts";
import { type Facts, factsOf, type Ledger, ofList } from "./ledger/ledger.ts";
import type { Joined, Stood } from "./ledger/standings.ts";
import { withoutTakenIds } from "./ledger/taken-ids.ts";
import { type Names, NO_RENAMES } from "./names.ts";
import type { PersonId } from "./person.ts";
import { threadKey } from "./place.ts";
import type { Answer, QuestionKind, QuestionOf, Questions } from "./question.ts";
import { remembering, rememberingBoth } from "./remembering.ts";
import { type Adopting, type Setting, Unanswered, type World } from "./world.ts";

/** What a world knows beside its answers. */
interface More {
  readonly news: readonly Fact[];
  readonly adopting?: Adopting;
  /** The world before, which has worked out what these news are not about. */
  readonly before?: World;
}

/** Asks something, and gives what was found. */
export type Find = <K extends QuestionKind>(
  kind: K,
  of: Questions[K]["of"],
) => Questions[K]["found"] | undefined;

/** The world in which these answers hold. */
export function worldOf(setting: Setting, hearing: Hearing, more: More = { news: [] }): World {
  const find = finding(hearing);
  const { news, adopting, before } = more;
  const newsAbout = byKey(news);
  function recorded(key: LedgerKey): readonly Fact[] {
    const read = find("facts", key) ?? NONE;
    const fresh = newsAbout.get(key);
    return fresh ? [...read, ...fresh] : read;
  }
  const standing = inForce(recorded, find, { newsAbout, adopting, before });
  const ledger = ledgerOf(recorded, standing, newsAbout, before);
  const world: World = {
    ...setting,
    ...shown(find, () => world),
    ...people(find, hearing, standing, newsAbout),
    ...standing,
    news,
    ledger,
    after: (facts, next = adopting) =>
      worldOf(setting, hearing, {
        news: [...news, ...facts],
        before: world,
        ...(next && { adopting: next }),
      }),
  };
  return world;
}

const NONE: readonly Fact[] = [];

function finding({ ask }: Hearing): Find {
  return <K extends QuestionKind>(kind: K, of: Questions[K]["of"]) => {
    const answer: Answer = ask({ kind, of } as unknown as QuestionOf<K>);
    if ("refused" in answer) throw new Unanswered(answer.refused);
    return "found" in answer ? (answer.found as Questions[K]["found"]) : undefined;
  };
}

type NewsAbout = ReadonlyMap<LedgerKey, readonly Fact[]>;

function byKey(news: readonly Fact[]): NewsAbout {
  const all = news.flatMap((fact) => about(fact).map((key) => ({ key, fact })));
  const grouped = Map.groupBy(all, ({ key }) => key);
  return new Map([...grouped].map(([key, some]) => [key, some.map(({ fact }) => fact)]));
}

/** What happened, in today's names; of what there is no news about, the world before knows already. */
function ledgerOf(
  recorded: (key: LedgerKey) => readonly Fact[],
  { names }: InForce,
  newsAbout: NewsAbout,
  before: World | undefined,
): Ledger {
  const once = remembering();
  return {
    about: (key) =>
      once(key, (): Facts => {
        if (before && !newsAbout.has(key) && before.names() === names())
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
  | "owners"
  | "account"
  | "keepers"
  | "team"
>;

function people(
  find: Find,
  { seen }: Hearing,
  { pinnedName, names }: InForce,
  newsAbout: NewsAbout,
): People {
  return {
    login: (person) => seen(person) ?? find("login", person) ?? pinnedName(person),
    everybody() {
      const fresh = [...newsAbout.keys()].flatMap((key) => personIn(key) ?? []);
      return [...new Set<PersonId>([...(find("everybody", "") ?? []), ...fresh])];
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
    owners: () => (find("owners", "") ?? []).map(({ id }) => id),
    account: (login) => find("account", login.toLowerCase()),
    team: (slug) => find("team", slug.toLowerCase()),
    keepers: (slug) => find("keepers", slug.toLowerCase()) ?? [],
  };
}

function calledNow({ joined, ...one }: Stood, names: Names): Stood {
  return joined ? { ...one, joined: renamed(joined, names) as Joined } : one;
}

type Shows = Omit<
  World,
  keyof People | keyof InForce | keyof Setting | "news" | "ledger" | "after"
>;

function shown(find: Find, world: () => World): Shows {
  const once = remembering();
  return {
    home: () => find("home", ""),
    thread: ({ repo, number }) => find("thread", `thread:${repo}/${number}`),
    record: (id) => find("record", id),
    pull: (thread) => find("pull", threadKey(thread)),
    said: (thread) => find("said", threadKey(thread)) ?? [],
    labels: (repo) => find("labels", repo) ?? [],
    offers: (repo) => find("offers", repo) ?? [],
    issues: (repo) => find("issues", repo) ?? [],
    written: (tag) => find("written", tag),
    refusals: () => find("refusals", "") ?? {},
    tip: () => find("tip", ""),
    shown: () =>
      once("shown", () => {
        const { candidate, ...rest } = find("shown", "") ?? {};
        return candidate ? { ...rest, candidate: withoutTakenIds(candidate, world()) } : rest;
      }),
    candidate: (repo, commit) => {
      const candidate = find("candidate", { repo, commit });
      return candidate && withoutTakenIds(candidate, world());
    },
  };
}
