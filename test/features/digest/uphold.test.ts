import { describe, expect, test } from "vitest";
import type { Feature } from "../../../src/core/feature.ts";
import { remembering } from "../../../src/core/remembering.ts";
import { settle } from "../../../src/core/settle.ts";
import { digest } from "../../../src/features/digest/index.ts";
import { uphold } from "../../../src/features/digest/uphold.ts";
import type { World } from "../../../src/core/world.ts";
import { files } from "../../build/definitions.ts";
import { commanded, joined, raised } from "../../build/facts.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { settledBy } from "../../build/play.ts";
import { at, home } from "../../build/places.ts";
import { wanted } from "../../build/steps.ts";
import { adopted, world } from "../../build/world.ts";
import { MONDAY, people, QUIET, shown, standing, SUNDAY, toldOf, week, weekly } from "./weekly.ts";

const came = joined(sam, "ui-ux", { at: SUNDAY });

const told = `@ada, here's your week in **UI/UX**.

**New this week.** Say hello!

- \`sam\`, on November 22, 2026`;

describe("a week that has something to tell", () => {
  test("is one comment in the private repository, to the leads", () => {
    const { messages, touched, due } = week([came]);
    const tag = "digest/2026-11-23";
    expect(messages).toEqual([{ thread: at(1, people), tag, body: told, occasion: tag }]);
    expect(touched).toEqual([{ kind: "thread", repo: 30, number: 1 }]);
    expect(due).toBe("2026-11-30T15:00:00.000Z");
  });

  test("begins with an issue, before anything is said there", () => {
    const target = { kind: "community", community: "ui-ux" } as const;
    const first = settledBy(digest, target, world({ ...QUIET, facts: [came] }));
    expect(first.messages).toEqual([]);
    expect(wanted(first.plan, "ensure-issue")).toEqual([
      {
        kind: "ensure-issue",
        repo: people,
        tag: "digest/30/ui-ux",
        title: "The week in UI/UX",
        body: `Every Monday, I write here what's new in **UI/UX**: who joined, who reached a stage or is close to one, who waits for an answer, and which issues nobody has taken. In a week without any of that, I write nothing.

Would you rather not have this? Close the issue, and I'll stop. Reopen it, and I'll go on.`,
      },
    ]);
  });

  test("is told in the community's language", () => {
    const spanish = weekly({
      "communities/ui-ux.yml": `${files["communities/ui-ux.yml"]}language: es\n`,
    });
    const { plan, messages } = week([came], { definitions: spanish });
    expect(wanted(plan, "ensure-issue")[0]?.body).toContain("Cada lunes cuento aquí");
    expect(messages[0]?.body).toContain("@ada, esta fue su semana en **UI/UX**.");
  });

  test("is told on the issue that the community had under another name", () => {
    const definitions = weekly({
      "communities/ui-ux.yml": `${files["communities/ui-ux.yml"]}previously: [ux]\n`,
    });
    const facts = [{ ...came }, raised("digest/30/ux", at(1, people))];
    const known = { ...QUIET, definitions, facts };
    const { plan } = settledBy(digest, { kind: "community", community: "ui-ux" }, world(known));
    expect(wanted(plan, "ensure-issue")[0]?.tag).toBe("digest/30/ux");
  });
});

describe("it is told once", () => {
  const row = { thread: at(1, people), tag: "digest/2026-11-23", body: told, occasion: "" };

  test("however often it is looked at", () => {
    const again = week([came], { said: [row] });
    expect(again.messages).toEqual([]);
    expect(again.plan).toEqual([]);
    expect(again.due).toBe("2026-11-30T15:00:00.000Z");
  });

  test("and the next week begins where this one ends", () => {
    const next = { now: "2026-11-30T15:00:00.000Z", said: [row] };
    expect(toldOf([came], next)).toBeUndefined();
    expect(toldOf([joined(sam, "ui-ux", { at: MONDAY })], next)).toContain("`sam`");
  });

  test.each([
    ["before seven in the morning", "2026-11-23T14:59:59.000Z", "2026-11-23T15:00:00.000Z"],
    ["a day late", "2026-11-24T15:00:00.000Z", "2026-11-30T15:00:00.000Z"],
  ])("not %s", (_, now, due) => {
    const { messages, due: next } = week([came], { now });
    expect(messages).toEqual([]);
    expect(next).toBe(due);
  });

  test("still in the night after, where nobody could tell it sooner", () => {
    expect(toldOf([came], { now: "2026-11-24T14:59:00.000Z" })).toContain("`sam`");
  });
});

test("what follows just now is written down before the week is told", () => {
  const settling: Feature = { name: "settling", conclude: () => [came] };
  const target = { kind: "community", community: "ui-ux" } as const;
  const before = settle(target, [settling, digest], world({ ...QUIET, facts: [standing] }));
  expect(before).toMatchObject({ facts: [came], messages: [], again: true });
  const after = settle(target, [digest], world({ ...QUIET, facts: [standing, came] }));
  expect(after.again).toBe(false);
  expect(after.messages[0]?.body).toBe(told);
});

