import type { Repo } from "../core/place.ts";
import type { Database } from "./connect.ts";
import type { Schema } from "./schema.ts";
import { stored, unstored } from "./text.ts";

export interface Organization {
  readonly id: number;
  /** As last seen; empty for what belongs to no organisation (id 0). */
  readonly login: string;
  readonly installation?: number;
  /** The definitions repository, once pinned. */
  readonly home?: Repo;
}

export interface Organizations {
  /** Every organisation, without the one with id 0 that stands for none. */
  organizations(): Promise<readonly Organization[]>;
  organization(id: number): Promise<Organization | undefined>;
  /** Writes down what is given and keeps the rest; `null` forgets. */
  saveOrganization(
    id: number,
    known: {
      readonly login?: string;
      readonly installation?: number | null;
      readonly home?: Repo | null;
    },
  ): Promise<void>;
}

export function organizations(db: Database): Organizations {
  return {
    async organizations() {
      const rows = await all(db).where("id", "<>", 0).orderBy("id").execute();
      return rows.map(organizationIn);
    },
    async organization(id) {
      const row = await all(db).where("id", "=", id).executeTakeFirst();
      return row && organizationIn(row);
    },
    async saveOrganization(id, { login, installation, home }) {
      const values = {
        ...(login !== undefined && { login: stored(login) }),
        ...(installation !== undefined && { installation }),
        ...(home !== undefined && {
          home_id: home?.id ?? null,
          home_owner: home && stored(home.owner),
          home_name: home && stored(home.name),
        }),
      };
      await db
        .insertInto("organizations")
        .values({ ...BLANK, ...values, id })
        .onConflict((conflict) => conflict.column("id").doUpdateSet({ id, ...values }))
        .execute();
    },
  };
}

const BLANK = {
  login: "",
  installation: null,
  home_id: null,
  home_owner: null,
  home_name: null,
  leased_by: null,
  leased_until: null,
};

function all(db: Database) {
  return db.selectFrom("organizations").selectAll();
}

export function organizationIn(row: Schema["organizations"]): Organization {
  const { id, login, installation, home_id, home_owner, home_name } = row;
  return {
    id,
    login: unstored(login),
    ...(installation !== null && { installation }),
    ...(home_id !== null &&
      home_owner !== null &&
      home_name !== null && {
        home: { id: home_id, owner: unstored(home_owner), name: unstored(home_name) },
      }),
  };
}
