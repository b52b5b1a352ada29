import { describe, expect, it } from "vitest";
import { chance } from "../../bench/growth/chance.ts";
import type { FactOf } from "../../src/core/fact.ts";
import type { PersonId } from "../../src/core/person.ts";
import { everyFact } from "../build/every-fact.ts";
import { ada, lin, olu, sam } from "../build/people.ts";
import { freshStore } from "./database.ts";

type Recognition = FactOf<"awarded" | "stage-reached">;

const DAYS = ["2026-11-03", "2026-11-04", "2026-11-05"];
const PEOPLE = [ada, lin, olu, sam];
const [BADGES, STAGES] = [
  ["first", "second", "third"],
  ["one", "two", "three"],
] as const;

function pick<T>(all: readonly T[], place: number): T {
  return all[chance(place, all.length)] as T;
}

/** Many of them at the same moment, as where a rule is new. */
function recognised(place: number): Recognition {
  const id = `${chance(place, 1000)}/${place}`;
  const at = `${pick(DAYS, place + 1000)}T00:00:00.000Z`;
  const { id: person } = pick(PEOPLE, place + 2000);
  return place % 2 === 0
    ? { ...everyFact.awarded, id: `awarded/${id}`, at, person, badge: pick(BADGES, place + 3000) }
    : {
        ...everyFact["stage-reached"],
        id: `stage-reached/${id}`,
        at,
        person,
        pathway: pick(["design", "data"], place + 4000),
        stage: pick(STAGES, place + 5000),
      };
}

const facts = Array.from({ length: 120 }, (_, place) => recognised(place));

function latestFirst(one: Recognition, other: Recognition): number {
  const [a, b] = [`${one.at} ${one.id}`, `${other.at} ${other.id}`];
  return a < b ? 1 : -1;
}

/** The same, gone through one by one. */
function expected(isWanted: (fact: Recognition) => boolean): readonly string[] {
  return facts
    .filter(isWanted)
    .toSorted(latestFirst)
    .map(({ id }) => id);
}

describe("the latest recognitions", async () => {
  const store = await freshStore();
  await store.commit(7, { facts });
  const pageBy =
    (which: { badges?: string[]; stages?: { pathway: string; stage: string }[] }) =>
    async (skip: number, most: number) => {
      const found = await store.latestRecognitions(7, { ...which, skip, most });
      return found.map(({ id }) => id);
    };

  const design = BADGES.map((_, index) => ({ pathway: "design", stage: pick(STAGES, index) }));
  it.each([
    ["everything", {}, () => true],
    [
      "one badge",
      { badges: ["second"] },
      (fact: Recognition) => fact.kind === "awarded" && fact.badge === "second",
    ],
    [
      "badges, one of them named twice",
      { badges: ["first", "third", "first", "nobody's"] },
      (fact: Recognition) => fact.kind === "awarded" && fact.badge !== "second",
    ],
    [
      "all badges and some stages",
      { stages: [...design, ...design] },
      (fact: Recognition) =>
        fact.kind === "awarded" ||
        design.some(({ pathway, stage }) => fact.pathway === pathway && fact.stage === stage),
    ],
    ["all badges and no stage", { stages: [] }, (fact: Recognition) => fact.kind === "awarded"],
  ])("are found page by page: %s", async (_, which, isWanted) => {
    const all = expected(isWanted);
    const page = pageBy(which);
    expect(all.length).toBeGreaterThan(10);
    expect(await page(0, 500)).toEqual(all);
    for (const skip of [0, 1, 7, all.length - 2, all.length + 3])
      expect(await page(skip, 5)).toEqual(all.slice(skip, skip + 5));
  });

  it("are found around each moment, the latest first", async () => {
    const [from, until] = ["2026-11-04T00:00:00.000Z", "2026-11-05T00:00:00.000Z"];
    const times = PEOPLE.map(({ id: person }) => ({ person, from, until }));
    const found = await store.recognitionsWithin(7, [...times, ...times]);
    expect(found.map(({ id }) => id)).toEqual(expected(({ at }) => from <= at && at <= until));
  });

  it("tell who comes first, however many are asked for and recognised at one moment", async () => {
    const crowd = Array.from({ length: 60 }, (_, place) => {
      const person: PersonId = `github:${500 + chance(place, 40)}`;
      return {
        ...recognised(2 * place),
        id: `awarded/crowd/${chance(place, 97)}/${place}`,
        person,
      };
    });
    await store.commit(8, { facts: crowd });
    const people = (most: number) =>
      store.contributingPeople(8, { stages: [], since: "2026-1", most });
    const all = [...new Set(crowd.toSorted(latestFirst).map(({ person }) => person))];
    for (const most of [1, 2, 3, 5, 8, 100]) expect(await people(most)).toEqual(all.slice(0, most));
  });
});
