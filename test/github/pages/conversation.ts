import { html } from "hono/html";
import type { Html } from "../../../src/web/pages/link.ts";
import { checkRuns } from "./check-runs.ts";
import { deed } from "./deed.ts";
import type { Happening } from "./happening.ts";
import { post } from "./post.ts";
import type { Place } from "./references.ts";
import type { Thread } from "./timeline.ts";

/** What happened after a thread was opened, one below the other. */
export async function conversation(
  timeline: readonly Happening[],
  thread: Thread,
  place: Place,
): Promise<readonly Html[]> {
  const entries = await Promise.all(timeline.map((one) => entry(one, thread, place)));
  return entries.map((one) => html`<li>${one}</li> `);
}

const HOW = {
  APPROVED: "emulated-approved",
  CHANGES_REQUESTED: "emulated-requested-changes",
} as const;

async function entry(one: Happening, { repository, issue }: Thread, place: Place): Promise<Html> {
  switch (one.kind) {
    case "comment": {
      const { id, user: by, body, created_at: at } = one.comment;
      return post({ id: `issuecomment-${id}`, by, at, body, how: "emulated-commented" }, place);
    }
    case "review": {
      const { id, user: by, body, submitted_at: at, state } = one.review;
      const how = HOW[state as keyof typeof HOW] ?? "emulated-reviewed";
      return post({ id: `pullrequestreview-${id}`, by, at, body, how }, place);
    }
    case "checks":
      return checkRuns(one, repository.full_name, place);
    default:
      return deed(one, issue.created_at, place);
  }
}
