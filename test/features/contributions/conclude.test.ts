import { describe, expect, test } from "vitest";
import { type Fact, type FactOf, touchedBy } from "../../../src/core/fact.ts";
import { contributions, contributionsOnRecord } from "../../../src/core/ledger/contributions.ts";
import type { PersonId } from "../../../src/core/person.ts";
import { contributions as feature } from "../../../src/features/contributions/index.ts";
import { corrections } from "../../../src/features/corrections/index.ts";
import { definitions } from "../../build/definitions.ts";
import { everyFact } from "../../build/every-fact.ts";
import { commanded } from "../../build/facts.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { settledBy } from "../../build/play.ts";
import { newWorld, type Sketch, world } from "../../build/world.ts";

const given: FactOf<"credited"> = {
  kind: "credited",
  id: "credited/7/0",
  at: "2026-11-04T10:00:00.000Z",
  thread: at(7),
  person: sam.id,
  by: olu.id,
  type: "talk",
  evidence: "https://harbor.example/talk",
};
const SOON = "2026-11-05T10:00:00.000Z";
const NEXT_YEAR = "2027-06-01T10:00:00.000Z";

function during(now: string, owners: readonly PersonId[], facts: readonly Fact[]) {
  return world({ now, owners, facts, definitions: definitions() });
}

function concluded(now: string, owners: readonly PersonId[], facts: readonly Fact[]) {
  const target = { kind: "person", person: sam.id } as const;
  return settledBy(feature, target, during(now, owners, facts)).facts;
}

function counted(now: string, owners: readonly PersonId[], facts: readonly Fact[]) {
  return contributions(sam.id, during(now, owners, facts)).map(({ fact }) => fact);
}

test("what an owner vouched for counts at once, and for good once it is written down", () => {
  expect(counted(SOON, [olu.id], [given])).toEqual([given.id]);
  const facts = concluded(SOON, [olu.id], [given]);
  expect(facts).toEqual([
    {
      kind: "vouched",
      id: "vouched/credited/7/0",
      at: SOON,
      person: sam.id,
      by: olu.id,
      credit: given.id,
    },
  ]);
  expect(concluded(SOON, [olu.id], [given, ...facts])).toEqual([]);
  expect(counted(NEXT_YEAR, [], [given, ...facts])).toEqual([given.id]);
  const nobody = during(NEXT_YEAR, [], [given, ...facts]);
  expect(contributionsOnRecord(sam.id, nobody).map(({ fact }) => fact)).toEqual([given.id]);
});

test("what somebody vouched for who could not counts no more when they are an owner one day", () => {
  expect(counted(SOON, [], [given])).toEqual([]);
  expect(concluded(SOON, [], [given])).toEqual([]);
  expect(counted(NEXT_YEAR, [olu.id], [given])).toEqual([]);
  expect(concluded(NEXT_YEAR, [olu.id], [given])).toEqual([]);
});

test("what a lead vouched for, what one vouched for oneself, and what is somebody else's needs no word", () => {
  const led = { ...given, by: ada.id };
  const own = { ...given, by: sam.id };
  const other = { ...given, person: lin.id, by: sam.id };
  const refusing = world({ now: SOON, facts: [led, own, other], definitions: definitions() });
  const target = { kind: "person", person: sam.id } as const;
  expect(settledBy(feature, target, refusing).facts).toEqual([]);
  expect(settledBy(feature, { kind: "definitions" }, refusing).facts).toEqual([]);
});

const COUNTS_HELP = definitions({
  "waymark.yml": "organization: Harbor\ncontributions: [{ type: question, on: comment.helpful }]\n",
});

/** Somebody said that Sam helped Lin. */
const helped: FactOf<"helped"> = {
  kind: "helped",
  id: "helped/7/0",
  at: given.at,
  thread: at(7),
  by: sam.id,
  author: lin.id,
  labels: [],
  vouched: olu.id,
};

