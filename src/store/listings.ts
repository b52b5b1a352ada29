import { sql } from "kysely";
import type { Listed, Listing, Lists } from "../core/ledger/listings.ts";
import type { PersonId } from "../core/person.ts";
import type { Database } from "./connect.ts";
import { stored, unstored } from "./text.ts";
import type { Part } from "./together.ts";

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

/** Keeps in which programmes somebody may mentor; whoever stays keeps their place. */
export function list(org: number, { person, programmes }: Lists): readonly Part[] {
  if (programmes.length === 0) return [];
  return [
    sql`
      insert into mentors (org, person, programme, free)
      select ${org}::bigint, ${stored(person)}::text, * from unnest(
        ${programmes.map(({ programme }) => stored(programme))}::text[],
        ${programmes.map(({ free = null }) => free)}::integer[])
      on conflict (org, person, programme) do update set free = excluded.free`,
  ];
}

/** Nobody mentors any more where they are not listed. */
export function unlist(org: number, { person, programmes }: Lists): Part {
  const names = programmes.map(({ programme }) => stored(programme));
  return sql`
    delete from mentors where org = ${org} and person = ${stored(person)}
      and programme <> all(${names}::text[])`;
}
