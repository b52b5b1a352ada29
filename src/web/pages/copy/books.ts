import { type Fact, only, recognitionIn } from "../../../core/fact.ts";
import { recognising } from "../../../core/ledger/awards.ts";
import type { ByKey } from "../../../core/ledger/by-key.ts";
import { DEFINITIONS, type LedgerKey, personIn, personKey } from "../../../core/ledger/key.ts";
import type {
  Contributed,
  RuleCount,
  RuleCounted,
  Steps,
  TalliedRow,
} from "../../../core/ledger/tally.ts";
import type { Listed } from "../../../core/ledger/listings.ts";
import { unnamedBy } from "../../../core/ledger/naming.ts";
import { publishedBy, publishingKeys } from "../../../core/ledger/publishing.ts";
import { DECISIVE } from "../../../core/ledger/standings.ts";
import { namesIn } from "../../../core/names.ts";
import type { PersonId } from "../../../core/person.ts";
import { placeName, type Repo } from "../../../core/place.ts";
import type { Definitions } from "../../../definitions/definitions.ts";
import type { Filed } from "../../../store/backup/facts.ts";
import { standingRows } from "../../../store/beside/rows.ts";
import type { Organization } from "../../../store/organizations.ts";
import type { Books } from "../read-pages.ts";

/** All that is known of an organisation, at hand and at once. */
export interface AtHand {
  readonly org: Organization;
  readonly definitions: Definitions;
  readonly facts: Filed;
  /** Whoever was seen last comes last: a login that two had is theirs. */
  readonly logins: Readonly<Record<PersonId, string>>;
  /** Who may mentor, in order. */
  readonly listed: readonly Listed[];
  readonly publicRepositories: readonly Repo[];
  readonly tallied: readonly TalliedRow[];
  readonly steps: readonly Steps[];
  readonly ruleCounts: readonly RuleCount[];
}

/** What pages are made of, where no database keeps it. */
export function booksOf(known: AtHand): Books {
  const { org, definitions, facts, logins } = known;
  const about = (key: LedgerKey) => facts.get(key) ?? [];
  const recognised = recognitions(facts);
  const ofPerson = Map.groupBy(recognised, ({ person }) => person);
  const members = memberCounts(known);
  const called = new Map(
    Object.entries(logins).map(([id, login]) => [login.toLowerCase(), id as PersonId]),
  );
  // Who gave a login away is not whom its page is about.
  const isCalled = (id: PersonId) => called.get(logins[id]?.toLowerCase() ?? "") === id;
  const hides = [...facts.keys()].filter((key) => key.startsWith("hides:"));
  const hidden = unnamedBy(hides.flatMap(about));
  const contributing = (stages: Parameters<Books["contributingPeople"]>[1]["stages"]) => {
    const some = recognised.filter(({ reached }) => !reached || isOne(reached, stages));
    return [...new Set(some.map(({ person }) => person))];
  };
  return {
    // Whether anybody may read the pages is for those to say who publish the copy.
    organizations: async () => [{ id: org.id, login: org.login, installation: 0, ...homeOf(org) }],
    factsAbout: async (_, keys) => new Map(keys.map((key) => [key, about(key)])),
    definitionsAt: async () => definitions,
    logins: async (_, people) =>
      Object.fromEntries(people.flatMap((id) => (logins[id] ? [[id, logins[id]]] : []))),
    hidden: async () => hidden,
    personCalled: async (_, login) => called.get(login.toLowerCase()),
    async published(_, people) {
      const keys = people.filter(isCalled).flatMap(publishingKeys);
      return publishedBy(keys.flatMap(about));
    },
    async listings(_, people) {
      const some = known.listed.filter(({ person }) => people.includes(person));
      return Map.groupBy(some, ({ person }) => person);
    },
    // A copy signs nothing.
    claims: async () => [],
    // A copy has no form to find communities with.
    communitiesOf: async () => [],
    memberCounts: async (_, ids) => new Map(ids.flatMap((id) => members.get(id) ?? [])),
    stageCounts: async (_, pathways) => stageCounts(recognised, pathways),
    ruleCounts: async (_, since) => rulesIn(known, since),
    lastGiven: async (_, badges) =>
      new Map(badges.flatMap((badge) => lastGiven(badge, recognised))),
    everReached: async (_, stages) =>
      stages.filter(({ pathway, stage }) =>
        recognised.some(({ reached }) => reached?.pathway === pathway && reached.stage === stage),
      ),
    steps: async (_, pathways) => known.steps.filter(({ pathway }) => pathways.includes(pathway)),
    contributed: async (_, wanted) => contributedIn(known, wanted),
    privateRepositories: async () => [],
    publicRepositories: () => known.publicRepositories,
    factsCalled: async (_, ids) => ids.flatMap((id) => facts.called(id) ?? []),
    async holders(_, badges) {
      return new Set(withBadge(recognised, badges).map(({ person }) => person)).size;
    },
    async latestRecognitions(_, { badges, stages, skip = 0, most }) {
      const all = badges ? withBadge(recognised, badges) : recognised;
      const some = stages ? all.filter(({ reached }) => !reached || isOne(reached, stages)) : all;
      return some.slice(skip, skip + most).map(({ fact }) => fact);
    },
    // A copy has no picture of them: whose the tallies are, nobody kept.
    contributingPeople: async (_, { stages, most }) => contributing(stages).slice(0, most),
    contributingCount: async (_, { stages }) => contributing(stages).length,
    async recognitionsWithin(_, times) {
      const found = times.flatMap(({ person, from, until }) =>
        (ofPerson.get(person) ?? []).filter(({ fact: { at } }) => from <= at && at <= until),
      );
      return [...new Set(found.map(({ fact }) => fact))];
    },
    async listed(_, programmes, { skip, most } = { skip: 0, most: Infinity }) {
      const all = known.listed.filter(({ programme }) => programmes.includes(programme));
      return Map.groupBy(all.slice(skip, skip + most), ({ programme }) => programme);
    },
  };
}

