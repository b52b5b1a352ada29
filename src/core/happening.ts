import type { PersonId } from "./person.ts";
import type { ThreadRef } from "./place.ts";
import type { Instant } from "./time.ts";

/** What every fact has. */
export interface Recorded {
  /** `<kind>/<source id>/<qualifier>`: the same happening always has the same id. */
  readonly id: string;
  readonly at: Instant;
}

/** An issue was opened. */
export interface Opened extends Recorded {
  readonly kind: "opened";
  readonly thread: ThreadRef;
  readonly author: PersonId;
}

/** Somebody wrote a command; whether it counts is judged by whoever folds it. */
export interface Commanded extends Recorded {
  readonly kind: "commanded";
  readonly thread: ThreadRef;
  readonly by: PersonId;
  readonly name: string;
  readonly argument: string;
  readonly comment: number;
  /** The thread's body when it was written, where the command is judged by it. */
  readonly saw: string;
}

/** Somebody ticked or cleared a checklist item in the issue body. */
export interface Ticked extends Recorded {
  readonly kind: "ticked";
  readonly thread: ThreadRef;
  readonly by: PersonId;
  readonly item: string;
  readonly on: boolean;
}

export interface Merged extends Recorded {
  readonly kind: "merged";
  readonly thread: ThreadRef;
  readonly author: PersonId;
  readonly title: string;
  readonly labels: readonly string[];
  readonly paths: readonly string[];
}

export interface Reviewed extends Recorded {
  readonly kind: "reviewed";
  readonly thread: ThreadRef;
  readonly by: PersonId;
  readonly author: PersonId;
  readonly state: string;
}

export interface Closed extends Recorded {
  readonly kind: "closed";
  readonly thread: ThreadRef;
  readonly by: PersonId;
  readonly author: PersonId;
  readonly assignees: readonly PersonId[];
  readonly labels: readonly string[];
  readonly reason: string;
}

/** A contribution GitHub did not see, vouched for by somebody else. */
export interface Credited extends Recorded {
  readonly kind: "credited";
  readonly thread: ThreadRef;
  readonly person: PersonId;
  readonly by: PersonId;
  readonly type: string;
  readonly evidence: string;
}