function helping(now: string, owners: readonly PersonId[], facts: readonly Fact[]) {
  const there = world({ now, owners, facts, definitions: COUNTS_HELP });
  const target = { kind: "person", person: sam.id } as const;
  return {
    counts: contributions(sam.id, there).map(({ fact }) => fact),
    onRecord: contributionsOnRecord(sam.id, there).map(({ fact }) => fact),
    facts: settledBy(feature, target, there).facts,
  };
}

test("help of which an owner told counts at once, and for good once that is written down", () => {
  const first = helping(SOON, [olu.id], [helped]);
  expect(first).toMatchObject({ counts: [helped.id], onRecord: [] });
  expect(first.facts).toEqual([
    {
      kind: "vouched",
      id: "vouched/helped/7/0",
      at: SOON,
      person: sam.id,
      by: olu.id,
      credit: helped.id,
    },
  ]);
  const later = helping(NEXT_YEAR, [], [helped, ...first.facts]);
  expect(later).toEqual({ counts: [helped.id], onRecord: [helped.id], facts: [] });
});

test("help of which somebody told who could not counts no more when they are an owner one day", () => {
  expect(helping(SOON, [], [helped])).toEqual({ counts: [], onRecord: [], facts: [] });
  expect(helping(NEXT_YEAR, [olu.id], [helped])).toEqual({ counts: [], onRecord: [], facts: [] });
});

test("help of which a lead told, or whoever asked, needs no owner", () => {
  const { vouched: _, ...asker } = helped;
  const led = { ...helped, id: "helped/8/0", vouched: ada.id, thread: at(8) };
  const refusing = world({ now: SOON, facts: [asker, led], definitions: COUNTS_HELP });
  const target = { kind: "person", person: sam.id } as const;
  expect(settledBy(feature, target, refusing).facts).toEqual([]);
  expect(contributions(sam.id, refusing)).toHaveLength(2);
});

const KNOWN = definitions({
  "people/kit.yml": "name: Kit Doe\n",
  "people/olu.yml": "name: Olu Bee\naccount: 4\n",
});
const LINK = "https://harbor.example/talk";

/** What follows where somebody wrote this on an issue on November 4. */
function named(text: string, more: Sketch = {}, by = ada) {
  const word = commanded(by, text, { id: "commanded/1/0", at: given.at, thread: at(7) });
  const there = { now: SOON, owners: [olu.id], definitions: KNOWN, ...more };
  const facts = [word, ...(more.facts ?? [])];
  const target = { kind: "thread", repo: 10, number: 7 } as const;
  return feature.conclude?.(target, world({ ...there, facts })) ?? [];
}

