import type { Recorded } from "./happening.ts";
import type { Renames } from "./names.ts";
import type { PersonId } from "./person.ts";
import type { ThreadRef } from "./place.ts";

/** Conclusion: a step of a request is behind it, and stays so. */
export interface StepPassed extends Recorded {
  readonly kind: "step-passed";
  readonly thread: ThreadRef;
  readonly step: string;
  readonly because: string;
  /** The answers that conditions and outcomes read, as they were: another answer, another pass. */
  readonly answers: string;
}

/** Conclusion: a checklist was completed by its subject. */
export interface Completed extends Recorded {
  readonly kind: "completed";
  readonly thread: ThreadRef;
  readonly person: PersonId;
  readonly checklist: string;
}

/** Conclusion: a request came to its end. */
export interface Concluded extends Recorded {
  readonly kind: "concluded";
  readonly thread: ThreadRef;
  readonly person: PersonId;
  readonly process: string;
  readonly outcome: string;
  readonly community?: string;
}

/** Conclusion: somebody belongs to a community; `thread` is the request that brought them, if one did. */
export interface Joined extends Recorded {
  readonly kind: "joined";
  readonly person: PersonId;
  readonly community: string;
  readonly source: "request" | "adopted";
  readonly thread?: ThreadRef;
}

/** Conclusion: a person stands in the team on GitHub: what "last seen" means. `by` says who put them there. */
export interface InTeam extends Recorded {
  readonly kind: "in-team";
  readonly person: PersonId;
  /** The community whose team it is; a team that a stage gives belongs to none. */
  readonly community?: string;
  readonly team: string;
  readonly by: "waymark" | "somebody";
}

/** Conclusion: somebody no longer belongs: they left, or were taken out of the team by hand. */
export interface Left extends Recorded {
  readonly kind: "left";
  readonly person: PersonId;
  readonly community: string;
  readonly how: "command" | "by-hand";
}

/** Conclusion: a stage of a pathway was reached. */
export interface StageReached extends Recorded {
  readonly kind: "stage-reached";
  readonly person: PersonId;
  readonly pathway: string;
  readonly stage: string;
  readonly because: string;
  readonly evidence: readonly string[];
}

/** Conclusion: one person holds one badge. */
export interface Awarded extends Recorded {
  readonly kind: "awarded";
  readonly person: PersonId;
  readonly badge: string;
  readonly because: string;
  readonly evidence: readonly string[];
}

/** Conclusion: these definitions are in force from here on. `people` pins every login (lower case) in them to an id. */
export interface Adopted extends Recorded {
  readonly kind: "adopted";
  readonly commit: string;
  readonly repo: number;
  readonly people: Readonly<Record<string, PersonId>>;
  /** Who leads which community: roles are judged as they were when somebody acted, and as they are. */
  readonly leads: Readonly<Record<string, readonly PersonId[]>>;
  /** What was called something else before. */
  readonly renames?: Renames;
  /** Names, in lower case, that communities gave up with these definitions, each with the id it belonged to. */
  readonly called?: Readonly<Record<string, string>>;
}

/** Waymark opened an issue of its own; `tag` says what for, `regarding` and `community` whom it concerns. */
export interface Raised extends Recorded {
  readonly kind: "raised";
  readonly thread: ThreadRef;
  readonly tag: string;
  readonly regarding?: PersonId;
  readonly community?: string;
}

/** Conclusion: from here on nobody but members is in a community's team; whoever stood in it by then belongs. */
export interface TakenOver extends Recorded {
  readonly kind: "taken-over";
  readonly community: string;
  readonly team: string;
}

/** Conclusion: Waymark takes somebody out of a team who does not belong. Written down before it is done, and counted from then on. */
export interface RemovalBegun extends Recorded {
  readonly kind: "removal-begun";
  readonly person: PersonId;
  readonly community: string;
  readonly team: string;
  /** The issue on which an owner confirmed it; one without counts towards the limit. */
  readonly thread?: ThreadRef;
}

/** Conclusion: a removal is over: the person was seen to be out of the team, or to belong after all. */
export interface RemovalEnded extends Recorded {
  readonly kind: "removal-ended";
  readonly person: PersonId;
  readonly community: string;
  /** The id of the `removal-begun` that it ends. */
  readonly removal: string;
}

/** Conclusion: on the issue that asked about people in a community's team, nothing is left to decide. */
export interface RemovalsSettled extends Recorded {
  readonly kind: "removals-settled";
  readonly community: string;
  readonly thread: ThreadRef;
}
