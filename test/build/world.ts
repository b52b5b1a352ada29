import { factsOf } from "../../src/core/ledger/ledger.ts";
import type { Fact, FactOf } from "../../src/core/fact.ts";
import { type Known, knownWorld } from "../../src/core/known.ts";
import { byKey } from "../../src/core/ledger/by-key.ts";
import type { Listed } from "../../src/core/ledger/listings.ts";
import type { Tally } from "../../src/core/ledger/tally.ts";
import { standings } from "../../src/core/ledger/memberships.ts";
import type { Said } from "../../src/core/message.ts";
import type { Person, PersonId } from "../../src/core/person.ts";
import { type Repo, threadKey } from "../../src/core/place.ts";
import type { Questions } from "../../src/core/question.ts";
import type { Refusal } from "../../src/core/refusal.ts";
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
} from "../../src/core/shown.ts";
import type { World } from "../../src/core/world.ts";
import type { Definitions } from "../../src/definitions/definitions.ts";
import { headingsIn } from "../../src/forms/sections.ts";
import { definitions } from "./definitions.ts";
import { ada, everybody, lin, logins } from "./people.ts";
import { home } from "./places.ts";

export const NOW = "2026-11-20T12:00:00.000Z";

const small = definitions();

/** Definitions were adopted long ago: Ada leads UI/UX, Lin leads Data. */
export function adopted(more: Partial<FactOf<"adopted">> = {}): FactOf<"adopted"> {
  return {
    kind: "adopted",
    id: "adopted/c0ffee/0",
    at: "2026-01-01T00:00:00.000Z",
    commit: "c0ffee",
    repo: home.id,
    people: { ada: ada.id, lin: lin.id },
    leads: { "ui-ux": [ada.id], data: [lin.id] },
    ...more,
  };
}

/**
 * What a test says of the world. The ledger and its names are whole; of everything else only what
 * is said is known, and a question about the rest fails the test in words.
 */
export interface Sketch {
  readonly now?: string;
  readonly org?: { readonly id: number; readonly login: string };
  readonly github?: string;
  readonly pages?: string;
  readonly signs?: true;
  /** Beside the adoption, which is among them. */
  readonly facts?: readonly Fact[];
  /** Those in force, whatever commit was adopted last. */
  readonly definitions?: Definitions;
  /** Those of other commits. */
  readonly definitionsAt?: Readonly<Record<string, Definitions>>;
  readonly home?: Repo | undefined;
  readonly logins?: Readonly<Record<PersonId, string>>;
  readonly owners?: readonly PersonId[];
  /** The threads that GitHub shows; any other one is gone. */
  readonly thread?: Thread;
  readonly threads?: readonly Thread[];
  readonly record?: RequestRecord;
  /** Said to be nothing, it is gone. */
  readonly pull?: Pull | undefined;
  /** By slug; any other one does not exist. */
  readonly teams?: Readonly<Record<string, Team>>;
  readonly keepers?: Readonly<Record<string, readonly PersonId[]>>;
  /** By thread, by the threads that stand in them. */
  readonly said?: readonly Said[];
  readonly written?: Readonly<Record<string, string>>;
  readonly refused?: Readonly<Record<string, Refusal>>;
  /** Who has a login, in lower case; nobody has any other. */
  readonly accounts?: Readonly<Record<string, Person>>;
  readonly labels?: readonly string[];
  /** Of the organisation, beside the definitions'; there is no other one. */
  readonly repositories?: readonly Repo[];
  /** Of what stands in the threads nothing was written by their authors, as far as anybody knows. */
  readonly notFilledIn?: true;
  /** The forms that other repositories than the definitions' offer. */
  readonly offers?: readonly string[];
  readonly issues?: readonly Thread[];
  /** Open issues that nobody is assigned to. */
  readonly free?: readonly Thread[];
  readonly unattended?: (repo: Repo, labels: readonly string[]) => Unattended | undefined;
  readonly shown?: ShownDefinitions;
  /** Said to be nothing, there is no repository that they could go to. */
  readonly beginning?: Beginning | undefined;
  readonly tip?: Tip;
  /** Who stands where with which community is kept beside the ledger. */
  readonly kept?: true;
  /** Who may mentor in which programme, as it is kept. */
  readonly listed?: readonly Listed[];
  /** How much everybody contributed, as it is kept. */
  readonly tally?: Readonly<Record<PersonId, Tally>>;
  /** The last commit of the pull request that any commit came by; said to be nothing, all of them were pushed. */
  readonly brought?: string | undefined;
  /** By commit. */
  readonly candidates?: Readonly<Record<string, Candidate>>;
}

