import type { Renames } from "./names.ts";
import type { PersonId } from "./person.ts";
import { type ThreadRef, threadKey } from "./place.ts";
import type { Instant } from "./time.ts";

interface Recorded {
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

/** What the removals of a whole organisation are found by: they are counted together. */
export const REMOVALS = "removals";

/** A ledger entry: something that happened, immutable. */
export type Fact =
  | Opened
  | Commanded
  | Ticked
  | Merged
  | Reviewed
  | Closed
  | Credited
  | StepPassed
  | Completed
  | Concluded
  | Joined
  | InTeam
  | Left
  | StageReached
  | Awarded
  | Adopted
  | Raised
  | TakenOver
  | RemovalBegun
  | RemovalEnded
  | RemovalsSettled;

export type FactKind = Fact["kind"];
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;

/** Everything a fact is about, as keys the ledger finds it by. */
export function about(fact: Fact): readonly string[] {
  const keys = new Set<string>();
  if ("thread" in fact && fact.thread) keys.add(threadKey(fact.thread));
  for (const name of ["person", "by", "author", "regarding"] as const) {
    const value = (fact as unknown as Record<string, unknown>)[name];
    if (typeof value === "string" && value.includes(":")) keys.add(`person:${value}`);
  }
  if (fact.kind === "closed") for (const person of fact.assignees) keys.add(`person:${person}`);
  if ("community" in fact && fact.community) keys.add(`community:${fact.community}`);
  if (fact.kind === "adopted" || fact.kind === "raised") keys.add("definitions");
  if (fact.kind === "removal-begun" || fact.kind === "removal-ended") keys.add(REMOVALS);
  return [...keys];
}

// An array of facts never changes, and folds ask it the same questions again and again,
// once per command on a thread, say: what was found is kept with the array.
const ordered = new WeakMap<readonly Fact[], readonly Fact[]>();
const sorted = new WeakMap<readonly Fact[], ReadonlyMap<FactKind, readonly Fact[]>>();

/** Facts in the order every fold reads them: by time, then id; each id once. */
export function inOrder(facts: readonly Fact[]): readonly Fact[] {
  const known = ordered.get(facts);
  if (known) return known;
  const once = new Map(facts.map((fact) => [fact.id, fact]));
  const found = [...once.values()].toSorted((a, b) =>
    a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1,
  );
  ordered.set(facts, found);
  ordered.set(found, found);
  return found;
}

/** The facts of one kind. */
export function only<K extends FactKind>(facts: readonly Fact[], kind: K): readonly FactOf<K>[] {
  const kinds = sorted.get(facts) ?? Map.groupBy(facts, (fact) => fact.kind);
  sorted.set(facts, kinds);
  return (kinds.get(kind) ?? []) as readonly FactOf<K>[];
}
