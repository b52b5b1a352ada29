import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../src/core/fact.ts";
import type { Person } from "../../src/core/person.ts";
import { healthOf, troubles } from "../../src/health/health.ts";
import { momentsBefore } from "../../src/health/looking-back.ts";
import { definitions, files } from "../build/definitions.ts";
import { everyFact } from "../build/every-fact.ts";
import { credited, joined, merged, reached } from "../build/facts.ts";
import { ada, bot, lin, olu, sam } from "../build/people.ts";
import { at, website } from "../build/places.ts";
import { adopted, newWorld, NOW, type Sketch } from "../build/world.ts";

/** Longer ago than a year. */
const OLD = "2025-06-01T10:00:00.000Z";
/** Longer ago than 180 days, and no year. */
const SPRING = "2026-04-01T10:00:00.000Z";

/** Definitions that came into force a few days ago, long after others, which say the same unless told otherwise. */
function since(when: string, before = definitions(), now = before): Sketch {
  const first = adopted({ id: "adopted/before/0", at: when, commit: "before" });
  return { facts: [first], definitions: now, definitionsAt: { before } };
}

function healthIn({ facts = [], ...sketch }: Sketch, more: readonly Fact[] = []) {
  const all = [...facts, adopted({ at: "2026-11-10T10:00:00.000Z" }), ...more];
  const found = newWorld({ owners: [], ...sketch, facts: all });
  return healthOf(found.definitions() ?? definitions(), found);
}

function settings(rules: string): Readonly<Record<string, string>> {
  return { "waymark.yml": `organization: Harbor Civic Tech\ncontributions:\n${rules}` };
}

function many(count: number, more: (number: number) => Partial<FactOf<"merged">> = () => ({})) {
  return Array.from({ length: count }, (_, index) => merged(index + 1, more(index + 1)));
}

function opened(number: number, more: Partial<FactOf<"opened">> = {}): FactOf<"opened"> {
  const thread = at(number, website);
  return { kind: "opened", id: `opened/11/${number}`, at: NOW, thread, author: sam.id, ...more };
}

function reviewed(number: number, by: Person, author: Person): FactOf<"reviewed"> {
  return {
    kind: "reviewed",
    id: `reviewed/${number}`,
    at: NOW,
    thread: at(number, website),
    by: by.id,
    author: author.id,
    state: "approved",
  };
}

/** Lin helped Sam, says somebody else. */
function helpedBy(number: number, vouched: Person): FactOf<"helped"> {
  const id = `helped/${number}/0`;
  return { ...everyFact.helped, id, at: NOW, thread: at(number, website), vouched: vouched.id };
}

function took(number: number, more: Partial<FactOf<"took-part">> = {}): FactOf<"took-part"> {
  return {
    kind: "took-part",
    id: `took-part/${number}`,
    at: NOW,
    thread: at(number, website),
    person: sam.id,
    as: "participant",
    there: true,
    since: NOW,
    called: `called/${number}`,
    ...more,
  };
}

function awarded(person: Person, badge: string, when = NOW): FactOf<"awarded"> {
  return {
    kind: "awarded",
    id: `awarded/${badge}/${person.id}`,
    at: when,
    person: person.id,
    badge,
    because: "",
    evidence: [],
  };
}

function rulesOf(rules: string, more: readonly Fact[] = []) {
  return healthIn({ definitions: definitions(settings(rules)) }, more).rules;
}

/** What is wrong with a rule that was written long ago and counts from a day on. */
function troubleFrom(day: string) {
  const rules = `  - { type: talk, on: issues.opened, from: ${day} }\n`;
  return healthIn(since(SPRING, definitions(settings(rules)))).rules[0]?.trouble;
}

function troublesOf(rules: string) {
  const found = healthIn({ definitions: definitions(settings(rules)) });
  return found.rules.map(({ trouble }) => trouble);
}

function stages(sketch: Sketch, more: readonly Fact[] = []) {
  return healthIn(sketch, more).pathways[0]?.stages;
}

function badges(sketch: Sketch, more: readonly Fact[] = []) {
  return healthIn(sketch, more).badges;
}

function troubleOfBadges(...of: Parameters<typeof badges>) {
  return Object.fromEntries(badges(...of).map((one) => [one.id, one.trouble]));
}

