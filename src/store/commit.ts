import { sql } from "kysely";
import type { Fact } from "../core/fact.ts";
import type { Adopts, Reply } from "../core/feature.ts";
import type { Lists } from "../core/ledger/listings.ts";
import type { Tallies } from "../core/ledger/tally.ts";
import type { Person } from "../core/person.ts";
import type { Repo } from "../core/place.ts";
import type { RequestRecord } from "../core/shown.ts";
import type { Instant } from "../core/time.ts";
import { keepBeside } from "./beside/keep.ts";
import { movesOf, type Naming } from "./beside/moves.ts";
import { keepRecognitions, recognitionRows } from "./beside/rows.ts";
import type { Database } from "./connect.ts";
import { keepDeeds } from "./deeds.ts";
import { type DefinitionsHeld, saveDefinitions } from "./definitions.ts";
import { record, recordKeys } from "./facts.ts";
import { list, unlist } from "./listings.ts";
import { write } from "./messages.ts";
import { saveOrganization } from "./organizations.ts";
import { pages } from "./pages.ts";
import { locate, meet, mention } from "./people.ts";
import { forgetContributors, keepContributors } from "./contributors.ts";
import { keepRecords } from "./records.ts";
import { touchAll } from "./targets.ts";
import { addUp, keepTallies, SUMS } from "./tallies.ts";
import { stored } from "./text.ts";
import { type Part, together } from "./together.ts";

/** What is written down together. */
export interface Commit extends Reply {
  readonly facts?: readonly Fact[];
  /** Logins and repositories, as they were seen at `seen` (now, where it is absent). */
  readonly people?: readonly Person[];
  readonly seen?: Instant;
  readonly repositories?: readonly Repo[];
  /** Definitions that came into force, with the repository they are pinned to from here on. */
  readonly adopts?: Adopts;
  /** In which programmes somebody may mentor. */
  readonly lists?: Lists;
  /** How much somebody contributed in public. */
  readonly tallies?: Tallies;
  /** Requests that live in the database alone. */
  readonly records?: readonly RequestRecord[];
  /** The delivery all this follows from. */
  readonly taken?: string;
  /** What was asked to know its facts, by question. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

export interface Commits {
  /** All of them or nothing, in their order, and twice is once: facts are known by their ids, messages by their tags. */
  commit(org: number, ...news: readonly Commit[]): Promise<void>;
  /**
   * The same without waiting for the disk: for what is worked out again from what is kept where the
   * machine stops in the moment after. Definitions come into force on disk.
   */
  commitSoon(org: number, ...news: readonly Commit[]): Promise<void>;
  /** Waits until everything that was written before is on disk. */
  onDisk(): Promise<void>;
}

export function commits(db: Database, naming: Naming & DefinitionsHeld): Commits {
  async function writeDown(org: number, news: readonly Commit[], soon: boolean): Promise<void> {
    const all = <T>(of: (one: Commit) => readonly T[] | T | undefined) =>
      news.flatMap((one) => of(one) ?? []);
    const facts = all((one) => one.facts);
    const messages = all((one) => one.messages);
    const touched = all((one) => one.touched);
    const adopted = all((one) => one.adopts);
    const lists = all((one) => one.lists);
    const tallies = all((one) => one.tallies);
    const records = all((one) => one.records);
    const { people, repositories } = sightsIn(news);
    const located = new Set(repositories.map(({ id }) => id));
    const places = messages.map(({ thread }) => thread.repo);
    const unseen = places.filter(({ id }) => !located.has(id));
    const moves = await movesOf(naming, org, facts, adopted.at(-1)?.definitions);
    const parts = [
      meet(org, people),
      locate(org, repositories),
      mention(org, unseen),
      keepDeeds(org, facts),
      record(org, facts),
      recordKeys(org, facts),
      keepRecognitions(org, recognitionRows(facts)),
      keepRecords(org, records),
      write(org, messages),
      adopted.map(({ commit, definitions }) => saveDefinitions(org, commit, definitions)),
      lists.map((one) => unlist(org, one)),
      lists.flatMap((one) => list(org, one)),
      ...SUMS.map((sum) => addUp(org, tallies, sum)),
      keepTallies(org, tallies),
      forgetContributors(org, tallies),
      keepContributors(org, tallies),
      adopted.flatMap(({ home }) => (home ? saveOrganization(db, org, { home }) : [])),
      take(org, news),
      touchAll(org, touched),
    ];
    const wakes = touched.length > 0;
    await together(db, parts, {
      wakes,
      // What is read of adoptions stays in memory: they must not be gone again.
      soon: soon && adopted.length === 0,
      ...(moves && { after: (trx) => keepBeside(trx, org, moves) }),
    });
    for (const { commit } of adopted) naming.forgetDefinitions(org, commit);
  }
  return {
    commit: (org, ...news) => writeDown(org, news, false),
    commitSoon: (org, ...news) => writeDown(org, news, true),
    async onDisk() {
      await sql`select pg_logical_emit_message(true, 'waymark', '')`.execute(db);
    },
  };
}

/** Everybody and every repository that is told of, as they were seen. */
function sightsIn(news: readonly Commit[]) {
  const now = new Date().toISOString();
  const all = news.map(({ people = [], repositories = [], adopts, seen = now }) => {
    const places = adopts?.home ? [...repositories, adopts.home] : repositories;
    return {
      people: people.map((person) => ({ ...person, seen })),
      repositories: places.map((repo) => ({ ...repo, seen })),
    };
  });
  return {
    people: all.flatMap((one) => one.people),
    repositories: all.flatMap((one) => one.repositories),
  };
}

function take(org: number, news: readonly Commit[]): readonly Part[] {
  const all = news.flatMap(({ taken, answers = {} }) =>
    taken === undefined ? [] : { taken, answers },
  );
  return Array.from(
    pages(all),
    (some) => sql`
      update deliveries set state = 'taken', problem = null, answers = told.answers
      from unnest(
        ${some.map(({ taken }) => stored(taken))}::text[],
        ${some.map(({ answers }) => JSON.stringify(answers))}::text[]) told (id, answers)
      where deliveries.org = ${org} and deliveries.id = told.id`,
  );
}
