import type { ThreadRef } from "../core/place.ts";
import type { Database } from "./connect.ts";
import { threadIn } from "./messages.ts";
import { locate } from "./people.ts";
import { stored, unstored } from "./text.ts";

/** An issue that Waymark opened, and the body it gave it last. */
export interface OwnIssue {
  readonly thread: ThreadRef;
  readonly posted: string;
}

export interface Issues {
  issueTagged(org: number, tag: string): Promise<OwnIssue | undefined>;
  /** The issue with this tag is this one, and reads so. */
  raised(org: number, tag: string, thread: ThreadRef, body: string): Promise<void>;
}

export function issues(db: Database): Issues {
  return {
    async issueTagged(org, tag) {
      const row = await db
        .selectFrom("issues")
        .leftJoin("repositories", (join) =>
          join
            .onRef("repositories.org", "=", "issues.org")
            .onRef("repositories.id", "=", "issues.repo"),
        )
        .select(["issues.repo", "issues.number", "issues.posted"])
        .select(["repositories.owner", "repositories.name"])
        .where("issues.org", "=", org)
        .where("issues.tag", "=", stored(tag))
        .executeTakeFirst();
      return row && { thread: threadIn(row), posted: unstored(row.posted) };
    },
    async raised(org, tag, { repo, number }, body) {
      const now = { repo: repo.id, number, posted: stored(body) };
      await db.transaction().execute(async (trx) => {
        await locate(trx, org, [repo]);
        await trx
          .insertInto("issues")
          .values({ org, tag: stored(tag), ...now })
          .onConflict((conflict) => conflict.columns(["org", "tag"]).doUpdateSet(now))
          .execute();
      });
    },
  };
}
