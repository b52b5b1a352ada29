import * as fc from "fast-check";
import { expect, test } from "vitest";
import { plainType } from "../../src/core/contribution-type.ts";
import { only } from "../../src/core/fact.ts";
import { threadName } from "../../src/core/place.ts";
import { PLAIN } from "../../src/words/voice.ts";
import { play } from "../model/acts.ts";
import type { Model } from "../model/model.ts";
import { bot } from "../model/people.ts";
import { settle } from "../model/waymark.ts";
import { always, everyone, histories, live } from "./histories.ts";

// Seen to fail with: awards with another fact's id.
test("every award and every stage stands on facts that exist", () => {
  always(
    fc.property(histories(), (history) => {
      const { books } = live(history);
      const facts = [...books.facts.values()];
      for (const { evidence } of [...only(facts, "awarded"), ...only(facts, "stage-reached")]) {
        expect(evidence).not.toEqual([]);
        expect(evidence.filter((id) => !books.facts.has(id))).toEqual([]);
      }
    }),
    60,
  );
});

/** The lines of every answer to `/progress`, each stage with what stands behind it. */
function stageLines({ github }: Model): readonly string[] {
  const said = [...github.issues.values()].flatMap(({ comments }) => comments);
  return said
    .filter(({ by, body }) => by === bot.id && body.includes("here's how far you've come"))
    .flatMap(({ body }) => body.split(/\n(?=- )/).slice(1));
}

/** Contributions have a link each; the endorsements of a stage all stand on the issue that asked for them. */
function shownIn(line: string): { readonly count: number; readonly behind: readonly string[] } {
  const contributions = Number(/(\d+)(?: of \d+)? contributions?/.exec(line)?.[1] ?? 0);
  const endorsed = Number(/(\d+)(?: of \d+)? endorsements?/.exec(line)?.[1] ?? 0);
  const [, behind = ""] = /Based on: (.*)/.exec(line) ?? [];
  return {
    count: contributions + Math.min(endorsed, 1),
    behind: behind.split(", ").filter((link) => link !== ""),
  };
}

/** Threads that exist, and links that a credit gave. */
function known({ github, books }: Model): ReadonlySet<string> {
  const threads = [...github.issues.values()].map(threadName);
  const credits = only([...books.facts.values()], "credited");
  const links = credits.map(
    ({ type, evidence }) => `[${plainType(type, {}, PLAIN)}](<${evidence}>)`,
  );
  return new Set([...threads, ...links]);
}

// Seen to fail with: a condition that leaves out its first evidence.
test("every number that /progress shows has as many links behind it, and each leads somewhere", () => {
  always(
    fc.property(histories(), (history) => {
      const model = live(history);
      for (const by of everyone) play(model, { do: "say", by, on: 0, text: "/progress" });
      settle(model);
      const there = known(model);
      for (const line of stageLines(model).filter((one) => /\d contribution/.test(one))) {
        const { count, behind } = shownIn(line);
        expect([line, behind.length]).toEqual([line, count]);
        expect(behind.filter((link) => !there.has(link))).toEqual([]);
      }
    }),
    60,
  );
});
