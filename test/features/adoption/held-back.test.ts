import { describe, expect, test } from "vitest";
import { heldTag } from "../../../src/core/held-tag.ts";
import type { Fact } from "../../../src/core/fact.ts";
import type { Candidate } from "../../../src/core/shown.ts";
import { candidate } from "../../build/candidate.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commanded, raised } from "../../build/facts.ts";
import { ada, olu } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { wanted } from "../../build/steps.ts";
import { adopted, type Sketch } from "../../build/world.ts";
import { later } from "./found.ts";

const settings = files["waymark.yml"] ?? "";
const CODE = '  - { type: code, on: pull_request.merged, paths: ["src/**"] }\n';
const REVIEW = "  - { type: review, on: pull_request_review.submitted }\n";

/** The small organisation with other settings, as somebody pushed it. */
function pushed(text: string): Candidate {
  return candidate({ definitions: definitions({ "waymark.yml": text }) });
}

/** What is adopted, and what is asked, where a commit has these settings in place of those in force. */
function followsFrom(text: string, before = settings, more: Sketch = {}) {
  const inForce = definitions({ "waymark.yml": before });
  const { facts, plan } = later(pushed(text), {
    definitions: inForce,
    brought: undefined,
    ...more,
  });
  return {
    adopted: facts.some(({ kind }) => kind === "adopted"),
    asked: wanted(plan, "ensure-issue").map(({ tag }) => tag),
    check: wanted(plan, "ensure-check").map(({ conclusion }) => conclusion),
  };
}

const HELD = { adopted: false, asked: [heldTag(adopted())], check: ["neutral"] };
const IN_FORCE = { adopted: true, asked: [], check: [] };

/** With a rule for code that has this more. */
function ruled(more: string): string {
  return settings.replace(CODE, CODE.replace(" }", `, ${more} }`));
}

/** With a type of the organisation's own. */
function typed(types: string): string {
  return `${settings}types:\n${types}`;
}

const OWN = "  art: { description: Drew. }\n";

describe("what was pushed waits for an owner", () => {
  test.each([
    ["where a rule goes", settings.replace(CODE, "")],
    [
      "where a rule is added",
      settings.replace(CODE, `${CODE}  - { type: code, on: issues.opened }\n`),
    ],
    ["where a rule asks otherwise", settings.replace("src/**", "lib/**")],
    ["where a rule ended before today", ruled("until: 2026-11-19")],
    ["where a rule begins today", ruled("from: 2026-11-20")],
    ["where rules change places", settings.replace(CODE, "").replace(REVIEW, REVIEW + CODE)],
    ["where a type is added, that somebody may have been credited with", typed(OWN)],
    ["where the organization began at another time", `${settings}founded: 2020-01-01\n`],
  ])("%s", (_, text) => {
    expect(followsFrom(text)).toEqual(HELD);
  });

  test("where days begin elsewhere", () => {
    expect(followsFrom(settings.replace(/^timezone: .*$/m, "timezone: Asia/Tokyo"))).toEqual(HELD);
  });

  test("where a type goes that counted", () => {
    expect(followsFrom(settings, typed(OWN))).toEqual(HELD);
  });
});

describe("what was pushed comes into force at once", () => {
  test.each([
    ["where a rule ends today or later", ruled("until: 2026-11-20")],
    [
      "where a rule only begins later",
      settings.replace(CODE, `${CODE}  - { type: code, on: issues.opened, from: 2026-11-21 }\n`),
    ],
    [
      "where a rule says the same in another order",
      settings.replace(CODE, '  - { on: pull_request.merged, paths: ["src/**"], type: code }\n'),
    ],
    ["where something else changes", `${settings}color: "#336699"\n`],
  ])("%s", (_, text) => {
    expect(followsFrom(text)).toEqual(IN_FORCE);
  });

  test("where a type is only called otherwise, in its rule as well", () => {
    const was = typed(OWN).replace("type: code", "type: art");
    const is = typed("  drawing: { description: Drew., previously: [art] }\n").replace(
      "type: code",
      "type: drawing",
    );
    expect(followsFrom(is, was)).toEqual(IN_FORCE);
  });

  test("where a pull request brought it, and had it from the beginning", () => {
    const text = settings.replace(CODE, "");
    const candidates = { head: pushed(text) };
    const more = { brought: "head", candidates };
    expect(followsFrom(text, settings, more)).toEqual(IN_FORCE);
  });
});

test("a pull request that was made before something was pushed beside it did not show that", () => {
  const text = settings.replace(CODE, "");
  const before = { head: pushed(`${settings}color: "#336699"\n`) };
  expect(followsFrom(text, settings, { brought: "head", candidates: before })).toEqual(HELD);
  expect(followsFrom(text, settings, { brought: "gone", candidates: {} })).toEqual(HELD);
});

describe("an owner's yes", () => {
  const text = settings.replace(CODE, "");
  const held = pushed(text);
  const asked = raised(heldTag(adopted()), at(9));
  const saw = `Somebody pushed \`${held.commit}\`, which changes the rules.`;
  const more = { owners: [olu.id] };

  function answered(by: typeof ada, seen: string) {
    const yes = commanded(by, "/apply", { thread: at(9), saw: seen });
    return followsFrom(text, settings, { ...more, facts: [asked, yes] });
  }

  test("puts that very commit in force, and its check says so", () => {
    expect(answered(olu, saw)).toMatchObject({ adopted: true, asked: [], check: ["success"] });
  });

  test("to another commit, or anybody else's, puts nothing in force", () => {
    expect(answered(olu, saw.replace(held.commit, "abc"))).toEqual(HELD);
    expect(answered(olu, `\`abc\` ${saw}`)).toEqual(HELD);
    expect(answered(olu, `<!-- ${saw}`)).toEqual(HELD);
    expect(answered(ada, saw)).toEqual(HELD);
  });

  test("of long ago puts nothing in force, when whoever gave it is an owner by now", () => {
    const yes = commanded(olu, "/apply", { thread: at(9), saw, at: "2026-10-01T12:00:00.000Z" });
    expect(followsFrom(text, settings, { ...more, facts: [asked, yes] })).toEqual(HELD);
  });

  test("is asked for in a comment where somebody closed the question", () => {
    const closed: Fact = {
      kind: "closed",
      id: "closed/9",
      at: "2026-11-19T12:00:00.000Z",
      thread: at(9),
      by: olu.id,
      author: olu.id,
      assignees: [],
      labels: [],
      reason: "completed",
    };
    const { messages } = later(held, { brought: undefined, facts: [asked, closed] });
    expect(messages.map(({ body }) => body)).toEqual([
      `\`${held.commit}\` would count again what people did before, too, and no pull request showed that. This issue is closed, so I'm asking here: as long as nobody comments \`/apply\` or takes that back, the definitions in force stay as they are. The text above says more.`,
    ]);
  });
});
