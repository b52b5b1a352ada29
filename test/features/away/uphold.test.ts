import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import type { Person } from "../../../src/core/person.ts";
import { settle } from "../../../src/core/settle.ts";
import type { Target } from "../../../src/core/target.ts";
import { away } from "../../../src/features/away/index.ts";
import { pathways } from "../../../src/features/pathways/index.ts";
import { requests } from "../../../src/features/requests/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commanded, merged, reached } from "../../build/facts.ts";
import { ada, lin, sam } from "../../build/people.ts";
import { thread } from "../../build/places.ts";
import { wanted } from "../../build/steps.ts";
import { adopted, type Sketch, world } from "../../build/world.ts";
import { concluded } from "../requests/looked.ts";

const request = { kind: "thread", repo: 10, number: 1 } as const;
/** UI/UX has two leads who can decide. */
const both = adopted({ id: "adopted/c0ffee/1", leads: { "ui-ux": [ada.id, lin.id] } });
const twoLeads = definitions({
  "communities/ui-ux.yml": (files["communities/ui-ux.yml"] ?? "").replace(
    "team:",
    "  - { github: lin }\nteam:",
  ),
});
const opened = {
  kind: "opened",
  id: "opened/10/1",
  at: "2026-11-19T20:00:00.000Z",
  thread: thread(),
  author: sam.id,
} as const;

function says(who: Person, line: string) {
  return commanded(who, line, { at: "2026-11-19T20:00:00.000Z" });
}

function looked(facts: readonly Fact[], more: Sketch = {}, on: Target = request) {
  const known = { thread: thread(), said: [], refused: {}, written: {}, definitions: twoLeads };
  const seen = world({ ...known, facts: [both, opened, ...facts], ...more });
  return settle(on, [away, requests, pathways], seen);
}

function comment(...args: Parameters<typeof looked>) {
  const [status] = wanted(looked(...args).plan, "ensure-comment");
  return { asks: /What's next:\*\* (.*)/.exec(status?.body ?? "")?.[1], meaning: status?.meaning };
}

describe("a request that two leads could decide", () => {
  const adaAway = says(ada, "/away until 2026-11-25");
  const linAway = says(lin, "/away until 2026-12-23");

  test("asks the one who is there, and both again once both are", () => {
    expect(comment([]).asks).toBe("@ada or @lin can answer with `/approve` or `/decline`.");
    expect(comment([adaAway]).asks).toBe("@lin can answer with `/approve` or `/decline`.");
    expect(comment([adaAway, says(ada, "/back")])).toEqual(comment([]));
  });

  test("asks both where nobody is there, and says when each of them is back", () => {
    expect(comment([adaAway, linAway]).asks).toBe(
      "@ada (back on November 26, 2026) or @lin (back on December 24, 2026) can answer with `/approve` or `/decline`.",
    );
  });

  test("means something else whenever somebody else is asked, or somebody is back at another time", () => {
    const longer = says(lin, "/away until 2026-12-31");
    const all = [[], [adaAway], [linAway], [adaAway, linAway], [adaAway, linAway, longer]];
    expect(new Set(all.map((facts) => comment(facts).meaning)).size).toBe(all.length);
  });

  test("is looked at again at the moment the first of them is back, while it is open", () => {
    expect(looked([adaAway, linAway]).due).toBe("2026-11-26T08:00:00.000Z");
    const over = says(sam, "/withdraw");
    expect(looked([adaAway, over]).due).toBeUndefined();
    expect(looked([adaAway, concluded("accepted")]).due).toBeUndefined();
    expect(looked([]).due).toBe("2026-11-26T20:00:00.000Z");
  });

  test("reminds the one who is there", () => {
    const { messages } = looked([adaAway], { now: "2026-11-26T07:59:00.000Z" });
    expect(messages).toEqual([]);
    const late = looked([linAway], { now: "2026-11-27T12:00:00.000Z" });
    expect(late.messages[0]?.body).toMatch(/^@ada, a friendly reminder/);
  });

  test("reminds nobody while nobody is there, and whoever is back once somebody is", () => {
    const longer = says(ada, "/away until 2026-12-30");
    const wait = looked([longer, linAway], { now: "2026-12-01T12:00:00.000Z" });
    expect(wait.messages).toEqual([]);
    expect(wait.due).toBe("2026-12-24T08:00:00.000Z");
    const back = looked([longer, linAway], { now: "2026-12-24T12:00:00.000Z" });
    expect(back.messages[0]?.body).toMatch(/^@lin, a friendly reminder/);
  });

  test("still hears a lead who is away and answers nevertheless", () => {
    const { facts } = looked([adaAway, commanded(ada, "/approve")]);
    expect(facts).toMatchObject([{ kind: "step-passed", because: "1 of 1 approval: `ada`" }]);
  });
});

test("a reminder waits as long as the person who asked is away", () => {
  expect(looked([says(sam, "/away until 2026-11-21")]).due).toBe("2026-11-29T20:00:00.000Z");
});

test("a stage is put to the lead who is there to confirm it", () => {
  const done = ["ready", "first", "active"].map((stage) => reached(stage));
  const four = [1, 2, 3, 4].map((number) => merged(number));
  const person = { kind: "person", person: sam.id } as const;
  const absent = says(ada, "/away until 2026-11-25");
  const asks = (facts: readonly Fact[]) =>
    wanted(looked([...done, ...four, ...facts], {}, person).plan, "ensure-issue")[0]?.body;
  expect(asks([])).toContain("@ada and @lin, do you agree?");
  expect(asks([absent])).toContain("@lin, do you agree?");
  expect(asks([absent])).not.toContain("@ada");
});
