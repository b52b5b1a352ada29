import type { Answer } from "../core/feature.ts";
import type { Person } from "../core/person.ts";
import type { Repo } from "../core/place.ts";
import type { Instant } from "../core/time.ts";
import type { Definitions } from "../definitions/definitions.ts";
import { atomically, type Database } from "./connect.ts";
import { saveDefinitions } from "./definitions.ts";
import { record } from "./facts.ts";
import { write } from "./messages.ts";
import { saveOrganization } from "./organizations.ts";
import { locate, meet, mention } from "./people.ts";
import { touchAll } from "./targets.ts";
import { stored } from "./text.ts";

/** What is written down together. */
interface Commit extends Answer {
  /** Logins, as they were seen at `seen` (now, where it is absent). */
  readonly people?: readonly Person[];
  readonly seen?: Instant;
  readonly repositories?: readonly Repo[];
  /** Definitions that came into force, with the repository they are pinned to from here on. */
  readonly adopts?: {
    readonly commit: string;
    readonly definitions: Definitions;
    readonly home?: Repo;
  };
  /** The delivery all this follows from. */
  readonly taken?: string;
}

export interface Commits {
  /** All of it or nothing, and twice is once: facts are known by their ids, messages by their tags. */
  commit(org: number, news: Commit): Promise<void>;
}

export function commits(db: Database): Commits {
  return {
    async commit(org, news) {
      const { facts = [], messages = [], touched = [], people = [], repositories = [] } = news;
      const { adopts, taken, seen = new Date().toISOString() } = news;
      const places = messages.map(({ thread }) => thread.repo);
      await atomically(db, async (trx) => {
        await meet(trx, org, seen, people);
        await locate(trx, org, repositories);
        await mention(trx, org, places);
        await record(trx, org, facts);
        await write(trx, org, messages);
        if (adopts) await saveDefinitions(trx, org, adopts.commit, adopts.definitions);
        if (adopts?.home) {
          await locate(trx, org, [adopts.home]);
          await saveOrganization(trx, org, { home: adopts.home });
        }
        if (taken !== undefined) await take(trx, org, taken);
        await touchAll(trx, org, touched);
      });
    },
  };
}

async function take(db: Database, org: number, delivery: string): Promise<void> {
  await db
    .updateTable("deliveries")
    .set({ state: "taken", problem: null })
    .where("org", "=", org)
    .where("id", "=", stored(delivery))
    .execute();
}