describe("a rule for contributions", () => {
  test("tells what it counted, for how many people, and when last", () => {
    const { rules } = healthIn({}, [
      merged(1),
      merged(2, { author: ada.id, at: "2026-11-05T10:00:00.000Z" }),
      merged(3, { paths: ["docs/a.md"] }),
      reviewed(1, lin, sam),
    ]);
    expect(rules).toEqual([
      {
        place: 1,
        type: "code",
        on: "pull_request.merged",
        happened: 3,
        since: 0,
        counted: 2,
        people: 2,
        last: "2026-11-05T10:00:00.000Z",
      },
      expect.objectContaining({ place: 2, type: "doc", happened: 3, counted: 1, people: 1 }),
      expect.objectContaining({ place: 3, type: "review", happened: 1, counted: 1, people: 1 }),
      {
        place: 4,
        type: "bug",
        on: "issues.closed",
        happened: 0,
        since: 0,
        counted: 0,
        people: 0,
      },
    ]);
  });

  test("counts what others of its kind count as well, as far as it counts at all", () => {
    const rules = settings(
      "  - { type: code, on: pull_request.merged, repositories: [website], most: { per-day: 1 } }\n" +
        '  - { type: code, on: pull_request.merged, paths: ["src/**"], most: { per-day: 1 } }\n',
    );
    const health = healthIn({ definitions: definitions(rules) }, many(3));
    expect(health.rules.map(({ counted }) => counted)).toEqual([2, 2]);
  });

  test("counts who came to gatherings, and who organized them, in the end", () => {
    const rules = settings(
      "  - { type: talk, on: gathering.attended, repositories: [website] }\n" +
        "  - { type: talk, on: gathering.organized }\n",
    );
    const facts = [took(1), took(2), took(3), took(3, { id: "took-part/gone", there: false })];
    const health = healthIn({ definitions: definitions(rules) }, [
      ...facts,
      took(4, { thread: at(4) }),
    ]);
    expect(health.rules).toMatchObject([
      { on: "gathering.attended", happened: 3, since: 0, counted: 2, people: 1, last: NOW },
      { on: "gathering.organized", happened: 0, counted: 0 },
    ]);
  });

  test("counts nothing that was taken back", () => {
    const reversed: FactOf<"reversed"> = {
      kind: "reversed",
      id: "reversed/1",
      at: NOW,
      thread: at(1, website),
      person: sam.id,
      by: ada.id,
      reason: "a mistake",
      facts: [merged(1).id],
      whole: true,
    };
    const { rules } = healthIn({}, [merged(1), merged(2), reversed]);
    expect(rules[0]).toMatchObject({ happened: 2, counted: 1 });
  });

  test("that has been there for long and of whose event nothing came is told, examples or not", () => {
    const before = definitions();
    const now = definitions({
      "waymark.yml": files["waymark.yml"]?.replace(
        "credit: author }",
        "credit: author, examples: [{ counts: true, labels: [bug] }] }",
      ),
    });
    const { rules } = healthIn(since(SPRING, before, now), [merged(1)]);
    expect(rules.map(({ trouble }) => trouble)).toEqual([
      undefined,
      undefined,
      "never-happened",
      "never-happened",
    ]);
  });

  test("is left alone while it is new, or nobody knows how long it has been there", () => {
    const before = definitions(settings("  - { type: code, on: pull_request.merged }\n"));
    const fresh = since(SPRING, before, definitions());
    for (const sketch of [
      fresh,
      {},
      { facts: [adopted({ id: "a/b/c", commit: "gone", at: OLD })] },
    ])
      expect(healthIn(sketch).rules.flatMap(({ trouble }) => trouble ?? [])).toEqual([]);
    const none = since(
      SPRING,
      definitions({ "waymark.yml": "organization: Harbor\n" }),
      definitions(),
    );
    expect(healthIn(none).rules.flatMap(({ trouble }) => trouble ?? [])).toEqual([]);
  });

  test("that nothing of much fits is told, and of little is not", () => {
    const paths = ["assets/logo.svg"];
    const trouble = (count: number) =>
      healthIn(
        {},
        many(count, () => ({ paths })),
      ).rules[0]?.trouble;
    expect([trouble(9), trouble(10)]).toEqual([undefined, "nothing-fits"]);
  });

  test("is not blamed for what bots did, and what nobody can be credited for", () => {
    const bots = many(20, () => ({ author: bot.id }));
    expect(healthIn({}, bots).rules[0]).toMatchObject({ happened: 0, counted: 0 });
    const own = Array.from({ length: 20 }, (_, index) => reviewed(index, sam, sam));
    expect(healthIn({}, own).rules[2]).toMatchObject({ happened: 0, counted: 0 });
  });

  test("is not blamed for help that nobody spoke for who may", () => {
    const help = "  - { type: question, on: comment.helpful, repositories: [website] }\n";
    const hearsay = Array.from({ length: 12 }, (_, index) => helpedBy(index + 1, olu));
    const [rule] = rulesOf(help, [...hearsay, helpedBy(20, ada)]);
    expect(rule).toMatchObject({ happened: 1, counted: 1 });
  });

  test("that asks for labels looks only at issues whose labels were written down", () => {
    const rules = settings("  - { type: ideas, on: issues.opened, labels: [idea] }\n");
    const untold = Array.from({ length: 12 }, (_, index) => opened(index + 1));
    const health = healthIn({ definitions: definitions(rules) }, [
      ...untold,
      opened(20, { labels: ["idea"] }),
    ]);
    expect(health.rules[0]).toMatchObject({ happened: 1, counted: 1 });
  });

  test("that counted once, and nothing for long although much happened, has gone quiet", () => {
    const news = many(12, (number) => ({
      at: number === 1 ? SPRING : NOW,
      paths: [number === 1 ? "src/map.ts" : "app/map.ts"],
    }));
    expect(healthIn({}, news).rules[0]).toMatchObject({ trouble: "gone-quiet", since: 11 });
    const lately = many(12, (number) => ({
      at: number === 1 ? "2026-11-01T10:00:00.000Z" : NOW,
      paths: [number === 1 ? "src/map.ts" : "app/map.ts"],
    }));
    expect(healthIn({}, lately).rules[0]?.trouble).toBeUndefined();
  });

  test("that counts everything is told where a rule beside it chooses, and calls it something else", () => {
    const all = "  - { type: code, on: pull_request.merged }\n";
    expect(
      troublesOf(`${all}  - { type: doc, on: pull_request.merged, paths: [docs/a.md] }\n`),
    ).toEqual(["counts-everything", undefined]);
    expect(
      troublesOf(`${all}  - { type: code, on: pull_request.merged, paths: [a.md] }\n`),
    ).toEqual([undefined, undefined]);
    expect(troublesOf(`${all}  - { type: bug, on: issues.closed, labels: [bug] }\n`)).toEqual([
      undefined,
      undefined,
    ]);
    expect(
      troublesOf(`${all}  - { type: review, on: pull_request.merged, credit: merger }\n`),
    ).toEqual([undefined, undefined]);
  });
});

