import { describe, expect, test } from "vitest";
import { printCondition } from "../../../src/core/condition/index.ts";
import { answered, type Reader } from "../../../src/core/ask.ts";
import { questionKey } from "../../../src/core/question.ts";
import { worldOf } from "../../../src/core/world-of.ts";
import type { Condition } from "../../../src/definitions/types.ts";
import { definitions } from "../../build/definitions.ts";
import { merged } from "../../build/facts.ts";
import { situation } from "../../build/situation.ts";
import { ada } from "../../build/people.ts";
import { reasonFor } from "../../build/spoken.ts";
import { team } from "../../build/teams.ts";
import { NOW, world } from "../../build/world.ts";

const done: Condition = { contributions: { "at-least": 1 } };
const notYet: Condition = { contributions: { "at-least": 2 } };
const here = situation({ world: world({ facts: [merged(1)] }) });

describe("conditions made of others", () => {
  test.each([
    [{ all: [done, done] }, true],
    [{ all: [done, notYet] }, false],
    [{ any: [done, notYet] }, true],
    [{ any: [notYet, notYet] }, false],
    [{ not: done }, false],
    [{ not: notYet }, true],
  ] as const)("%j: %j", (condition, holds) => {
    expect(reasonFor(condition, here).holds).toBe(holds);
  });

  test("tell all their reasons and keep all the evidence", () => {
    const reason = reasonFor({ all: [done, { any: [notYet, { not: { badge: "core" } }] }] }, here);
    expect(reason.says).toBe(
      "1 of 1 contribution; 1 of 2 contributions; or not (the badge “Core”)",
    );
    expect(reason.evidence).toEqual([merged(1).id, merged(1).id]);
    expect(reason.parts).toHaveLength(2);
  });

  test("say what must not be so, and not what is missing for it", () => {
    const neither = { not: { any: [{ badge: "core" }, { member: { for: "1 year" } }] } } as const;
    const reason = reasonFor({ all: [neither, notYet] }, here);
    const [first] = reason.parts ?? [];
    expect(first?.holds).toBe(true);
    expect(first?.says).toBe("not (the badge “Core” or a member for 1 year)");
    expect(first?.parts).toBeUndefined();
  });

  test("live with parts that have no evidence to show", () => {
    expect(reasonFor({ all: [{ joining: "open" }] }, here).evidence).toEqual([]);
  });

  test("wait for the next moment that changes anything, not for one that is past", () => {
    const since = "2026-11-01T00:00:00.000Z";
    const waiting = situation({ since });
    const condition = { all: [{ waited: "2 months" }, { waited: "1 day" }, { waited: "3 weeks" }] };
    expect(reasonFor(condition, waiting).due).toBe("2026-11-22T00:00:00.000Z");
    expect(reasonFor({ any: [{ waited: "1 day" }] }, waiting).due).toBeUndefined();
  });
});

function by(name: string): Condition {
  return { approvals: { by: `team:${name}`, "at-least": 1 } };
}

test("what their parts need is asked together", async () => {
  const rounds: (readonly string[])[] = [];
  const reader: Reader = async (questions) => {
    rounds.push(questions.map(questionKey));
    return questions.map(() => ({ found: team([ada]) }));
  };
  const condition = { all: [by("Board"), { any: [by("stewards"), { not: by("ops") }] }] };
  const setting = { now: NOW, org: { id: 7, login: "harbor" } };
  const { value } = await answered(
    (hearing) => reasonFor(condition, situation({ world: worldOf(setting, hearing) })).holds,
    reader,
  );
  expect(rounds).toEqual([["team board", "team stewards", "team ops"]]);
  expect(value).toBe(false);
});

test("they read as people say them", () => {
  const condition = { all: [done, { any: [{ not: notYet }, { joining: "open" }] }] } as const;
  expect(printCondition(condition, definitions())).toBe(
    "1 contribution and not (2 contributions) or the community is open to everybody",
  );
});
