import { parseCommands } from "../../commands/parse-commands.ts";
import type { CommentWritten, Event } from "../../core/event.ts";
import type { ThreadRef } from "../../core/place.ts";
import { occurred } from "./occurred.ts";
import {
  type Delivery,
  GHOST,
  labelsIn,
  numberIn,
  personIn,
  pick,
  textIn,
  threadIn,
} from "./payload.ts";

/**
 * `issue_comment`: commands only as it was created. Anybody with write access can edit
 * anybody's comment, so a command never counts from an edited one.
 */
export function fromComments(delivery: Delivery): readonly Event[] {
  const { payload } = delivery;
  const thread = threadIn(payload, "issue");
  const comment = numberIn(payload, "comment", "id");
  if (!thread || !comment) return [];
  return [...created(delivery, thread, comment), ...written(delivery, thread, comment)];
}

function created(delivery: Delivery, thread: ThreadRef, comment: number): readonly Event[] {
  const { payload } = delivery;
  if (textIn(payload, "action") !== "created") return [];
  return [
    {
      kind: "comment.created",
      ...occurred(delivery, pick(payload, "comment", "created_at")),
      thread,
      comment,
      ...(isOnPull(payload) && { pull: true }),
      body: textIn(payload, "issue", "body"),
      labels: labelsIn(pick(payload, "issue")),
      author: personIn(payload, "issue", "user") ?? GHOST,
      commands: parseCommands(textIn(payload, "comment", "body")),
    },
  ];
}

/** What became of a comment with ticked boxes on an issue; any other text is nothing to know of. */
function written(delivery: Delivery, thread: ThreadRef, comment: number): readonly Event[] {
  const { payload } = delivery;
  const texts = textsIn(payload);
  if (!texts || isOnPull(payload) || !TICKED.test(texts.before + texts.after)) return [];
  // GitHub doesn't say when a comment was deleted.
  const times = texts.after === "" ? [] : [pick(payload, "comment", "updated_at")];
  return [{ kind: "comment.written", ...occurred(delivery, ...times), thread, comment, ...texts }];
}

const TICKED = /\[x\]/i;

function textsIn(payload: unknown): Pick<CommentWritten, "before" | "after"> | undefined {
  const body = textIn(payload, "comment", "body");
  switch (textIn(payload, "action")) {
    case "created":
      return { before: "", after: body };
    case "edited":
      return { before: textIn(payload, "changes", "body", "from"), after: body };
    case "deleted":
      return { before: body, after: "" };
    default:
      return undefined;
  }
}

function isOnPull(payload: unknown): boolean {
  return pick(payload, "issue", "pull_request") !== undefined;
}