type Wanted = Parameters<Books["contributed"]>[1];

/** What is tallied where everybody may look, by quarter and type. */
function contributedIn(
  { tallied, publicRepositories }: AtHand,
  { community = "", since }: Wanted,
): readonly Contributed[] {
  const ids = new Set(publicRepositories.map(({ id }) => id));
  const places = new Set(publicRepositories.map(placeName));
  const isOpen = ({ repo, shows }: TalliedRow) =>
    ids.has(repo) && (shows === "" || places.has(shows));
  const some = tallied.filter((row) => row.community === community && row.quarter >= since);
  const groups = Map.groupBy(some.filter(isOpen), ({ quarter, type }) => `${quarter} ${type}`);
  return [...groups.values()].map((group) => {
    const [{ quarter, type }] = group as [TalliedRow];
    return { quarter, type, count: group.reduce((sum, { count }) => sum + count, 0) };
  });
}

/** What each rule counted where everybody may look. */
function rulesIn(
  { ruleCounts, publicRepositories }: AtHand,
  since: string,
): readonly RuleCounted[] {
  const ids = new Set(publicRepositories.map(({ id }) => id));
  const some = ruleCounts.filter(
    ({ repo, month, count }) => ids.has(repo) && month >= since && count > 0,
  );
  return [...Map.groupBy(some, ({ rule }) => rule)].map(([rule, group]) => ({
    rule,
    count: group.reduce((sum, { count }) => sum + count, 0),
    last:
      group
        .map(({ month }) => month)
        .toSorted()
        .at(-1) ?? "",
  }));
}

/** With its badge, when it was given last. */
function lastGiven(badge: string, latestFirst: readonly Recognition[]) {
  const found = latestFirst.find((one) => one.badge === badge);
  return found ? [[badge, found.fact.at] as const] : [];
}

function homeOf({ home }: Organization): Pick<Organization, "home"> {
  if (!home) return {};
  const { id, owner, name } = home;
  return { home: { id, owner, name } };
}

/** What is known of each person, of whom only the facts that are looked for are held. */
function eachPerson(
  facts: ByKey,
  looked: (some: readonly Fact[]) => readonly Fact[],
): readonly (readonly [PersonId, readonly Fact[]])[] {
  return [...facts.keys()].flatMap((key) => {
    const person = personIn(key);
    if (!person || key !== personKey(person)) return [];
    return [[person, looked(facts.get(key) ?? [])] as const];
  });
}

type Recognition = NonNullable<ReturnType<typeof recognitionIn>> & { readonly fact: Fact };

/** What people were recognised for, the latest first. */
function recognitions(facts: ByKey): readonly Recognition[] {
  const all = eachPerson(facts, recognising).flatMap(([, some]) => some);
  const found = all.flatMap((fact) => {
    const what = recognitionIn(fact);
    return what ? [{ ...what, fact }] : [];
  });
  return found.toSorted(({ fact: a }, { fact: b }) => {
    if (a.at === b.at) return a.id < b.id ? 1 : -1;
    return a.at < b.at ? 1 : -1;
  });
}

function withBadge(all: readonly Recognition[], badges: readonly string[]): readonly Recognition[] {
  return all.filter(({ badge }) => badge !== undefined && badges.includes(badge));
}

type Stage = NonNullable<Recognition["reached"]>;

function isOne({ pathway, stage }: Stage, stages: readonly Stage[]): boolean {
  return stages.some((one) => one.pathway === pathway && one.stage === stage);
}

function stageCounts(all: readonly Recognition[], pathways: readonly string[]) {
  const wanted = all.flatMap(({ reached }) =>
    reached && pathways.includes(reached.pathway) ? [reached] : [],
  );
  const groups = Map.groupBy(wanted, ({ pathway, stage }) => JSON.stringify([pathway, stage]));
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? [{ pathway: first.pathway, stage: first.stage, count: 1 + others.length }] : [],
  );
}

/** How many people belong to each community, with its id, by what decides it. */
function memberCounts({ definitions, facts }: AtHand) {
  const adopted = only(facts.get(DEFINITIONS) ?? [], "adopted");
  const renames = adopted.flatMap((one) => (one.renames ? [one.renames] : []));
  const names = namesIn(definitions, renames);
  const decisive = new Set<string>(DECISIVE);
  const counts = new Map<string, number>();
  const isDecisive = ({ kind }: Fact) => decisive.has(kind);
  for (const [person, deciding] of eachPerson(facts, (some) => some.filter(isDecisive)))
    for (const { community, brought } of standingRows(person, deciding, names))
      if (brought !== null) counts.set(community, (counts.get(community) ?? 0) + 1);
  return new Map([...counts].map(([id, count]) => [id, [[id, count] as const]]));
}
