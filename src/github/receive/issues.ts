import type { Event, IssueClosed, ThreadChanged } from "../../core/event.ts";
import type { ThreadRef } from "../../core/place.ts";
import { occurred } from "./occurred.ts";
import {
  type Delivery,
  GHOST,
  labelsIn,
  peopleIn,
  personIn,
  pick,
  textIn,
  threadIn,
} from "./payload.ts";

/** `issues`: opened, edited, closed, and everything else that may change how a thread should look. */
export function fromIssues(delivery: Delivery): readonly Event[] {
  const thread = threadIn(delivery.payload, "issue");
  if (!thread) return [];
  switch (textIn(delivery.payload, "action")) {
    case "opened":
      return [opened(delivery, thread)];
    case "edited":
      return [edited(delivery, thread)];
    case "closed":
      return [closed(delivery, thread), changed(delivery, thread)];
    case "assigned":
      return [assignment(delivery, thread)];
    case "labeled":
      return [labelled(delivery, thread)];
    default:
      return [changed(delivery, thread)];
  }
}

function opened(delivery: Delivery, thread: ThreadRef): Event {
  const issue = pick(delivery.payload, "issue");
  const author = personIn(issue, "user") ?? GHOST;
  const when = occurred(delivery, pick(issue, "created_at"));
  const body = textIn(issue, "body");
  const labels = labelsIn(issue);
  const some = labels.length > 0 && { labels };
  return { kind: "thread.opened", ...when, thread, author, pull: false, body, ...some };
}

function edited(delivery: Delivery, thread: ThreadRef): Event {
  const { payload } = delivery;
  const before = pick(payload, "changes", "body", "from");
  if (typeof before !== "string") return changed(delivery, thread);
  return {
    kind: "thread.edited",
    ...occurred(delivery, pick(payload, "issue", "updated_at")),
    thread,
    author: personIn(payload, "issue", "user") ?? GHOST,
    before,
    after: textIn(payload, "issue", "body"),
  };
}

function closed(delivery: Delivery, thread: ThreadRef): IssueClosed {
  const issue = pick(delivery.payload, "issue");
  return {
    kind: "issue.closed",
    ...occurred(delivery, pick(issue, "closed_at"), pick(issue, "updated_at")),
    thread,
    author: personIn(issue, "user") ?? GHOST,
    assignees: peopleIn(issue, "assignees"),
    labels: labelsIn(issue),
    reason: textIn(issue, "state_reason") || "completed",
  };
}

function assignment(delivery: Delivery, thread: ThreadRef): Event {
  const assigned = personIn(delivery.payload, "assignee");
  const labels = labelsIn(pick(delivery.payload, "issue"));
  return { ...changed(delivery, thread), ...(assigned && { assigned, labels }) };
}

function labelled(delivery: Delivery, thread: ThreadRef): Event {
  const { payload } = delivery;
  const label = textIn(payload, "label", "name");
  const author = personIn(payload, "issue", "user") ?? GHOST;
  return { ...changed(delivery, thread), ...(label && { labelled: { label, author } }) };
}

function changed(delivery: Delivery, thread: ThreadRef): ThreadChanged {
  const when = occurred(delivery, pick(delivery.payload, "issue", "updated_at"));
  return { kind: "thread.changed", ...when, thread };
}