describe("somebody without an account who is credited by name", () => {
  const line = `/credit "kit doe" gave a talk ${LINK}`;

  test("has it on record, once, with whoever vouched for it", () => {
    const facts = named(line);
    expect(facts).toMatchObject([
      {
        kind: "contributed",
        at: given.at,
        thread: at(7),
        person: "local:kit",
        type: "talk",
        evidence: LINK,
        on: "2026-11-04",
        vouchedBy: [ada.id],
      },
    ]);
    expect(touchedBy(facts)).toEqual([]);
    expect(named(line, { facts })).toEqual([]);
    expect(named(`/credit „Kit Doe“: gave a talk ${LINK}`)).toMatchObject([{ type: "talk" }]);
    const there = world({ now: SOON, facts, owners: [], definitions: KNOWN });
    expect(contributions("local:kit", there)).toMatchObject([
      { types: ["talk"], evidence: LINK, with: ada.id },
    ]);
  });

  test("has it for their account, once that is linked", () => {
    const linked = { ...everyFact.linked, local: "local:kit", person: sam.id } as const;
    const facts = named(line, { facts: [linked] });
    expect(facts).toMatchObject([{ person: "local:kit", account: sam.id }]);
    expect(touchedBy(facts)).toEqual([{ kind: "person", person: sam.id }]);
    const there = world({ now: SOON, facts: [linked, ...facts], owners: [], definitions: KNOWN });
    expect(contributions(sam.id, there)).toMatchObject([{ types: ["talk"], evidence: LINK }]);
    expect(contributions("local:kit", there)).toEqual([]);
  });

  test("has it since it was written, so that whoever wrote it can take it back, however late both come", () => {
    const facts = named(line);
    const text = '/correct "Kit Doe" it was Lin';
    const soon = { id: "commanded/2/0", at: "2026-11-04T10:00:01.000Z", thread: at(7) };
    const target = { kind: "thread", repo: 10, number: 7 } as const;
    const there = { now: SOON, owners: [], definitions: KNOWN };
    const word = commanded(ada, text, soon);
    const taken = corrections.conclude?.(target, world({ ...there, facts: [...facts, word] }));
    expect(taken).toMatchObject([{ kind: "reversed", facts: facts.map(({ id }) => id) }]);
  });

  test("is looked for once however many are named, twenty of a line, and never for a stranger", () => {
    let times = 0;
    const people = new Proxy(KNOWN.people, {
      ownKeys: (all) => {
        times += 1;
        return Reflect.ownKeys(all);
      },
    });
    const counting = { definitions: { ...KNOWN, people } };
    const many = Array.from({ length: 500 }, (_, index) => `"P ${index}"`);
    const before = many.slice(0, 19).join(" ");
    const all = (last: string) => `/credit ${before} ${last} gave a talk ${LINK}`;
    expect(named(line, counting)).toHaveLength(1);
    times = 0;
    expect(named(all('"Kit Doe"'), counting)).toHaveLength(1);
    expect(times).toBe(1);
    expect(named(all('"Bo" "Kit Doe"'), counting)).toEqual([]);
    times = 0;
    expect(named(all('"Kit Doe"'), counting, sam)).toEqual([]);
    expect(times).toBe(0);
  });

  test("has nothing by the word of whose account it is by now, and has it once it is not", () => {
    const linked = { ...everyFact.linked, local: "local:kit", person: ada.id } as const;
    expect(named(line, { facts: [linked] })).toEqual([]);
    const facts = [linked, { ...everyFact.unlinked, person: ada.id, link: linked.id }];
    expect(named(line, { facts })).toMatchObject([{ person: "local:kit" }]);
  });

  test("has it on the day that was named", () => {
    expect(named(`${line} on 2026-01-10`)).toMatchObject([{ on: "2026-01-10" }]);
    expect(named(`${line} on 2026-12-10`)).toEqual([]);
  });

  test("has it by an owner's word, for as long as that is fresh, and by nobody else's", () => {
    expect(named(line, {}, olu)).toHaveLength(1);
    expect(named(line, { now: NEXT_YEAR }, olu)).toEqual([]);
    expect(named(line, { now: NEXT_YEAR })).toHaveLength(1);
    expect(named(line, {}, sam)).toEqual([]);
  });

  test("is nobody whom no file names, and nobody vouches so for oneself", () => {
    expect(named(line.replace("kit doe", "Bo Diaz"))).toEqual([]);
    expect(named(line.replace("kit doe", "Olu Bee"), {}, olu)).toEqual([]);
    expect(named(line.replace("kit doe", "Olu Bee"))).toMatchObject([{ person: olu.id }]);
    const early = newWorld({ facts: [commanded(ada, line, { thread: at(7) })] });
    const target = { kind: "thread", repo: 10, number: 7 } as const;
    expect(feature.conclude?.(target, early)).toEqual([]);
  });

  test.each([
    `/credit @sam gave a talk "Maps" ${LINK}`,
    `/credit "Kit Doe" zzz ${LINK}`,
    '/credit "Kit Doe" gave a talk',
    `/help "Kit Doe" gave a talk ${LINK}`,
  ])("has nothing from %s", (text) => {
    expect(named(text)).toEqual([]);
  });
});