function merge(more: string): string {
  return `  - { type: code, on: pull_request.merged${more} }\n`;
}

describe("a rule whose patterns fit everything", () => {
  test.each([
    ', paths: ["**"]',
    ', paths: ["docs/**", "**/*"]',
    ', repositories: ["*"]',
    ', paths: ["**"], repositories: ["*"]',
  ])("%s, asks for nothing", (more) => {
    expect(troublesOf(merge(more))).toEqual(["asks-for-everything"]);
    const doc = "  - { type: doc, on: pull_request.merged, paths: [docs/a.md] }\n";
    expect(troublesOf(merge(more) + doc)).toEqual(["counts-everything", undefined]);
  });

  test.each([
    "",
    ', paths: ["*"]',
    ', paths: ["src/**"]',
    ', paths: ["**"], labels: [bug]',
    ', paths: ["**"], repositories: [site]',
    ', paths: ["**"], except: { paths: ["*.lock"] }',
    ', repositories: ["docs-*"]',
  ])("%s, is none", (more) => {
    expect(troublesOf(merge(more))).toEqual([undefined]);
  });
});

describe("a rule for contributions with a beginning or an end", () => {
  test("that is over says since when, and what it counted until then, and is in no trouble", () => {
    const lately = many(12, (number) => ({ at: number === 1 ? SPRING : NOW }));
    const rules = "  - { type: code, on: pull_request.merged, until: 2026-05-01 }\n";
    expect(rulesOf(rules, lately)).toEqual([
      {
        place: 1,
        type: "code",
        on: "pull_request.merged",
        happened: 1,
        since: 0,
        counted: 1,
        people: 1,
        last: SPRING,
        over: "2026-05-01",
      },
    ]);
  });

  test("that is still to begin says when, and looks at nothing of what happens", () => {
    const rules = "  - { type: code, on: pull_request.merged, from: 2027-01-01 }\n";
    const [rule] = rulesOf(rules, many(20));
    expect(rule).toMatchObject({ happened: 0, counted: 0, begins: "2027-01-01" });
    expect(rule).not.toHaveProperty("trouble");
  });

  test("is not missed before it has counted for long", () => {
    expect([troubleFrom("2026-04-02"), troubleFrom("2026-10-01")]).toEqual([
      "never-happened",
      undefined,
    ]);
  });

  test("chooses from nothing that another one counts at another time", () => {
    const all = "  - { type: code, on: pull_request.merged, until: 2026-05-01 }\n";
    const some = "  - { type: doc, on: pull_request.merged, paths: [docs/a.md] }\n";
    expect(troublesOf(all + some)).toEqual([undefined, undefined]);
    const over = some.replace("]", "], until: 2026-05-01");
    expect(troublesOf("  - { type: code, on: pull_request.merged }\n" + over)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe("a stage", () => {
  test("tells how many people reached it, and when last", () => {
    const found = stages({}, [
      reached("ready"),
      reached("ready", { person: lin.id, at: "2026-11-06T10:00:00.000Z" }),
    ]);
    expect(found?.slice(0, 2)).toEqual([
      {
        id: "ready",
        name: "Ready to contribute",
        people: 2,
        last: "2026-11-06T10:00:00.000Z",
        waiting: 0,
      },
      { id: "first", name: "First contribution", people: 0, waiting: 0 },
    ]);
  });

  test("that nobody reached is told, a year after people reached the one before", () => {
    const trouble = (when: string, sketch = since(OLD)) =>
      stages(sketch, [reached("ready", { at: when })])?.map((one) => one.trouble);
    expect(trouble(OLD)).toEqual([undefined, "never-reached", undefined, undefined]);
    expect(trouble(SPRING)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test("is left alone where it is new itself", () => {
    const renamed = definitions({
      "pathways/design.yml": files["pathways/design.yml"]?.replace("id: first", "id: begun"),
    });
    const without = definitions({
      "pathways/design.yml": undefined,
      "communities/ui-ux.yml": files["communities/ui-ux.yml"]?.replace("pathways: [design]\n", ""),
    });
    for (const before of [renamed, without])
      expect(
        stages(since(OLD, before, definitions()), [reached("ready", { at: OLD })])?.[1]?.trouble,
      ).toBeUndefined();
    expect(stages({}, [reached("ready", { at: OLD })])?.[1]?.trouble).toBeUndefined();
  });

  test("that was called something else is the same", () => {
    const now = definitions({
      "pathways/design.yml": files["pathways/design.yml"]?.replace(
        "id: first\n",
        "id: begun\n    previously: [first]\n",
      ),
    });
    const found = stages(since(OLD, definitions(), now), [reached("ready", { at: OLD })]);
    expect(found?.[1]).toMatchObject({ id: "begun", trouble: "never-reached" });
  });

  test("comes first where members have been there for a year, each counted once", () => {
    const both = definitions({
      "communities/data.yml": `${files["communities/data.yml"]}pathways: [design]\n`,
    });
    const news = [
      joined(sam, "ui-ux", { at: OLD }),
      joined(sam, "data", { at: NOW }),
      joined(lin, "data", { at: OLD }),
      joined(lin, "ui-ux", { at: "2025-05-01T10:00:00.000Z" }),
      joined(olu, "data", { at: NOW }),
      joined(olu, "ui-ux", { at: NOW }),
    ];
    expect(stages(since(OLD, both), news)?.[0]).toMatchObject({
      waiting: 2,
      trouble: "never-reached",
    });
  });
});

describe("a badge", () => {
  test("tells how many people hold it, and when somebody got it last", () => {
    const [first] = badges({}, [
      awarded(sam, "first-step", SPRING),
      awarded(lin, "first-step"),
    ]).filter(({ id }) => id === "first-step");
    expect(first).toEqual({ id: "first-step", name: "First step", people: 2, last: NOW });
  });

  test("that nobody got for 180 days is told, and one that nobody ever got", () => {
    const news = [awarded(sam, "first-step", SPRING), awarded(sam, "regular")];
    expect(troubleOfBadges(since(SPRING), news)).toEqual({
      core: "never-given",
      "first-step": "gone-quiet",
      regular: undefined,
    });
    expect(troubleOfBadges({}, news)).toEqual({ "first-step": "gone-quiet" });
  });

  test("is left alone where it is given for each year, however long ago that was", () => {
    const yearly = definitions({
      "badges/maker.yml":
        "name: Maker\ndescription: Makes things.\nwhen: { contributions: { at-least: 9 } }\neach: year\n",
    });
    const news = [awarded(sam, "maker", SPRING)];
    const [maker] = badges({ definitions: yearly }, news).filter(({ id }) => id === "maker");
    expect(maker).toMatchObject({ people: 1 });
    expect(maker?.trouble).toBeUndefined();
  });

  test("is left alone while it is new", () => {
    const before = definitions({
      "badges/core.yml": undefined,
      "pathways/design.yml": files["pathways/design.yml"]?.replace(
        "    recognise: { badge: core }\n",
        "",
      ),
    });
    expect(troubleOfBadges(since(SPRING, before, definitions()))).toMatchObject({
      core: undefined,
    });
    expect(troubleOfBadges({})).toMatchObject({ core: undefined });
  });

  test("counts nobody from whom it was taken back", () => {
    const [mine, hers] = [awarded(sam, "core"), awarded(ada, "core")];
    const revoked: Fact = {
      kind: "revoked",
      id: "revoked/1/0",
      at: NOW,
      thread: at(4),
      person: sam.id,
      badge: "core",
      award: mine.id,
      by: ada.id,
      reason: "It was Lin's work",
      word: "judged/1/0",
    };
    const found = badges({}, [mine, hers, revoked]).find(({ id }) => id === "core");
    expect(found?.people).toBe(1);
  });

  test("that nothing gives is told; what people are nominated for, they can get", () => {
    const now = definitions({
      "badges/own.yml":
        "name: Own\ndescription: By its own words.\nwhen: { contributions: { at-least: 1 } }\n",
      "badges/lost.yml": "name: Lost\ndescription: Nobody gives it.\n",
      "badges/hoped.yml": "name: Hoped\ndescription: Others say so.\nnominated: true\n",
      "badges/lasting.yml":
        "name: Lasting\ndescription: For a time.\nwhile: { member: { for: 1 day } }\n",
      "badges/given.yml": "name: Given\ndescription: A process gives it.\nnominated: true\n",
      "processes/join.yml": files["processes/join.yml"]?.replace(
        "{ join: community }, ",
        "{ join: community }, { badge: given }, ",
      ),
    });
    expect(troubleOfBadges({ definitions: now })).toEqual({
      core: undefined,
      "first-step": undefined,
      given: undefined,
      hoped: undefined,
      lasting: undefined,
      lost: "no-way",
      own: undefined,
      regular: undefined,
    });
  });
});

describe("credit", () => {
  test("of two leads who have none but from one another is told", () => {
    const news = [1, 2, 3].flatMap((one) => [
      credited(one, ada, lin, NOW),
      credited(one + 10, lin, ada, NOW),
      // Sam leads nothing: theirs count for nobody.
      credited(one + 20, sam, olu, NOW),
      credited(one + 30, olu, sam, NOW),
    ]);
    const health = healthIn({}, news);
    expect(health.circles).toEqual([{ people: [ada.id, lin.id], credits: 6 }]);
    expect(troubles(health)).toBe(1);
  });
});

test("looks back at two moments", () => {
  expect(momentsBefore(NOW)).toEqual(["2026-05-24T12:00:00.000Z", "2025-11-20T12:00:00.000Z"]);
});

test("an organisation that is well has nothing to look at", () => {
  expect(troubles(healthIn({}, [merged(1), reached("ready")]))).toBe(0);
});
