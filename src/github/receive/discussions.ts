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

/** `discussion`: only which comment is its answer. */
export function fromDiscussions(delivery: Delivery): readonly Event[] {
  const { payload } = delivery;
  const action = textIn(payload, "action");
  if (action === "answered") return chosen(delivery, "answer", "discussion.answered");
  return action === "unanswered" ? chosen(delivery, "old_answer", "discussion.unanswered") : [];
}

type Kind = "discussion.answered" | "discussion.unanswered";

function chosen(delivery: Delivery, where: string, kind: Kind): readonly Event[] {
  const { payload } = delivery;
  const thread = threadIn(payload, "discussion");
  const comment = numberIn(payload, where, "id");
  if (!thread || !comment) return [];
  const discussion = pick(payload, "discussion");
  const time = pick(discussion, kind === "discussion.answered" ? "answer_chosen_at" : "updated_at");
  const isBot = textIn(payload, where, "user", "type") === "Bot";
  const answerer = isBot ? undefined : personIn(payload, where, "user");
  return [
    {
      kind,
      ...occurred(delivery, time),
      discussion: { ...thread, comment },
      author: personIn(discussion, "user") ?? GHOST,
      labels: labelsIn(discussion),
      ...(answerer && { answerer }),
    },
  ];
}
