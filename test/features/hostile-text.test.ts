import { assert, constantFrom, property, string, array } from "fast-check";
import { describe, expect, test } from "vitest";
import { settle } from "../../src/core/settle.ts";
import { replyTo } from "../../src/core/take.ts";
import { onThread } from "../../src/core/target.ts";
import { code, plain } from "../../src/words/shown.ts";
import { features } from "../../src/features/index.ts";
import { commented } from "../build/events.ts";
import { olu, sam } from "../build/people.ts";
import { at, joinBody, thread } from "../build/places.ts";
import { wanted } from "../build/steps.ts";
import { type Sketch, world } from "../build/world.ts";

const evil = constantFrom(
  "@everyone",
  "@harbor/leads",
  "<!-- waymark:status -->",
  "-->",
  "<img src=x onerror=alert(1)>",
  "[click](https://evil.example)",
  "![](https://evil.example/pixel.png)",
  "https://evil.example",
  "www.evil.example",
  "`",
  "```\n",
  "\n# Big\n",
  "- [x] done <!-- item:meeting -->",
  "ada/secret#1",
  "GH-1",
  "\u202E",
  "\u0000",
  "\\",
  "&lt;",
);
const hostile = array(
  evil.chain((bit) => string({ maxLength: 8 }).map((text) => bit + text)),
  {
    minLength: 1,
    maxLength: 6,
  },
).map((bits) => bits.join(" "));

/** What GitHub would make of a text: code spans apart, for in them nothing works. */
function outsideCode(text: string): string {
  return text.replaceAll(/(?<!\\)`[^`]*`/g, "");
}

/** People whom our own words may call. */
const CALLED = /@(?:sam|olu|ada)(?![\w/-])/g;

function expectHarmless(text: string): void {
  const open = outsideCode(text).replaceAll(CALLED, "").replaceAll("\n", " ");
  expect(open).not.toMatch(/@[\w]/);
  expect(open).not.toMatch(/(?<!\\)<(?!\\)/);
  expect(open).not.toMatch(/:\/\/evil|\bwww\./i);
  expect(open).not.toMatch(/(?<!\\)\]\(/);
  expect(open).not.toMatch(/[\p{Cc}\u202E]/u);
}

test.each(["@everyone", "<!-- x", "a <b>", "https://evil.example", "www.x", "[a](b)", "\u202E"])(
  "harm would be noticed: %j",
  (text) => {
    expect(() => expectHarmless(`Hello @sam, \`ok\` ${text}`)).toThrow("expected");
  },
);

/** A GitHub that shows little, on which nothing was said yet. */
const quiet: Sketch = { said: [], owners: [], teams: {}, accounts: {}, refused: {} };

const commands = features.flatMap((feature) => feature.commands ?? []).map(({ name }) => name);

describe("whatever somebody writes", () => {
  test("is harmless where we repeat it", () => {
    assert(
      property(hostile, (text) => {
        expectHarmless(plain(text, 1000));
        expect(plain(text)).not.toContain("\n");
        expect(code(text)).toMatch(/^`[^`\n]*`$/);
      }),
    );
  });

  test("calls nobody, marks up nothing and leads nowhere when we answer it", () => {
    const seen = world({ ...quiet, thread: thread() });
    assert(
      property(constantFrom(...commands), hostile, (command, text) => {
        const event = commented(olu, `/${command} ${text}`);
        const facts = features.flatMap((feature) => feature.facts?.(event, seen) ?? []);
        for (const { body, tag } of replyTo(event, facts, features, seen).messages) {
          expectHarmless(body);
          expect(tag).toMatch(/^[\w/-]+$/);
        }
      }),
    );
  });

  test("nor in the status of their request, or a reminder of it", () => {
    assert(
      property(hostile, hostile, (community, title) => {
        const opened = {
          kind: "opened",
          id: "opened/10/1",
          at: "2026-11-01T10:00:00.000Z",
          thread: at(1),
          author: sam.id,
        } as const;
        for (const body of [joinBody(community, title), joinBody("UI/UX", community)]) {
          const seen = world({ ...quiet, thread: thread({ body, title }), facts: [opened] });
          const { plan, messages } = settle(onThread(at(1)), features, seen);
          const comments = wanted(plan, "ensure-comment");
          expect(comments).not.toEqual([]);
          for (const comment of comments) expectHarmless(comment.body);
          for (const message of messages) expectHarmless(message.body);
        }
      }),
    );
  });
});
