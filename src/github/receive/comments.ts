import { parseCommands } from "../../commands/parse-commands.ts";
import type { Event } from "../../core/event.ts";
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
 * `issue_comment`: only as it was created. Anybody with write access can edit
 * anybody's comment, so a command never counts from an edited one.
 */
export function fromComments(delivery: Delivery): readonly Event[] {
  const { payload } = delivery;
  const thread = threadIn(payload, "issue");
  const comment = numberIn(payload, "comment", "id");
  if (textIn(payload, "action") !== "created" || !thread || !comment) return [];
  return [
    {
      kind: "comment.created",
      ...occurred(delivery, pick(payload, "comment", "created_at")),
      thread,
      comment,
      ...(pick(payload, "issue", "pull_request") !== undefined && { pull: true }),
      body: textIn(payload, "issue", "body"),
      labels: labelsIn(pick(payload, "issue")),
      author: personIn(payload, "issue", "user") ?? GHOST,
      commands: parseCommands(textIn(payload, "comment", "body")),
    },
  ];
}
