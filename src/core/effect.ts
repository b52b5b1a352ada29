import type { ChangeTag } from "./change-tag.ts";
import type { Person, PersonId } from "./person.ts";
import type { Repo, ThreadRef } from "./place.ts";
import type { Target } from "./target.ts";

export interface LabelDefinition {
  readonly name: string;
  /** Six hexadecimal digits, no `#`. */
  readonly color: string;
  readonly description: string;
}

export interface Annotation {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A file that should read differently on its repository's default branch. */
export interface FileChange {
  readonly path: string;
  /** As it reads there now; absent where there is no such file. */
  readonly before?: string;
  readonly after: string;
}

/** A value that says what should be true on GitHub. */
export type Effect =
  /** A label exists in a repository, with this name. */
  | {
      readonly kind: "ensure-label";
      readonly repo: Repo;
      readonly label: LabelDefinition;
      /** The name it had: a label of that name is renamed, so that issues keep it. */
      readonly previously?: string;
    }
  /** Of the labels named here a thread has exactly those in `has`; others are none of our business. */
  | {
      readonly kind: "ensure-labels";
      readonly thread: ThreadRef;
      readonly has: readonly string[];
      readonly lacks: readonly string[];
    }
  /** The marked block of an issue's body reads so. Everything outside stays. */
  | { readonly kind: "ensure-block"; readonly thread: ThreadRef; readonly block: string }
  /** One comment of ours carries these tags and this text. */
  | {
      readonly kind: "ensure-comment";
      readonly thread: ThreadRef;
      readonly tags: readonly string[];
      readonly body: string;
      /** What it says, apart from how: a comment that stands is edited when this changes, not when its wording does. */
      readonly meaning?: string;
    }
  /** An issue of ours with this tag exists and reads so. */
  | {
      readonly kind: "ensure-issue";
      readonly repo: Repo;
      /** Unique within the organisation: one tag, one issue, even after it was closed. */
      readonly tag: string;
      readonly title: string;
      readonly body: string;
      readonly regarding?: PersonId;
      readonly community?: string;
    }
  | {
      readonly kind: "ensure-state";
      readonly thread: ThreadRef;
      readonly state: "open" | "completed" | "not-planned";
    }
  /** A person is among those whom an issue is assigned to, or is not; all others stay as they are. */
  | {
      readonly kind: "ensure-assignee";
      readonly thread: ThreadRef;
      readonly person: Person;
      readonly assigned: boolean;
      /** What asked for it: where GitHub refuses that, something else that asks is tried anew. */
      readonly asked: string;
      /** What is looked at where GitHub does not let that person be assigned. */
      readonly afterwards: readonly Target[];
    }
  /** There is a team of this name, whoever made it; a new one has no rights anywhere. `afterwards` is looked at. */
  | {
      readonly kind: "ensure-team";
      readonly team: string;
      readonly description: string;
      readonly afterwards: readonly Target[];
    }
  /** A person stands in a team (or has an invitation on the way); `afterwards` is looked at. */
  | {
      readonly kind: "ensure-member";
      readonly team: string;
      readonly person: Person;
      readonly afterwards: readonly Target[];
    }
  | {
      readonly kind: "ensure-no-member";
      readonly team: string;
      readonly person: Person;
      readonly afterwards: readonly Target[];
    }
  | {
      readonly kind: "ensure-check";
      readonly repo: Repo;
      /** The check run's name. */
      readonly name: string;
      readonly commit: string;
      readonly conclusion: "success" | "failure" | "neutral";
      readonly title: string;
      readonly summary: string;
      readonly annotations: readonly Annotation[];
    }
  /** Files read so on a repository's default branch, through one pull request of ours. */
  | {
      readonly kind: "ensure-file";
      readonly repo: Repo;
      /** What is kept in step: one tag, one branch `waymark/<tag>`, at most one open pull request. */
      readonly tag: "forms-in-step" | "directory" | "first-definitions" | ChangeTag;
      /** The commit of the default branch that shows the files as they were `before`. */
      readonly on: string;
      /** Empty where nothing is left to change: then our open pull request is closed. */
      readonly files: readonly FileChange[];
      readonly title: string;
      readonly body: string;
      /** What the pull request is closed with once nothing is left to change. */
      readonly done: string;
    };

export type EffectKind = Effect["kind"];
export type EffectOf<K extends EffectKind> = Extract<Effect, { readonly kind: K }>;

/** An effect with the reason it is wanted. */
export interface Step {
  readonly effect: Effect;
  readonly because: string;
}

/** What should be made true, in order; it can be empty, be read, or be applied. */
export type Plan = readonly Step[];

/** What a check run says, as one text: kept by `check/<commit>` to know whether it must be written again. */
export function checkText(check: Extract<Effect, { kind: "ensure-check" }>): string {
  const { conclusion, title, summary, annotations } = check;
  return JSON.stringify({ conclusion, title, summary, annotations });
}

/** What a pull request of ours asks for, as one text: kept by its tag; empty where nothing is left to ask. */
export function filesText({
  files,
  title,
  body,
}: Extract<Effect, { kind: "ensure-file" }>): string {
  return files.length === 0 ? "" : JSON.stringify({ title, body, files });
}
