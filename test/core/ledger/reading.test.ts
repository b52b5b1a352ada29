import { describe, expect, test } from "vitest";
import {
  communityNamed,
  approvers,
  deciders,
  idOfFormer,
  processOf,
  relevantAnswers,
  sameAnswers,
} from "../../../src/core/ledger/reading.ts";
import type { Process, ProcessStep } from "../../../src/definitions/types.ts";
import { definitions, files } from "../../build/definitions.ts";
import { thread } from "../../build/places.ts";
import { adopted, world } from "../../build/world.ts";

const small = definitions();
const join = small.processes["join"] as Process;

function plain(said: string): string {
  return said;
}

function answer(text: string, chosen: readonly string[] = []) {
  return { text, chosen };
}

describe("which process an issue goes through", () => {
  test("its label says, whatever its case and its text", () => {
    const labelled = thread({ labels: ["other", "Process: Join"], body: "Hello" });
    expect(processOf(labelled, small)?.[0]).toBe("join");
  });

  test("without a label, the only form that fits decides", () => {
    expect(processOf(thread({ labels: [] }), small)?.[0]).toBe("join");
    expect(processOf(thread({ labels: [], body: "Hello" }), small)).toBeUndefined();
  });

  test("a form that is gone decides nothing", () => {
    expect(processOf(thread({ labels: [] }), { ...small, forms: {} })).toBeUndefined();
  });
});

describe("which community a request is about", () => {
  test("is told by id or name, whatever the case, chosen or typed", () => {
    const named = (community: ReturnType<typeof answer>) =>
      communityNamed(join, { community }, small, plain);
    expect(named(answer("UI/UX", ["UI/UX"]))).toEqual({ id: "ui-ux" });
    expect(named(answer("ui-UX"))).toEqual({ id: "ui-ux" });
    expect(named(answer("UI/UX, Data", ["UI/UX", "Data"]))).toEqual({ id: "ui-ux" });
    expect(named(answer("Chess"))).toEqual({ unknown: "Chess" });
    expect(communityNamed(join, {}, small, plain)).toEqual({ unknown: "" });
  });

  test("cannot be one that was retired", () => {
    const ui = files["communities/ui-ux.yml"] ?? "";
    const retired = definitions({ "communities/ui-ux.yml": `${ui}status: retired\n` });
    expect(communityNamed(join, { community: answer("UI/UX") }, retired, plain)).toEqual({
      unknown: "UI/UX",
    });
  });

  test("is always the same where the process says so", () => {
    const fixed: Process = { ...join, community: { is: "data" } };
    expect(communityNamed(fixed, { community: answer("UI/UX") }, small, plain)).toEqual({
      id: "data",
    });
    expect(communityNamed({ ...join, community: { is: "gone" } }, {}, small, plain)).toEqual({
      unknown: "gone",
    });
    expect(JSON.parse(relevantAnswers(fixed, small, {}))).toEqual([]);
  });

  test("is not asked where the process is about none", () => {
    const { community: _, ...general } = join;
    expect(communityNamed(general, { community: answer("Chess") }, small, plain)).toEqual({});
  });
});

function step(until: NonNullable<ProcessStep["until"]>): Process {
  return { ...join, steps: [{ id: "one", until }] };
}

describe("the answers that matter", () => {
  test("are those that a condition or an outcome reads", () => {
    const answers = { community: answer("UI/UX"), why: answer("because"), who: answer("@lin") };
    const conditions = [
      { field: { id: "why", filled: true } },
      { approvals: { by: "field:who", "at-least": 1 } },
      { not: { any: [{ field: { id: "why", is: "a" } }] } },
      { all: [{ approvals: { by: "leads", "at-least": 1 } }, { badge: "core" }] },
    ] as const;
    expect(conditions.map((one) => relevantAnswers(step(one), small, answers))).toEqual([
      '[["community","UI/UX",[]],["why","because",[]]]',
      '[["community","UI/UX",[]],["who","@lin",[]]]',
      '[["community","UI/UX",[]],["why","because",[]]]',
      '[["community","UI/UX",[]]]',
    ]);
  });

  test("are those, too, that something on the way goes by", () => {
    const field = { id: "why", is: "a room" };
    const halfWay = { id: "one", outcome: [{ close: "completed" as const, when: { field } }] };
    const answers = { community: answer("UI/UX"), why: answer("a room") };
    expect(relevantAnswers({ ...join, steps: [halfWay] }, small, answers)).toBe(
      '[["community","UI/UX",[]],["why","a room",[]]]',
    );
  });

  test("may be missing, and none matter to a process that reads none", () => {
    expect(relevantAnswers(join, small, {})).toBe('[["community","",[]]]');
    const { community: _, ...general } = join;
    expect(relevantAnswers(general, small, {})).toBe("[]");
  });
});

describe("answers that were written down", () => {
  const before = '[["community","UI/UX",["UI/UX"]],["why","because",[]]]';

  test("are the same while people said the same, whatever the form offers by now", () => {
    expect(sameAnswers(before, '[["community","UI/UX",[]],["why","because",[]]]')).toBe(true);
    expect(sameAnswers(before, '[["community","Data",[]],["why","because",[]]]')).toBe(false);
  });

  test("are compared as far as both were asked", () => {
    expect(sameAnswers(before, '[["community","UI/UX",[]],["who","@lin",[]]]')).toBe(true);
    expect(sameAnswers("[]", before)).toBe(true);
  });
});

describe("who may decide", () => {
  test("those whose approval is asked for, each role once", () => {
    const process: Process = {
      ...join,
      steps: [
        { id: "one", until: { approvals: { by: "team:board", "at-least": 1 } } },
        {
          id: "two",
          until: {
            all: [
              { any: [{ approvals: { by: "field:sponsor", "at-least": 1 } }] },
              { approvals: { by: "team:board", "at-least": "all" } },
            ],
          },
        },
      ],
    };
    expect(deciders(process)).toEqual(["team:board", "field:sponsor"]);
  });

  test("the leads, where nobody's approval is asked for", () => {
    expect(deciders({ ...join, steps: [{ id: "one", until: { waited: "1 day" } }] })).toEqual([
      "leads",
    ]);
  });
});

describe("a community that people knew by another name", () => {
  const guild = definitions({
    "communities/ui-ux.yml": undefined,
    "communities/guild.yml": `${files["communities/ui-ux.yml"]}previously: [ui-ux]\n`,
  });

  test("is found by an id or a name that it had", () => {
    const seen = world({ definitions: guild });
    expect(["UI-UX", "UI/UX", "guild"].map((said) => idOfFormer(said, seen))).toEqual([
      "guild",
      "guild",
      "guild",
    ]);
    expect(idOfFormer("Chess club", seen)).toBe("chess-club");
  });

  test("is whichever gave the name up last", () => {
    const facts = [
      adopted({ called: { drawing: "data" } }),
      adopted({ id: "adopted/2", at: "2026-11-10T00:00:00.000Z", called: { drawing: "ui-ux" } }),
      adopted({ id: "adopted/3", at: "2026-11-11T00:00:00.000Z" }),
    ];
    expect(idOfFormer("Drawing", world({ facts }))).toBe("ui-ux");
  });
});

test("nobody approves where no condition asks for it", () => {
  expect(approvers(undefined)).toEqual([]);
  expect(approvers({ waited: "1 day" })).toEqual([]);
});

test("answers are the same while people said the same, whatever a drop-down offers", () => {
  expect(sameAnswers('[["a","x",["x"]]]', '[["a","x",[]]]')).toBe(true);
  expect(sameAnswers('[["a","x",[]]]', '[["a","y",[]]]')).toBe(false);
});
