import { sql } from "kysely";
import type { Fact } from "../core/fact.ts";
import type { PersonId } from "../core/person.ts";
import type { Database } from "./connect.ts";
import { factIn } from "./fact-rows.ts";
import { stored } from "./text.ts";

/** Which of everything that people were recognised for. */
interface Wanted {
  /** Awards of one of these badges, by the ids they had then, and nothing else. */
  readonly badges?: readonly string[];
  readonly skip?: number;
  readonly most: number;
}

/** Who was recognised when: awards and stages, as they are kept beside the ledger. */
export interface Recognitions {
  /** The latest first. */
  latestRecognitions(org: number, wanted: Wanted): Promise<readonly Fact[]>;
  /** Everything that some people were recognised for. */
  recognitionsOf(org: number, people: readonly PersonId[]): Promise<readonly Fact[]>;
  /** How many people hold a badge, by the ids it had. */
  holders(org: number, badges: readonly string[]): Promise<number>;
}

export function recognitions(db: Database): Recognitions {
  const rows = (org: number) =>
    db
      .selectFrom("recognitions")
      .innerJoin("facts", (join) =>
        join.onRef("facts.org", "=", "recognitions.org").onRef("facts.id", "=", "fact"),
      )
      .select(["facts.body", "facts.seq"])
      .where("recognitions.org", "=", org);
  return {
    async latestRecognitions(org, { badges, skip = 0, most }) {
      const of = badges
        ? rows(org).where(sql<boolean>`badge = any(${badges.map(stored)}::text[])`)
        : rows(org);
      const found = await of
        .orderBy("recognitions.at", "desc")
        .orderBy("fact", "desc")
        .limit(most)
        .offset(skip)
        .execute();
      return found.map(factIn);
    },
    async recognitionsOf(org, people) {
      const found = await rows(org)
        .where(sql<boolean>`person = any(${people.map(stored)}::text[])`)
        .execute();
      return found.map(factIn);
    },
    async holders(org, badges) {
      const row = await db
        .selectFrom("recognitions")
        .select((is) => is.fn.count<number>("person").distinct().as("all"))
        .where("org", "=", org)
        .where(sql<boolean>`badge = any(${badges.map(stored)}::text[])`)
        .executeTakeFirstOrThrow();
      return row.all;
    },
  };
}
