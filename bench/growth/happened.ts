import type { Fact } from "../../src/core/fact.ts";
import type { Message } from "../../src/core/message.ts";
import type { PersonId } from "../../src/core/person.ts";
import type { Repo, ThreadRef } from "../../src/core/place.ts";
import type { Target } from "../../src/core/target.ts";
import type { Instant } from "../../src/core/time.ts";

/** What one happening left behind. */
export interface Left {
  readonly facts: readonly Fact[];
  readonly messages?: readonly Message[];
  readonly touched?: readonly Target[];
}

/** Today, for everybody who is asked. */
export const NOW = "2026-11-20T12:00:00.000Z";
const BEGAN = Date.parse("2016-11-21T12:00:00.000Z");
/** What is open was opened within the last days. */
export const LATELY = Date.parse("2026-11-10T12:00:00.000Z");
export const MINUTE = 60_000;

/** When the one with a number among so many happened, and so many minutes later. */
export function when(index: number, all: number, minutes = 0): Instant {
  const at = BEGAN + ((LATELY - BEGAN) * (index + 0.5)) / all + minutes * MINUTE;
  return new Date(Math.floor(at / 1000) * 1000).toISOString();
}

export function ref(repo: Repo, number: number): ThreadRef {
  return { repo, number };
}

export function onPerson(id: PersonId): Target {
  return { kind: "person", person: id };
}

/** An issue was closed. */
export function closed(
  thread: ThreadRef,
  at: Instant,
  by: PersonId,
  author: PersonId,
  labels: readonly string[],
): Fact {
  const id = `closed/${thread.repo.id}/${thread.number}/${at}`;
  return { kind: "closed", id, at, thread, by, author, assignees: [], labels, reason: "completed" };
}
