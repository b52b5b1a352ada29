import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { eyes } from "../../bench/growth/at-work.ts";
import { countAsked } from "../../bench/growth/counts.ts";
import { fill } from "../../bench/growth/fill.ts";
import { mentorsIn, THANKFUL } from "../../bench/growth/recognition.ts";
import { requestThread } from "../../bench/growth/requests.ts";
import { HAPPENINGS } from "../../bench/growth/payloads.ts";
import { PROPOSAL } from "../../bench/growth/instant.ts";
import { HOME, ORG, person } from "../../bench/growth/people.ts";
import { lookingWith, working } from "../../bench/growth/work.ts";
import { PAGES } from "../../bench/growth/shown.ts";
import { NOW } from "../../bench/growth/happened.ts";
import { pages } from "../../src/web/pages/pages.ts";
import { readPages } from "../../src/web/pages/read-pages.ts";
import { askedAt } from "../../src/core/always-asked.ts";
import { answered } from "../../src/core/ask.ts";
import * as kinds from "../../src/core/fact/kinds.ts";
import { look } from "../../src/core/look.ts";
import { questionKey } from "../../src/core/question.ts";
import { settle } from "../../src/core/settle.ts";
import { onThread, type Target } from "../../src/core/target.ts";
import { worldOf } from "../../src/core/world-of.ts";
import { features } from "../../src/features/index.ts";
import { settingOf } from "../../src/github/context.ts";
import { freshStore } from "../store/database.ts";

const counts = countAsked();

/** What was read ahead for whatever comes next may still be on its way. */
async function quiet(): Promise<void> {
  for (let before = -1; counts().statements !== before; await setTimeout(50))
    before = counts().statements;
}

/** How many statements PostgreSQL is asked for something. */
async function asked(work: () => Promise<unknown>): Promise<number> {
  await quiet();
  const before = counts().statements;
  await work();
  return counts().statements - before;
}

async function grown(facts: number) {
  const store = await freshStore();
  const sizes = await fill(facts, store);
  const { takeNext, lookAt } = working(store, sizes);
  const old = onThread(requestThread(3));
  const open = onThread(requestThread(sizes.closed));
  const somebody: Target = { kind: "person", person: person(1).id };
  const heavy: Target = { kind: "person", person: person(0).id };
  const lead: Target = { kind: "person", person: THANKFUL.id };
  const mentor: Target = { kind: "person", person: mentorsIn(sizes)[1] ?? person(0).id };
  const rest = { old, open, somebody, heavy, lead, mentor };
  return { store, sizes, takeNext, lookAt, rest };
}

type Grown = Awaited<ReturnType<typeof grown>>;

/** What one look asks, with its answers. */
async function answersIn({ store, sizes }: Grown, target: Target) {
  const { context, reader } = lookingWith(store, sizes);
  const { answers } = await answered(
    (hearing) => settle(target, features, worldOf(settingOf(context), hearing)),
    reader,
  );
  return answers;
}

/** How many facts a look at whoever gives others credit reads of people. */
async function factsRead(size: Grown): Promise<number> {
  const answers = await answersIn(size, size.rest.lead);
  const ofPeople = [...answers].filter(([key]) => /^facts .*person:/.test(key));
  expect(ofPeople).not.toEqual([]);
  return ofPeople.flatMap(([, answer]) => ("found" in answer ? answer.found : [])).length;
}

/** Looks write down what follows now. */
function isTold({ at }: { readonly at: string }): boolean {
  return at !== NOW;
}

