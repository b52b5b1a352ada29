import type { Fact } from "../core/fact.ts";
import type { Adopts, Reply } from "../core/feature.ts";
import type { Lists } from "../core/ledger/listings.ts";
import type { Person } from "../core/person.ts";
import type { Repo } from "../core/place.ts";
import type { RequestRecord } from "../core/shown.ts";
import type { Instant } from "../core/time.ts";
import { keepBeside } from "./beside/keep.ts";
import { movesOf, type Naming } from "./beside/moves.ts";
import { atomically, type Database } from "./connect.ts";
import { saveDefinitions } from "./definitions.ts";
import { record } from "./facts.ts";
import { list } from "./listings.ts";
import { write } from "./messages.ts";
import { saveOrganization } from "./organizations.ts";
import { locate, meet, mention } from "./people.ts";
import { keepRecords } from "./records.ts";
import { touchAll } from "./targets.ts";
import { stored } from "./text.ts";

/** What is written down together. */
interface Commit extends Reply {
  readonly facts?: readonly Fact[];
  /** Logins and repositories, as they were seen at `seen` (now, where it is absent). */
  readonly people?: readonly Person[];
  readonly seen?: Instant;
  readonly repositories?: readonly Repo[];
  /** Definitions that came into force, with the repository they are pinned to from here on. */
  readonly adopts?: Adopts;
  /** In which programmes somebody may mentor. */
  readonly lists?: Lists;
  /** Requests that live in the database alone. */
  readonly records?: readonly RequestRecord[];
  /** The delivery all this follows from. */
  readonly taken?: string;
  /** What was asked to know its facts, by question. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

export interface Commits {
  /** All of it or nothing, and twice is once: facts are known by their ids, messages by their tags. */
  commit(org: number, news: Commit): Promise<void>;
}

export function commits(db: Database, naming: Naming): Commits {
  return {
    async commit(org, news) {
      const { facts = [], messages = [], touched = [], people = [], repositories = [] } = news;
      const { adopts, lists, taken, answers, records = [], seen = new Date().toISOString() } = news;
      const located = new Set(repositories.map(({ id }) => id));
      const places = messages.flatMap(({ thread }) =>
        located.has(thread.repo.id) ? [] : thread.repo,
      );
      const moves = await movesOf(naming, org, facts, adopts?.definitions);
      await atomically(db, async (trx) => {
        await meet(trx, org, seen, people);
        await locate(trx, org, seen, repositories);
        await mention(trx, org, places);
        await record(trx, org, facts);
        await keepBeside(trx, org, facts, moves);
        await keepRecords(trx, org, records);
        await write(trx, org, messages);
        if (adopts) await saveDefinitions(trx, org, adopts.commit, adopts.definitions);
        if (lists) await list(trx, org, lists.person, lists.programmes);
        if (adopts?.home) {
          await locate(trx, org, seen, [adopts.home]);
          await saveOrganization(trx, org, { home: adopts.home });
        }
        if (taken !== undefined) await take(trx, org, taken, answers);
        await touchAll(trx, org, touched);
      });
    },
  };
}

async function take(
  db: Database,
  org: number,
  delivery: string,
  answers: Commit["answers"] = {},
): Promise<void> {
  await db
    .updateTable("deliveries")
    .set({ state: "taken", problem: null, answers: JSON.stringify(answers) })
    .where("org", "=", org)
    .where("id", "=", stored(delivery))
    .execute();
}