/** A world with the small organisation in it. */
export function world(sketch: Sketch = {}): World {
  const { thread, threads = thread ? [thread] : [], facts = [], issues = [] } = sketch;
  const { now = NOW } = sketch;
  const shown = sketch.notFilledIn ? [] : [...threads, ...issues];
  const own = shown.map((one) => filledIn(one, now));
  return sketched(sketch, [adopted(), ...own, ...facts], home);
}

/** Its author wrote what stands in an issue. */
export function filledIn({ repo, number, author, body }: Thread, when = NOW): FactOf<"filled-in"> {
  return {
    kind: "filled-in",
    id: `filled-in/${repo.id}/${number}`,
    at: when,
    thread: { repo, number },
    by: author.id,
    headings: headingsIn(body),
  };
}

/** A world before anything was adopted. */
export function newWorld(sketch: Sketch = {}): World {
  return sketched(sketch, sketch.facts ?? [], undefined);
}

function sketched(sketch: Sketch, facts: readonly Fact[], place: Repo | undefined): World {
  const { now = NOW, org = { id: 7, login: "harbor" }, github, pages, signs } = sketch;
  const setting = {
    now,
    org,
    ...(github && { github }),
    ...(pages && { pages }),
    ...(signs && { signs }),
  };
  const last = factsOf(facts).of("adopted").at(-1)?.commit;
  const where = "home" in sketch ? sketch.home : place;
  return knownWorld(setting, {
    facts: byKey(facts),
    definitions: (commit) =>
      commit === last ? (sketch.definitions ?? small) : sketch.definitionsAt?.[commit],
    logins: sketch.logins ?? logins(everybody),
    ...(where && { home: where }),
    more: { ...answers(sketch), ...(sketch.kept && { standings: keptOf(sketch, facts, place) }) },
  });
}

/** What would be kept, by the ledger. */
function keptOf(sketch: Sketch, facts: readonly Fact[], place: Repo | undefined) {
  const { kept: _kept, ...rest } = sketch;
  const folded = sketched(rest, facts, place);
  return (community: string) =>
    [...standings(community, folded)].map(([person, standing]) => ({ person, ...standing }));
}

/** Only what a test says is answered. */
function answers(sketch: Sketch): NonNullable<Known["more"]> {
  const { owners, teams, keepers, said, written, refused, accounts, labels, issues } = sketch;
  const { thread, threads = thread && [thread], record, pull, shown, tip, candidates } = sketch;
  const { offers, listed, tally, repositories, free, unattended } = sketch;
  const names = sketch.logins ?? logins(everybody);
  const login = (id: PersonId) => names[id] ?? id;
  return {
    ...(owners && { owners: () => owners.map((id) => ({ id, login: login(id) })) }),
    ...(teams && { team: (slug: string) => ofSlug(teams, slug) }),
    ...(keepers && { keepers: (slug: string) => ofSlug(keepers, slug) }),
    ...(said && {
      said: (key: string) => said.filter((row) => threadKey(row.thread) === key),
    }),
    ...(written && { written: (tag: string) => written[tag] }),
    ...(refused && { refusals: () => refused }),
    ...(accounts && { account: (name: string) => accounts[name] }),
    ...(labels && { labels: () => labels }),
    ...(offers && { offers: () => offers }),
    ...(repositories && {
      repository: (name: string) => repositories.find((one) => one.name === name),
    }),
    ...(tally && {
      tally: (person: PersonId) => tally[person] ?? { homes: [], counts: [], steps: [], rules: [] },
    }),
    ...(listed && {
      listed: (programme: string) => listed.filter((one) => one.programme === programme),
      listings: (person: PersonId) => listed.filter((one) => one.person === person),
    }),
    ...(issues && {
      issues: (repo: Repo) => issues.filter((one) => one.repo.id === repo.id),
    }),
    ...(free && {
      free: ({ repo, label }: Questions["free"]["of"]) =>
        free.filter((one) => one.repo.id === repo.id && one.labels.includes(label)),
    }),
    ...(unattended && {
      unattended: (of: Questions["unattended"]["of"]) => unattended(of.repo, of.labels),
    }),
    ...(threads && {
      thread: (key: string) => threads.find((one) => threadKey(one) === key),
    }),
    ...(record && { record: (id: string) => (id === record.id ? record : undefined) }),
    ...("pull" in sketch && { pull: () => pull }),
    ...(shown && { shown: () => shown }),
    ...("beginning" in sketch && { beginning: () => sketch.beginning }),
    ...(tip && { tip: () => tip }),
    ...("brought" in sketch && { brought: () => sketch.brought }),
    ...(candidates && {
      candidate: ({ commit }: { readonly commit: string }) => candidates[commit],
    }),
  };
}

function ofSlug<T>(all: Readonly<Record<string, T>>, slug: string): T | undefined {
  return Object.entries(all).find(([name]) => name.toLowerCase() === slug.toLowerCase())?.[1];
}

export type { Definitions };