describe("an organisation that has grown", async () => {
  const small = await grown(1000);
  const large = await grown(10_000);

  it("has as many facts as it is said to have, always the same", async () => {
    const [one, other] = [await small.store.allFacts(ORG.id), await grown(1000)];
    expect(one.filter(isTold)).toHaveLength(1000);
    const many = await large.store.allFacts(ORG.id);
    expect(many.filter(isTold)).toHaveLength(10_000);
    // What follows from them is found by looks.
    expect(many.filter((fact) => !isTold(fact)).map(({ kind }) => kind)).toContain("awarded");
    const again = await other.store.allFacts(ORG.id);
    expect(again.map((fact) => ({ ...fact, seq: 0 }))).toEqual(
      one.map((fact) => ({ ...fact, seq: 0 })),
    );
    const known = Object.values(kinds).map(({ kind }) => kind as string);
    expect(known).toEqual(expect.arrayContaining(one.map(({ kind }) => kind)));
  });

  it("has concluded everything that follows from them", async () => {
    const { old, open, somebody, heavy } = large.rest;
    const { facts: nobody } = await large.lookAt({ kind: "community", community: "guild-03" });
    expect(nobody).toEqual([]);
    expect((await large.lookAt({ kind: "definitions" })).facts).toEqual([]);
    for (const target of [old, open, somebody, heavy]) {
      await large.lookAt(target);
      expect(await large.lookAt(target)).toMatchObject({ facts: [], messages: [], touched: [] });
    }
  });

  it.each(Object.entries(HAPPENINGS))(
    "is asked no more of PostgreSQL for one %s than a small one",
    async (_, happening) => {
      const [few, many] = [small, large].map(({ store, sizes, takeNext }) => async () => {
        const all: number[] = [];
        for (const turn of [1, 2, 3, 4]) {
          await store.keep(happening(turn, sizes));
          all.push(await asked(() => takeNext()));
        }
        // The first one opens connections, and what is read ahead may fall into one that is counted.
        return Math.min(...all);
      });
      expect(await many?.()).toBeLessThanOrEqual((await few?.()) ?? 0);
    },
  );

  it.each([
    ["comment", 4],
    ["merged", 6],
    ["opened", 6],
  ] as const)("is asked as often for several %s together as for one", async (name, most) => {
    for (const { store, sizes, takeNext } of [small, large]) {
      const rounds: { readonly one: number; readonly together: number }[] = [];
      for (const from of [100, 200, 300]) {
        await store.keep(HAPPENINGS[name](from, sizes));
        const one = await asked(() => takeNext());
        for (let turn = 1; turn < 9; turn += 1)
          await store.keep(HAPPENINGS[name](from + turn, sizes));
        const each: number[] = [];
        while ((await store.counts(NOW)).waiting > 0) each.push(await asked(() => takeNext(8)));
        expect(each.length).toBeLessThanOrEqual(4);
        rounds.push({ one, together: Math.max(...each) });
      }
      // What is read ahead may fall into one that is counted.
      expect(Math.min(...rounds.map(({ one }) => one))).toBeLessThanOrEqual(most);
      // What comes next is read before it is claimed.
      expect(Math.min(...rounds.map(({ together }) => together))).toBeLessThanOrEqual(most + 1);
    }
  });

  it.each(["old", "open", "somebody", "heavy", "lead", "mentor"] as const)(
    "is looked at with no more statements than a small one: %s",
    async (which) => {
      const fewest: number[] = [];
      for (const { lookAt, rest } of [small, large]) {
        await lookAt(rest[which]);
        const all: number[] = [];
        for (let time = 0; time < 3; time += 1) all.push(await asked(() => lookAt(rest[which])));
        fewest.push(Math.min(...all));
      }
      const [few = 0, many] = fewest;
      expect(many).toBeLessThanOrEqual(few);
    },
  );

  it.each(["old", "open", "somebody"] as const)(
    "is asked nothing before a look that the look would not ask: %s",
    async (which) => {
      const { store, sizes, rest } = small;
      const { context, reader } = lookingWith(store, sizes);
      const { answers } = await answered(
        (hearing) => settle(rest[which], features, worldOf(settingOf(context), hearing)),
        reader,
      );
      const before = askedAt(rest[which]).map(questionKey);
      expect(before.length).toBeGreaterThan(3);
      expect([...answers.keys()]).toEqual(expect.arrayContaining(before));
    },
  );

  it.each(["somebody", "mentor"] as const)(
    "is asked what a programme remembers only where somebody has a free place who had none: %s",
    async (which) => {
      const { lookAt, rest } = large;
      await lookAt(rest[which]);
      const asks = (await answersIn(large, rest[which])).keys();
      expect([...asks].filter((key) => key.includes("programme:"))).toEqual([]);
    },
  );

  it("has a mentor among its people, and a program that remembers others", async () => {
    const { person: mentor } = large.rest.mentor;
    expect((await large.store.listings(ORG.id, [mentor])).get(mentor)).toEqual([
      { programme: "newcomers", free: 1 },
    ]);
    const all = await large.store.allFacts(ORG.id);
    expect(all.filter(({ kind }) => kind === "paired").length).toBeGreaterThan(40);
  });

  it("reads no more of a lead who gives credit to everybody", async () => {
    const [few, many] = [await factsRead(small), await factsRead(large)];
    expect(many).toBeLessThanOrEqual(few);
  });

  it("has twelve of its people looked at with hardly more statements than one", async () => {
    for (const { store, sizes } of [small, large]) {
      const lookAtAll = await eyes(store, sizes);
      const people = Array.from({ length: 12 }, (_, number) => person(number + 1).id);
      await lookAtAll(people);
      const all: number[] = [];
      for (let time = 0; time < 3; time += 1) all.push(await asked(() => lookAtAll(people)));
      expect(Math.min(...all)).toBeLessThanOrEqual(12);
    }
  });

  it.each(Object.entries(PAGES))(
    "shows %s with no more statements than a small one, and reads little more",
    async (_, path) => {
      const [few, many] = [await shownBy(small.store, path), await shownBy(large.store, path)];
      expect(many.statements).toBeLessThanOrEqual(few.statements);
      // A page shows so many people; there are twenty in the small one.
      expect(many.rows).toBeLessThanOrEqual(Math.max(2 * few.rows, MOST_ROWS));
    },
  );

  it("is looked at as a community with rows for its members, and none for what they did", async () => {
    const target: Target = { kind: "community", community: "guild-00" };
    await large.lookAt(target);
    const before = counts().rows;
    await large.lookAt(target);
    const members = (await large.store.memberCounts(ORG.id, ["guild-00"])).get("guild-00") ?? 0;
    expect(members).toBeGreaterThan(1);
    // What brought each, that they were seen in the team, and where they stand; and adoptions.
    expect(counts().rows - before).toBeLessThanOrEqual(4 * members + 20);
  });

  it("is asked for what a proposal changes no more than ten times as often as one of a tenth", async () => {
    const proposal: Target = { kind: "proposal", repo: HOME.id, number: PROPOSAL };
    const [few, many] = [
      await asked(() => small.lookAt(proposal)),
      await asked(() => large.lookAt(proposal)),
    ];
    expect(many).toBeLessThanOrEqual(10 * few);
  });

  it("says what a proposal changes without what mentorships remember of everybody", async () => {
    const { store, sizes } = large;
    const { context, reader } = lookingWith(store, sizes);
    const keys: string[] = [];
    const target: Target = { kind: "proposal", repo: HOME.id, number: PROPOSAL };
    const noting: typeof reader = (questions) => {
      keys.push(...questions.map(questionKey));
      return reader(questions);
    };
    await look(target, features, settingOf(context), noting);
    expect(keys).toContain(`facts person:${mentorsIn(sizes)[1]}`);
    expect(keys.filter((key) => key.startsWith("facts programme:"))).toEqual([]);
  });
});

/** So many rows are behind a page that is full. */
const MOST_ROWS = 1500;

/** What one view asks of PostgreSQL: a connection that opens meanwhile may ask once more. */
async function shownBy(store: Awaited<ReturnType<typeof freshStore>>, path: string) {
  const app = pages(readPages(store, () => NOW));
  await (await app.request(path)).text();
  const views: { readonly statements: number; readonly rows: number }[] = [];
  for (let time = 0; time < 3; time += 1) {
    await quiet();
    const before = counts();
    const response = await app.request(path);
    expect(response.status).toBe(200);
    await response.text();
    const { statements, rows } = counts();
    views.push({ statements: statements - before.statements, rows: rows - before.rows });
  }
  const [fewest = { statements: Number.NaN, rows: Number.NaN }] = views.toSorted(
    (one, other) => one.statements - other.statements,
  );
  return fewest;
}
