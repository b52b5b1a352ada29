import { parseCommands } from "../../src/commands/parse-commands.ts";
import type {
  AnswerChosen,
  CommentCreated,
  CommentWritten,
  Event,
  EventKind,
  IssueClosed,
  ReviewSubmitted,
  ThreadEdited,
} from "../../src/core/event.ts";
import type { Person } from "../../src/core/person.ts";
import { bot, lin, sam } from "./people.ts";
import { at, joinBody } from "./places.ts";
import { NOW } from "./world.ts";

// Files share this count. It begins beyond every number of a comment that a test writes out.
let serial = 2_000_000;

function occurred(by: Person) {
  serial += 1;
  return {
    delivery: `delivery-${serial}`,
    at: NOW,
    actor: { ...by, bot: by.login.endsWith("[bot]") },
    thread: at(1),
  };
}

/** Somebody commented on Sam's join request, just now. */
export function commented(
  by: Person,
  text: string,
  more: Partial<CommentCreated> = {},
): CommentCreated {
  return {
    kind: "comment.created",
    ...occurred(by),
    comment: serial,
    body: joinBody("UI/UX"),
    labels: [],
    author: sam,
    commands: parseCommands(text),
    ...more,
  };
}

/** Somebody edited the text of Sam's join request. */
export function edited(by: Person, before: string, after: string): ThreadEdited {
  return { kind: "thread.edited", ...occurred(by), author: sam, before, after };
}

/** A comment with ticked boxes on it was written, edited, or deleted. */
export function written(
  by: Person,
  before: string,
  after: string,
  more: Partial<CommentWritten> = {},
): CommentWritten {
  return { kind: "comment.written", ...occurred(by), comment: 70, before, after, ...more };
}

export function reviewed(by: Person, more: Partial<ReviewSubmitted> = {}): ReviewSubmitted {
  const what = { review: 5, author: sam, state: "approved" };
  return { kind: "review.submitted", ...occurred(by), ...what, ...more };
}

export function closed(by: Person, more: Partial<IssueClosed> = {}): IssueClosed {
  const what = { author: sam, assignees: [], labels: [], reason: "completed" };
  return { kind: "issue.closed", ...occurred(by), ...what, ...more };
}

/** What Lin said in a discussion that Sam began was chosen as its answer, or is it no more. */
export function chosen(kind: AnswerChosen["kind"], by: Person): AnswerChosen {
  const { thread, ...nowhere } = occurred(by);
  const discussion = { repo: thread.repo, number: 40, comment: 77 };
  return { kind, ...nowhere, discussion, author: sam, answerer: lin, labels: ["maps"] };
}

/** An event of each kind, to see who keeps out of what. */
export function oneOfEach(by: Person = bot): Readonly<Record<EventKind, Event>> {
  const here = occurred(by);
  const { thread, ...nowhere } = here;
  return {
    "thread.opened": { kind: "thread.opened", ...here, author: by, pull: false, body: "" },
    "thread.edited": edited(by, "", ""),
    "issue.closed": closed(by),
    "thread.changed": { kind: "thread.changed", ...here },
    "comment.created": commented(by, "/help"),
    "comment.written": written(by, "", ""),
    "pull.merged": { kind: "pull.merged", ...here },
    "pull.changed": { kind: "pull.changed", ...here },
    "pull.closed": {
      kind: "pull.closed",
      ...here,
      author: { ...by, bot: true },
      branch: "waymark/directory",
    },
    "review.submitted": reviewed(by),
    "release.published": {
      kind: "release.published",
      ...nowhere,
      release: { repo: thread.repo, id: 900, tag: "v1.2" },
    },
    "discussion.answered": chosen("discussion.answered", by),
    "discussion.unanswered": chosen("discussion.unanswered", by),
    pushed: { kind: "pushed", ...nowhere, repo: thread.repo, commit: "abc", toDefaultBranch: true },
    "team.changed": { kind: "team.changed", ...nowhere, team: "ui-ux", person: by },
    "organization.changed": { kind: "organization.changed", ...nowhere, person: by },
    installed: { kind: "installed", ...nowhere },
  };
}
