import { sql } from "kysely";
import type { Joined, Stood } from "../core/ledger/standings.ts";
import type { PersonId } from "../core/person.ts";
import type { Database } from "./connect.ts";
import { factIn } from "./fact-rows.ts";
import { stored, unstored } from "./text.ts";

/** Who stands where with which community, as it is kept beside the ledger: communities go by the ids they have now. */
export interface Standings {
  /** Everybody who ever joined each of these, whoever came first first. */
  standings(
    org: number,
    communities: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Stood[]>>;
  /** How many people belong to each of these; one that nobody belongs to is absent. */
  memberCounts(org: number, communities: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The communities to which somebody belongs who is called so, in small letters, and is none of these others. */
  communitiesOf(
    org: number,
    logins: readonly string[],
    people: readonly PersonId[],
    others: readonly PersonId[],
  ): Promise<readonly string[]>;
}

export function standings(db: Database): Standings {
  return {
    async standings(org, communities) {
      const rows = await db
        .selectFrom("standings")
        .leftJoin("facts", (join) =>
          join.onRef("facts.org", "=", "standings.org").onRef("facts.id", "=", "standings.brought"),
        )
        .select(["community", "person", "going", "facts.body", "facts.seq"])
        .where("standings.org", "=", org)
        .where(sql<boolean>`community = any(${communities.map(stored)}::text[])`)
        .orderBy("community")
        .orderBy("first")
        .execute();
      const found = Map.groupBy(rows, ({ community }) => unstored(community));
      return new Map([...found].map(([community, some]) => [community, some.map(stoodIn)]));
    },
    async memberCounts(org, communities) {
      if (communities.length === 0) return new Map();
      const rows = await db
        .selectFrom("standings")
        .select(["community", (is) => is.fn.countAll<number>().as("members")])
        .where("org", "=", org)
        .where(sql<boolean>`community = any(${communities.map(stored)}::text[])`)
        .where("brought", "is not", null)
        .groupBy("community")
        .execute();
      return new Map(rows.map(({ community, members }) => [unstored(community), members]));
    },
    async communitiesOf(org, logins, people, others) {
      if (logins.length + people.length === 0) return [];
      const rows = await db
        .selectFrom("standings")
        .innerJoin("people", (join) =>
          join
            .onRef("people.org", "=", "standings.org")
            .onRef("people.id", "=", "standings.person"),
        )
        .select("community")
        .distinct()
        .where("standings.org", "=", org)
        .where("brought", "is not", null)
        .where(
          sql<boolean>`(lower(login) = any(${logins.map(stored)}::text[])
            or person = any(${people.map(stored)}::text[]))`,
        )
        .where(sql<boolean>`person <> all(${others.map(stored)}::text[])`)
        .execute();
      return rows.map(({ community }) => unstored(community));
    },
  };
}

interface Row {
  readonly person: string;
  readonly going: boolean;
  readonly body: string | null;
  readonly seq: number | null;
}

function stoodIn({ person, going, body, seq }: Row): Stood {
  const joined = body === null ? {} : { joined: factIn({ body, seq }) as Joined };
  return { person: unstored(person) as PersonId, going, ...joined };
}