describe("nothing is written", () => {
  test("where there is nothing to tell", () => {
    const { plan, messages, due } = week([joined(sam, "ui-ux", { at: "2026-10-01T10:00:00Z" })]);
    expect([...plan, ...messages]).toEqual([]);
    expect(due).toBe("2026-11-30T15:00:00.000Z");
  });

  test("of somebody who was put into the team by hand: whoever did it knows", () => {
    expect(toldOf([{ ...came, source: "adopted" }])).toBeUndefined();
  });

  test.each([
    ["nobody wants it", weekly({}, "private: people\n")],
    ["there is no private place for it", weekly({}, "digest: monday\n")],
    [
      "the community has retired",
      weekly({ "communities/ui-ux.yml": `${files["communities/ui-ux.yml"]}status: retired\n` }),
    ],
  ])("where %s", (_, definitions) => {
    const { plan, messages, due } = week([came], { definitions });
    expect([...plan, ...messages]).toEqual([]);
    expect(due).toBeUndefined();
  });

  test("where everybody can read the repository, or it is out of sight", () => {
    const open = { id: 30, owner: "harbor", name: "people" };
    expect(toldOf([came], { repositories: [open] })).toBeUndefined();
    expect(toldOf([came], { repositories: [] })).toBeUndefined();
  });

  test("where somebody closed the issue, or took it elsewhere", () => {
    expect(toldOf([came], { threads: [{ ...shown, state: "closed" }] })).toBeUndefined();
    const elsewhere = { ...shown, repo: home };
    const known = world({ ...QUIET, facts: [standing, came] });
    const moved = { ...known, thread: () => elsewhere };
    expect(settledBy(digest, { kind: "community", community: "ui-ux" }, moved).messages).toEqual(
      [],
    );
  });

  test("about anything but a community that is described", () => {
    expect(week([came], {}, "gone").due).toBeUndefined();
    const person = { kind: "person", person: sam.id } as const;
    expect(settledBy(digest, person, world(QUIET)).due).toBeUndefined();
  });
});

test("an issue that GitHub does not show yet is written on all the same", () => {
  expect(toldOf([came], { threads: [] })).toBe(told);
});

describe("the leads", () => {
  const away = commanded(ada, "/away 2026-12-01", { at: SUNDAY });

  test("who are away are not called", () => {
    expect(toldOf([came, away])).toMatch(/^Here's the week in \*\*UI\/UX\*\*\./);
    const two = weekly({
      "communities/ui-ux.yml": files["communities/ui-ux.yml"]?.replace(
        "team: ui-ux",
        "  - { github: lin }\nteam: ui-ux",
      ),
    });
    const facts = [
      came,
      away,
      adopted({
        leads: { "ui-ux": [ada.id, lin.id] },
        at: "2026-02-01T00:00:00.000Z",
        id: "adopted/c0ffee/1",
      }),
    ];
    expect(toldOf(facts, { definitions: two })).toMatch(/^@lin, here's your week/);
  });

  test("are not called where they are a crowd", () => {
    const logins = Array.from({ length: 11 }, (_, index) => `lead-${index}`);
    const ids = logins.map((_, index) => `github:${index + 100}` as const);
    const crowd = weekly({
      "communities/ui-ux.yml": `name: UI/UX\npurpose: Designers.\nleads:\n${logins.map((one) => `  - { github: ${one} }\n`).join("")}`,
    });
    const pinned = Object.fromEntries(logins.map((one, index) => [one, ids[index] ?? ada.id]));
    const led = adopted({
      people: pinned,
      leads: { "ui-ux": ids },
      at: "2026-02-01T00:00:00.000Z",
      id: "adopted/c0ffee/1",
    });
    expect(toldOf([came, led], { definitions: crowd })).toMatch(/^Here's the week/);
  });
});

test("of many, ten are told, and how many more there are", () => {
  const many = Array.from({ length: 13 }, (_, index) =>
    joined({ id: `github:${index + 100}`, login: "" }, "ui-ux", { at: SUNDAY }),
  );
  const body = toldOf([...many, joined(olu, "ui-ux", { at: "2026-11-20T10:00:00.000Z" })]);
  expect(body).toMatch(/hello!\n\n- `olu`/);
  expect(body?.match(/^- /gm)).toHaveLength(11);
  expect(body).toMatch(/\n- and 4 more$/);
});

test("of two communities that are told in one world, each hears of its own week", () => {
  const issues = ["ui-ux", "data"].map((id, index) =>
    raised(`digest/30/${id}`, at(index + 1, people)),
  );
  const facts = [...issues, came, joined(olu, "data", { at: SUNDAY })];
  const once = remembering();
  const known: World = {
    ...world({ ...QUIET, facts }),
    once,
    part: (key, work) => once(key, () => work(known)),
  };
  const [design, data] = ["ui-ux", "data"].map(
    (community) => uphold({ kind: "community", community }, known).messages?.[0]?.body,
  );
  expect(design).toMatch(/\n- `sam`, on November 22, 2026$/);
  expect(data).toMatch(/\n- `olu`, on November 22, 2026$/);
});
