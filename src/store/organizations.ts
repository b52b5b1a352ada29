import type { Selectable } from "kysely";
import type { Repo } from "../core/place.ts";
import type { Instant } from "../core/time.ts";
import type { Database } from "./connect.ts";
import { repoIn } from "./people.ts";
import type { Schema } from "./schema.ts";
import { stored, unstored } from "./text.ts";

export interface Organization {
  readonly id: number;
  /** As last seen; empty for what belongs to no organisation (id 0). */
  readonly login: string;
  /** The App's installation, until it was taken away for certain. */
  readonly installation?: number;
  /** The definitions repository, once pinned. */
  readonly home?: Repo;
  readonly suspended?: true;
  /** GitHub does not show the installation. */
  readonly absent?: Absence;
  /** The last installation that was taken away for certain. */
  readonly removed?: number;
}

/** Since when something is not there, and in how many rounds of looking for it. */
export interface Absence {
  readonly since: Instant;
  readonly missed: number;
}

export interface Organizations {
  /** Every organisation, without the one with id 0 that stands for none. */
  organizations(): Promise<readonly Organization[]>;
  organization(id: number): Promise<Organization | undefined>;
  /** Writes down what is given and keeps the rest; `null` forgets. */
  saveOrganization(id: number, known: Known): Promise<void>;
}

export function organizations(db: Database): Organizations {
  return {
    async organizations() {
      const rows = await all(db)
        .where("organizations.id", "<>", 0)
        .orderBy("organizations.id")
        .execute();
      return rows.map(organizationIn);
    },
    async organization(id) {
      const row = await all(db).where("organizations.id", "=", id).executeTakeFirst();
      return row && organizationIn(row);
    },
    async saveOrganization(id, known) {
      await saveOrganization(db, id, known).execute();
    },
  };
}

interface Known {
  readonly login?: string;
  readonly installation?: number | null;
  readonly home?: Repo | null;
  readonly suspended?: boolean;
  readonly absent?: Absence | null;
  readonly removed?: number | null;
}

export function saveOrganization(
  db: Database,
  id: number,
  { login, installation, home, suspended, absent, removed }: Known,
) {
  const values = {
    ...(login !== undefined && { login: stored(login) }),
    ...(installation !== undefined && { installation }),
    ...(home !== undefined && {
      home_id: home?.id ?? null,
      home_owner: home && stored(home.owner),
      home_name: home && stored(home.name),
    }),
    ...(suspended !== undefined && { suspended }),
    ...(absent !== undefined && { absent: absent?.since ?? null, missed: absent?.missed ?? 0 }),
    ...(removed !== undefined && { removed }),
  };
  return db
    .insertInto("organizations")
    .values({ ...BLANK, ...values, id })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ id, ...values }));
}

const BLANK = {
  login: "",
  installation: null,
  home_id: null,
  home_owner: null,
  home_name: null,
  leased_by: null,
  leased_until: null,
  absent: null,
  removed: null,
};

/** With the definitions repository as it was seen last: it may be called otherwise than when it was pinned. */
function all(db: Database) {
  return db
    .selectFrom("organizations")
    .leftJoin("repositories as homes", (join) =>
      join.onRef("homes.org", "=", "organizations.id").onRef("homes.id", "=", "home_id"),
    )
    .selectAll("organizations")
    .select(["homes.owner as seen_owner", "homes.name as seen_name", "homes.private"]);
}

type Row = Selectable<Schema["organizations"]> & {
  readonly seen_owner?: string | null;
  readonly seen_name?: string | null;
  readonly private?: boolean | null;
};

export function organizationIn(row: Row): Organization {
  const { id, login, installation, suspended, absent, missed, removed } = row;
  const home = homeIn(row);
  return {
    id,
    login: unstored(login),
    ...(installation !== null && { installation }),
    ...(home && { home }),
    ...(suspended && { suspended }),
    ...(absent !== null && { absent: { since: absent, missed } }),
    ...(removed !== null && { removed }),
  };
}

function homeIn({ home_id: id, seen_owner, seen_name, ...row }: Row): Repo | undefined {
  const [owner, name] = [seen_owner ?? row.home_owner, seen_name ?? row.home_name];
  if (id === null || owner === null || name === null) return undefined;
  return repoIn({ id, owner, name, private: row.private ?? null });
}
