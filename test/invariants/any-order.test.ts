import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Event } from "../../src/core/event.ts";
import type { Model } from "../model/model.ts";
import { requestsIn, standingOf } from "../model/standing.ts";
import { lookAt, settle, takeOne, waitingIn } from "../model/waymark.ts";
import {
  always,
  happen,
  harborReady,
  histories,
  live,
  type Moment,
  type Scope,
} from "./histories.ts";
import { at, type Mix, mixed, mixes, picked } from "./mixed.ts";

/** What people did while Waymark was away: every delivery is still on its way. */
function away(history: readonly Moment[]): Model {
  const model = harborReady();
  for (const moment of history) happen(model, moment);
  return model;
}

function factsAfter(model: Model, events: readonly Event[]): readonly unknown[] {
  const other = structuredClone(model);
  for (const event of events) takeOne(other, event);
  return [...other.books.facts.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

// Seen to fail with: a command's id made of how much is known already.
test("deliveries give the same facts in any order, however often they come", () => {
  always(
    fc.property(histories(), mixes, (history, mix) => {
      const { github, sent } = live(history);
      const model = { ...harborReady(), github };
      expect(factsAfter(model, mixed(sent, mix))).toEqual(factsAfter(model, sent));
    }),
    50,
  );
});

/** Takes what is on its way in another order, then looks in another order. */
function settleMixed(model: Model, mix: Mix): void {
  for (const event of mixed(model.queue.splice(0), mix)) takeOne(model, event);
  lookMixed(model, mix);
}

function lookMixed(model: Model, mix: Mix): void {
  for (let turn = 0; turn < 1000; turn += 1) {
    for (const event of mixed(model.queue.splice(0), mix)) takeOne(model, event);
    const waiting = picked(waitingIn(model), mix, turn);
    if (!waiting) return;
    lookAt(model, waiting);
  }
  throw new Error("it never comes to rest");
}

const WITHOUT_DEFINITIONS = ["push", "propose", "expire"] as const;

// Seen to fail with: facts folded in the order they arrived in.
test("the same facts lead to the same conclusions, whatever is looked at first", () => {
  always(
    fc.property(histories({ without: WITHOUT_DEFINITIONS }), mixes, (history, mix) => {
      const [one, other] = [away(history), away(history)];
      settle(one);
      settleMixed(other, mix);
      expect(standingOf(other)).toEqual(standingOf(one));
    }),
    70,
  );
});

/** Takes in another order, and looks here and there before everything has come. */
function settleInterleaved(model: Model, mix: Mix): void {
  mixed(model.queue.splice(0), mix).forEach((event, index) => {
    takeOne(model, event);
    const waiting = picked(waitingIn(model), mix, index);
    if (waiting && at(mix, 3 * index) % 2 === 0) lookAt(model, waiting);
  });
  lookMixed(model, mix);
}

/** Nobody says no, takes something back, or does by hand what the rules would do. */
const ONWARDS: Scope = {
  onwards: true,
  without: [
    ...WITHOUT_DEFINITIONS,
    ...(["answer", "rewrite", "close", "reopen", "label", "hush"] as const),
    ...(["add", "remove", "quit", "wait"] as const),
  ],
  texts: [
    "/approve",
    "/done meeting",
    "/done conduct\n/done drive",
    "/credit @sam organised https://example.org/1",
    "/credit @olu talk https://example.org/1\n/credit @olu talk https://example.org/2",
  ],
};

// Seen to fail with: a `/done` recorded only once a step was passed.
test("where everybody only goes on, what comes late changes nothing", () => {
  always(
    fc.property(histories(ONWARDS), mixes, (history, mix) => {
      const [one, other] = [away(history), away(history)];
      settle(one);
      settleInterleaved(other, mix);
      expect(standingOf(other)).toEqual(standingOf(one));
    }),
    60,
  );
});

/** What people see, every comment included, and what was changed in teams. */
function seen(model: Model): unknown {
  const said = requestsIn(model).map(({ comments }) =>
    comments.map(({ id, body }) => ({ id, body })),
  );
  return structuredClone([standingOf(model), said, model.changes]);
}

// Seen to fail with: commands that happen when they are delivered, not when they were written.
test("deliveries that come again after everything was done change nothing", () => {
  always(
    fc.property(histories(), mixes, (history, mix) => {
      const model = live(history);
      const before = seen(model);
      model.queue.push(...mixed(model.sent, mix));
      settleMixed(model, mix);
      expect(seen(model)).toEqual(before);
    }),
    70,
  );
});
