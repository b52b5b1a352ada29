import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Event } from "../../src/core/event.ts";
import { play } from "../model/acts.ts";
import { touch } from "../model/books.ts";
import type { Model } from "../model/model.ts";
import { standingOf } from "../model/standing.ts";
import { settle, takeOne } from "../model/waymark.ts";
import { always, harborReady, histories, live } from "./histories.ts";
import { mixed, mixes } from "./mixed.ts";

/** Events whose bodies carry no time: they happen when they reach us, so the same bytes come later. */
const WITHOUT_TIME: readonly Event["kind"][] = ["team.changed", "organization.changed"];

/** The same bytes under a delivery id of their own: the id is a header, which nobody signed. */
function again({ github, sent }: Model): readonly Event[] {
  const now = new Date(github.clock).toISOString();
  return sent.map((event) => ({
    ...event,
    delivery: `again-${event.delivery}`,
    ...(WITHOUT_TIME.includes(event.kind) && { at: now }),
  }));
}

/** Everything that was ever recorded or said, and how all stands on GitHub. */
function record(model: Model): unknown {
  const { facts, said, written } = model.books;
  return structuredClone([facts, said, written, standingOf(model), model.changes]);
}

// Seen to fail with: facts with the delivery's id in theirs; answers to facts that are known.
test("the same bytes under other delivery ids record nothing and say nothing", () => {
  always(
    fc.property(histories(), mixes, (history, mix) => {
      const model = live(history);
      // What merging would change depends on everybody: it is told anew once a night.
      touch(model.books, { kind: "everything" });
      settle(model);
      const before = record(model);
      for (const event of mixed(again(model), mix)) {
        takeOne(model, event);
        settle(model);
      }
      expect(record(model)).toEqual(before);
    }),
    70,
  );
});

// Seen to fail with: answers to facts that are known.
test("a tick that cannot count is explained once, however often its edit is sent", () => {
  const model = harborReady();
  play(model, { do: "ask", by: "sam", community: "UI/UX", unlabelled: false });
  settle(model);
  play(model, { do: "say", by: "ada", on: 0, text: "/approve" });
  settle(model);
  play(model, { do: "tick", by: "sam", on: 0, item: "meeting", clear: false });
  settle(model);
  const explained = () =>
    [...model.books.said.values()].flat().filter(({ tag }) => tag.startsWith("tick/"));
  expect(explained()).toHaveLength(1);
  for (const event of again(model)) takeOne(model, event);
  settle(model);
  expect(explained()).toHaveLength(1);
});
