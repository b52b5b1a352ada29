import { sql } from "kysely";
import type { Listed, Listing } from "../core/ledger/listings.ts";
import type { PersonId } from "../core/person.ts";
import type { Database } from "./connect.ts";
import { stored, unstored } from "./text.ts";

/** Who may mentor in which programme, as the last look at each person found. */
export interface Listings {
  /** The programmes in which each of these people may mentor; whoever may in none is absent. */
  listings(
    org: number,
    people: readonly PersonId[],
  ): Promise<ReadonlyMap<PersonId, readonly Listing[]>>;
  /** Who may mentor in each of these programmes, whoever came first first; all of them, or so many after others. */
  listed(
    org: number,
    programmes: readonly string[],
    part?: { readonly skip: number; readonly most: number },
  ): Promise<ReadonlyMap<string, readonly Listed[]>>;
}

export function listings(db: Database): Listings {
  const rows = (org: number) =>
    db.selectFrom("mentors").select(["programme", "person", "free"]).where("org", "=", org);
  return {
    async listings(org, people) {
      const found = await rows(org)
        .where(sql<boolean>`person = any(${people.map(stored)}::text[])`)
        .orderBy("programme")
        .execute();
      const all = Map.groupBy(found, ({ person }) => unstored(person) as PersonId);
      return new Map([...all].map(([person, some]) => [person, some.map(listingIn)]));
    },
    async listed(org, programmes, part) {
      const all = rows(org)
        .where(sql<boolean>`programme = any(${programmes.map(stored)}::text[])`)
        .orderBy("seq");
      const found = await (part ? all.limit(part.most).offset(part.skip) : all).execute();
      const each = Map.groupBy(found, ({ programme }) => unstored(programme));
      return new Map(
        [...each].map(([programme, some]) => [
          programme,
          some.map((row) => ({ ...listingIn(row), person: unstored(row.person) as PersonId })),
        ]),
      );
    },
  };
}

interface Row {
  readonly programme: string;
  readonly free: number | null;
}

function listingIn({ programme, free }: Row): Listing {
  return { programme: unstored(programme), ...(free !== null && { free }) };
}

/** Keeps in which programmes somebody may mentor, and in no other; whoever stays keeps their place. */
export async function list(
  db: Database,
  org: number,
  person: PersonId,
  programmes: readonly Listing[],
): Promise<void> {
  const names = programmes.map(({ programme }) => stored(programme));
  await db
    .deleteFrom("mentors")
    .where("org", "=", org)
    .where("person", "=", stored(person))
    .where(sql<boolean>`programme <> all(${names}::text[])`)
    .execute();
  if (names.length === 0) return;
  await db
    .insertInto("mentors")
    .columns(["org", "person", "programme", "free"])
    .expression(
      sql`select ${org}::bigint, ${stored(person)}::text, * from unnest(
        ${names}::text[], ${programmes.map(({ free = null }) => free)}::integer[])`,
    )
    .onConflict((conflict) =>
      conflict
        .columns(["org", "person", "programme"])
        .doUpdateSet((is) => ({ free: is.ref("excluded.free") })),
    )
    .execute();
}
