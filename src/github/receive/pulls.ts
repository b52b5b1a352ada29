import type { Event } from "../../core/event.ts";
import type { ThreadRef } from "../../core/place.ts";
import { occurred } from "./occurred.ts";
import {
  type Delivery,
  GHOST,
  numberIn,
  personIn,
  pick,
  repoIn,
  textIn,
  threadIn,
} from "./payload.ts";

/** `pull_request`: its commits changed, or it was merged or closed. */
export function fromPulls(delivery: Delivery): readonly Event[] {
  const { payload } = delivery;
  const thread = threadIn(payload, "pull_request");
  if (!thread) return [];
  const pull = pick(payload, "pull_request");
  switch (textIn(payload, "action")) {
    case "opened":
      return [{ kind: "pull.changed", ...occurred(delivery, pick(pull, "created_at")), thread }];
    case "synchronize":
    case "reopened":
    case "edited":
      return [{ kind: "pull.changed", ...occurred(delivery, pick(pull, "updated_at")), thread }];
    case "closed": {
      if (pick(pull, "merged") !== true) return [closed(delivery, thread)];
      const when = occurred(delivery, pick(pull, "merged_at"), pick(pull, "closed_at"));
      return [{ kind: "pull.merged", ...when, thread }];
    }
    default:
      return [];
  }
}

function closed(delivery: Delivery, thread: ThreadRef): Event {
  const pull = pick(delivery.payload, "pull_request");
  const bot = textIn(pull, "user", "type") === "Bot";
  return {
    kind: "pull.closed",
    ...occurred(delivery, pick(pull, "closed_at")),
    thread,
    author: { ...(personIn(pull, "user") ?? GHOST), bot },
    branch: textIn(pull, "head", "ref"),
  };
}

/** `pull_request_review`: as it was submitted. */
export function fromReviews(delivery: Delivery): readonly Event[] {
  const { payload } = delivery;
  const thread = threadIn(payload, "pull_request");
  const review = numberIn(payload, "review", "id");
  if (textIn(payload, "action") !== "submitted" || !thread || !review) return [];
  return [
    {
      kind: "review.submitted",
      ...occurred(delivery, pick(payload, "review", "submitted_at")),
      thread,
      review,
      author: personIn(payload, "pull_request", "user") ?? GHOST,
      state: textIn(payload, "review", "state").toLowerCase(),
    },
  ];
}

/** `push`: new commits on a branch. */
export function fromPushes(delivery: Delivery): readonly Event[] {
  const { payload } = delivery;
  const repo = repoIn(payload, "repository");
  const commit = textIn(payload, "after");
  if (!repo || !commit) return [];
  const branch = textIn(payload, "repository", "default_branch");
  return [
    {
      kind: "pushed",
      ...occurred(delivery, pick(payload, "repository", "pushed_at")),
      repo,
      commit,
      toDefaultBranch: branch !== "" && textIn(payload, "ref") === `refs/heads/${branch}`,
    },
  ];
}

/** `repository`: its default branch may show something else, or nothing, once it was made, deleted, moved, archived or shown to others. */
export function fromRepositories(delivery: Delivery): readonly Event[] {
  const repo = repoIn(delivery.payload, "repository");
  if (!repo) return [];
  return [{ kind: "pushed", ...occurred(delivery), repo, commit: "", toDefaultBranch: true }];
}
