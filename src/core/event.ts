import type { Command } from "../commands/command.ts";
import type { Person } from "./person.ts";
import type { DiscussionRef, ReleaseRef, Repo, ThreadRef } from "./place.ts";
import type { Instant } from "./time.ts";

interface Occurred {
  /** GitHub's delivery id: one delivery, one id, however often it is sent. */
  readonly delivery: string;
  /** When it happened; where GitHub does not say, when it first reached us. */
  readonly at: Instant;
  readonly actor: Person & { readonly bot: boolean };
  /** GitHub tells us of our own work: a fact, but nothing to answer or to look at. */
  readonly ours?: true;
}

export interface ThreadOpened extends Occurred {
  readonly kind: "thread.opened";
  readonly thread: ThreadRef;
  readonly author: Person;
  readonly pull: boolean;
  readonly body: string;
  /** As it was opened with; absent where it had none. */
  readonly labels?: readonly string[];
}

/** The text was edited: `before` and `after` are the bodies, so ticks belong to whoever ticked. */
export interface ThreadEdited extends Occurred {
  readonly kind: "thread.edited";
  readonly thread: ThreadRef;
  readonly author: Person;
  readonly before: string;
  readonly after: string;
}

export interface IssueClosed extends Occurred {
  readonly kind: "issue.closed";
  readonly thread: ThreadRef;
  readonly author: Person;
  readonly assignees: readonly Person[];
  readonly labels: readonly string[];
  readonly reason: string;
}

/** Anything else that may change how a thread should look: reopened, labelled, assigned. */
export interface ThreadChanged extends Occurred {
  readonly kind: "thread.changed";
  readonly thread: ThreadRef;
  /** Whom an issue was assigned to just now. */
  readonly assigned?: Person;
  /** The labels that the issue had when it was assigned. */
  readonly labels?: readonly string[];
  /** What label was put on an issue just now. */
  readonly labelled?: Labelled;
}

interface Labelled {
  readonly label: string;
  /** Whose issue it is. */
  readonly author: Person;
}

export interface CommentCreated extends Occurred {
  readonly kind: "comment.created";
  readonly thread: ThreadRef;
  readonly comment: number;
  /** It stands on a pull request. */
  readonly pull?: true;
  /** The thread's body at that moment: what an approval saw. */
  readonly body: string;
  /** The thread's labels at that moment. */
  readonly labels: readonly string[];
  readonly author: Person;
  readonly commands: readonly Command[];
}

/** The text of a comment on an issue in which boxes are ticked: as it was written, edited, or deleted by whoever acted. No command counts from it. */
export interface CommentWritten extends Occurred {
  readonly kind: "comment.written";
  readonly thread: ThreadRef;
  readonly comment: number;
  /** Empty where it was written just now. */
  readonly before: string;
  /** Empty where it was deleted. */
  readonly after: string;
}

export interface PullMerged extends Occurred {
  readonly kind: "pull.merged";
  readonly thread: ThreadRef;
}

/** A pull request was opened or got new commits. */
export interface PullChanged extends Occurred {
  readonly kind: "pull.changed";
  readonly thread: ThreadRef;
}

/** A pull request was closed without being merged. */
export interface PullClosed extends Occurred {
  readonly kind: "pull.closed";
  readonly thread: ThreadRef;
  readonly author: Person & { readonly bot: boolean };
  /** What it would have brought, by its name in the repository it came from. */
  readonly branch: string;
}

export interface ReviewSubmitted extends Occurred {
  readonly kind: "review.submitted";
  readonly thread: ThreadRef;
  readonly review: number;
  readonly author: Person;
  readonly state: string;
}

/** A release was published, be it a pre-release; drafts are not. */
export interface ReleasePublished extends Occurred {
  readonly kind: "release.published";
  readonly release: ReleaseRef;
}

/** A comment was chosen as the answer in a discussion, or is no longer it. */
export interface AnswerChosen extends Occurred {
  readonly kind: "discussion.answered" | "discussion.unanswered";
  readonly discussion: DiscussionRef;
  /** Who asked. */
  readonly author: Person;
  /** Who answered, unless it was a bot. */
  readonly answerer?: Person;
  readonly labels: readonly string[];
}

export interface Pushed extends Occurred {
  readonly kind: "pushed";
  readonly repo: Repo;
  readonly commit: string;
  readonly toDefaultBranch: boolean;
}

export interface TeamChanged extends Occurred {
  readonly kind: "team.changed";
  readonly team: string;
  readonly person?: Person;
}

export interface OrganizationChanged extends Occurred {
  readonly kind: "organization.changed";
  readonly person?: Person;
}

export interface Installed extends Occurred {
  readonly kind: "installed";
}

/** Something that happened on GitHub, as its delivery told it: a hint, never a permission. */
export type Event =
  | ThreadOpened
  | ThreadEdited
  | IssueClosed
  | ThreadChanged
  | CommentCreated
  | CommentWritten
  | PullMerged
  | PullChanged
  | PullClosed
  | ReviewSubmitted
  | ReleasePublished
  | AnswerChosen
  | Pushed
  | TeamChanged
  | OrganizationChanged
  | Installed;

export type EventKind = Event["kind"];

/** The thread an event happened on, if any. */
export function threadOf(event: Event): ThreadRef | undefined {
  return "thread" in event ? event.thread : undefined;
}
