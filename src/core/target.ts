import type { Seat } from "./fact/seat.ts";
import type { PersonId } from "./person.ts";
import type { ThreadKey, ThreadRef } from "./place.ts";

/** Something to look at: it was touched, or its time has come. */
export type Target =
  | { readonly kind: "thread"; readonly repo: number; readonly number: number }
  /** A request that lives in the database alone. */
  | { readonly kind: "record"; readonly record: string }
  | { readonly kind: "proposal"; readonly repo: number; readonly number: number }
  | { readonly kind: "person"; readonly person: PersonId }
  | { readonly kind: "community"; readonly community: string }
  | { readonly kind: "definitions" }
  /** Every target that does not rest: what changed rules touch. */
  | { readonly kind: "everything" };

export type TargetKind = Target["kind"];

/** One line per target, the same for the same target: its key in the store. */
export function targetKey(target: Target): string {
  switch (target.kind) {
    case "thread":
    case "proposal":
      return `${target.kind}:${target.repo}/${target.number}`;
    case "record":
      return `record:${target.record}`;
    case "person":
      return `person:${target.person}`;
    case "community":
      return `community:${target.community}`;
    case "definitions":
    case "everything":
      return target.kind;
  }
}

/** Reads a key back; throws on one that no target has. */
export function parseTarget(key: string): Target {
  const [, kind, rest] = /^([a-z]+)(?::(.+))?$/.exec(key) ?? [];
  const [repo, number] = (rest ?? "").split("/").map(Number);
  if ((kind === "thread" || kind === "proposal") && repo && number) return { kind, repo, number };
  if (kind === "person" && rest) return { kind, person: rest as PersonId };
  if (kind === "record" && rest) return { kind, record: rest };
  if (kind === "community" && rest) return { kind, community: rest };
  if (kind === "definitions" || kind === "everything") return { kind };
  throw new Error(`no target has the key ${JSON.stringify(key)}`);
}

/** The thread's target. */
export function onThread(thread: ThreadRef): Target {
  return { kind: "thread", repo: thread.repo.id, number: thread.number };
}

/** What is proposed there for the definitions: by a pull request, or by an issue of ours that asks about a push. */
export function proposalOn(thread: ThreadRef): Target {
  return { kind: "proposal", repo: thread.repo.id, number: thread.number };
}

/** What the ledger knows a thread's target by. */
export function keyOfThread({ repo, number }: { repo: number; number: number }): ThreadKey {
  return `thread:${repo}/${number}`;
}

/** The request that a fact came from, wherever it lives; nothing for what happened nowhere in particular. */
export function atSeat({ thread, record }: Seat): readonly Target[] {
  if (thread) return [onThread(thread)];
  return record === undefined ? [] : [{ kind: "record", record }];
}
