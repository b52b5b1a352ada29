import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { Feature } from "../../src/core/feature.ts";
import type { PersonId } from "../../src/core/person.ts";
import type { Target } from "../../src/core/target.ts";
import { startWorkers, type Work } from "../../src/worker.ts";
import { town } from "../github-shell/town.ts";

/** Fails at people in trouble as often as said; something more follows for people in need, once. */
const clerk: Feature = {
  name: "clerk",
  uphold(target) {
    if (target.kind !== "person") return {};
    const times = trouble.get(target.person) ?? 0;
    trouble.set(target.person, times - 1);
    if (times > 0) throw new Error("a mistake of ours");
    seen.push(target.person);
    if (!need.has(target.person)) return {};
    need.delete(target.person);
    return { touched: [target] };
  },
};

const trouble = new Map<PersonId, number>();
const need = new Set<PersonId>();
let seen: PersonId[] = [];
/** Of how many it was written down together how they stand. */
let upheld: number[] = [];

const { store, quiet, work, context, alarms } = await town([clerk], {}, { workers: 0 });
const { org } = await context();

const watched: Work["store"] = {
  ...store,
  async upheld(id, all) {
    upheld.push(all.length);
    await store.upheld(id, all);
  },
};

const person = (number: number): PersonId => `github:${7000 + number}`;
const people = (count: number): readonly PersonId[] =>
  Array.from({ length: count }, (_, number) => person(number));

async function looked(how: Partial<Work> = {}): Promise<void> {
  const workers = startWorkers({ ...work, store: watched, ...how }, [randomUUID()]);
  await quiet();
  await workers.stop();
}

async function touch(...targets: readonly Target[]): Promise<void> {
  await store.touch(org.id, targets);
}

const crowd = (count: number) =>
  people(count).map((one) => ({ kind: "person", person: one }) as const);

beforeEach(async () => {
  await looked();
  seen = [];
  upheld = [];
});

test("sixty people are looked at side by side, each once", async () => {
  await touch(...crowd(60));
  await looked();
  expect(upheld).toEqual([12, 12, 12, 12, 12]);
  expect(new Set(seen)).toEqual(new Set(people(60)));
});

test("a community, or somebody behind it, is looked at by itself", async () => {
  await touch({ kind: "community", community: "ui-ux" });
  await touch(...crowd(3));
  await looked();
  expect(upheld).toEqual([1, 3]);
});

test("somebody for whom more follows is looked at again, alone", async () => {
  need.add(person(1));
  await touch(...crowd(3));
  await looked();
  expect(upheld).toEqual([2, 1]);
  expect(seen.filter((one) => one === person(1))).toHaveLength(2);
});

test("one who cannot be looked at keeps nobody waiting, and is tried again alone", async () => {
  // Beside the others, and once by itself.
  trouble.set(person(1), 2);
  const before = alarms.length;
  await touch(...crowd(4));
  await looked();
  expect(alarms.slice(before)).toEqual([expect.stringContaining("a mistake of ours")]);
  expect(upheld).toEqual([1, 1, 1, 1]);
  expect(seen.at(-1)).toBe(person(1));
});

test("one who cannot be looked at leaves alone those who are looked at meanwhile", async () => {
  trouble.set(person(1), 2);
  await touch(...crowd(24));
  await looked();
  expect(upheld.toSorted((a, b) => b - a)).toEqual([12, ...Array.from({ length: 12 }, () => 1)]);
  expect(new Set(seen)).toEqual(new Set(people(24)));
});
