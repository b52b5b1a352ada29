import { about, type Fact, isTold } from "../../src/core/fact.ts";
import type { Reply } from "../../src/core/feature.ts";
import type { LedgerKey } from "../../src/core/ledger/key.ts";
import type { Listing } from "../../src/core/ledger/listings.ts";
import type { Said } from "../../src/core/message.ts";
import type { Person, PersonId } from "../../src/core/person.ts";
import type { Refusal } from "../../src/core/refusal.ts";
import { type Repo, type ThreadKey, type ThreadRef, threadKey } from "../../src/core/place.ts";
import { type Target, targetKey } from "../../src/core/target.ts";
import type { Instant } from "../../src/core/time.ts";

export interface Waiting {
  readonly target: Target;
  touched: boolean;
  due?: Instant;
  /** It is over: rounds and new rules leave it alone. */
  rests?: boolean;
}

/** What the store keeps, in memory: facts by id, messages by tag, targets by key. */
export interface Books {
  readonly facts: Map<string, Fact>;
  readonly keyed: Map<LedgerKey, string[]>;
  readonly said: Map<ThreadKey, Said[]>;
  readonly targets: Map<string, Waiting>;
  readonly written: Map<string, string>;
  readonly raised: Map<string, ThreadRef>;
  readonly logins: Map<PersonId, string>;
  /** In which programmes people may mentor, by the last look at each. */
  readonly mentors: Map<PersonId, readonly Listing[]>;
  /** What GitHub would not do, by place. */
  readonly refused: Map<string, Refusal>;
  home?: Repo;
}

export function emptyBooks(): Books {
  return {
    facts: new Map(),
    keyed: new Map(),
    said: new Map(),
    targets: new Map(),
    written: new Map(),
    raised: new Map(),
    logins: new Map(),
    mentors: new Map(),
    refused: new Map(),
  };
}

/** Writes facts, messages and touched targets down together; twice is once. */
export function commit(
  books: Books,
  { facts = [], messages = [], touched = [] }: Reply & { readonly facts?: readonly Fact[] },
): void {
  for (const fact of facts) record(books, fact);
  for (const message of messages) {
    const rows = saidOn(books, message.thread);
    if (!rows.some(({ tag }) => tag === message.tag)) rows.push(message);
  }
  for (const target of touched) touch(books, target);
}

function record(books: Books, fact: Fact): void {
  if (books.facts.has(fact.id)) return;
  books.facts.set(fact.id, isTold(fact) ? fact : { ...fact, seq: books.facts.size });
  for (const key of about(fact)) books.keyed.set(key, [...(books.keyed.get(key) ?? []), fact.id]);
}

/** Everything said on a thread, to be read and written. */
export function saidOn(books: Books, thread: ThreadRef): Said[] {
  const key = threadKey(thread);
  const rows = books.said.get(key) ?? [];
  books.said.set(key, rows);
  return rows;
}

/** As the store does, `everything` is the definitions and every target known that does not rest. */
export function touch(books: Books, target: Target): void {
  if (target.kind === "everything") {
    touch(books, { kind: "definitions" });
    for (const known of books.targets.values()) if (!known.rests) known.touched = true;
    return;
  }
  const key = targetKey(target);
  const known = books.targets.get(key) ?? { target, touched: true };
  known.touched = true;
  books.targets.set(key, known);
}

/** A nightly round, in which every open thread has changed: people come up when they are due. */
export function night(books: Books): void {
  touch(books, { kind: "definitions" });
  for (const known of books.targets.values())
    if (!known.rests && known.target.kind !== "person") known.touched = true;
}

export function meet(books: Books, people: readonly Person[]): void {
  for (const { id, login } of people) books.logins.set(id, login);
}
