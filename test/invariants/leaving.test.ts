import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Act, play } from "../model/acts.ts";
import { touch } from "../model/books.ts";
import type { Model } from "../model/model.ts";
import { bot, somebody } from "../model/people.ts";
import { standingOf } from "../model/standing.ts";
import { lookAt, settle, takeOne, waitingIn } from "../model/waymark.ts";
import {
  always,
  everyone,
  happen,
  harborReady,
  histories,
  live,
  type Moment,
} from "./histories.ts";
import { type Mix, mixed, mixes, picked } from "./mixed.ts";

type Who = (typeof everyone)[number];

/** Everything that was ever delivered comes again in any order, then a night goes by. */
function redeliverAll(model: Model, mix: Mix): void {
  for (const event of mixed(model.sent.slice(), mix)) takeOne(model, event);
  for (let turn = 0; waitingIn(model).length > 0 && turn < 500; turn += 1) {
    const waiting = picked(waitingIn(model), mix, turn);
    if (waiting) lookAt(model, waiting);
  }
  settle(model);
  play(model, { do: "wait", days: 1 });
  touch(model.books, { kind: "everything" });
  settle(model);
}

/** Where somebody is: on a roster, in a team, or invited to one. */
function places(model: Model, who: Who): readonly unknown[] {
  const { members, teams } = standingOf(model);
  return [...members, ...teams]
    .filter((place) => JSON.stringify(place).includes(`"${somebody(who)}"`))
    .map(([name]) => name);
}

const COMMUNITIES = ["ui-ux", "data", "field"];

// Seen to fail with: a `/leave` that takes nobody out.
test("whoever left is not brought back by anything that is delivered again", () => {
  always(
    fc.property(histories(), mixes, fc.constantFrom(...everyone), (history, mix, who) => {
      const model = live(history);
      for (const id of COMMUNITIES) {
        play(model, { do: "say", by: who, on: 0, text: `/leave ${id}` });
        settle(model);
      }
      const before = places(model, who);
      expect(before.filter((name) => name === "ui-ux" || name === "data")).toEqual([]);
      redeliverAll(model, mix);
      expect(places(model, who)).toEqual(before);
    }),
    80,
  );
});

// Seen to fail with: nobody counts as seen in the team.
test("whoever was taken out by hand stays out", () => {
  always(
    fc.property(histories(), mixes, fc.constantFrom(...everyone), (history, mix, who) => {
      const model = live(history);
      const out = ["ui-ux", "data", "field"].map((team): Act => ({
        do: "remove",
        by: "ona",
        team,
        whom: who,
      }));
      const was = [...model.github.crews.values()].filter(
        ({ slug, members }) => slug !== "ui-core" && members.includes(somebody(who)),
      );
      for (const act of out) play(model, act);
      settle(model);
      redeliverAll(model, mix);
      const back = was.map(({ slug }) => slug).filter((slug) => places(model, who).includes(slug));
      expect(back).toEqual([]);
    }),
    60,
  );
});

/** Communities that somebody was told they have left, in the newest comments. */
function goodbyes({ github }: Model, after: number): readonly string[] {
  const said = [...github.issues.values()].flatMap(({ comments }) => comments);
  return said
    .filter(({ id, by, body }) => id > after && by === bot.id && body.includes("you've left"))
    .flatMap(({ body }) => [...body.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name ?? ""));
}

const IDS: Readonly<Record<string, string>> = { "UI/UX": "ui-ux", Data: "data", Field: "field" };

/** Olu comes, and thinks better of it in the same second. */
const briefly: readonly Moment[] = [
  { do: "ask", by: "olu", community: "UI/UX" } as const,
  { do: "say", by: "ada", on: 0, text: "/approve\n/done meeting" } as const,
  { do: "say", by: "olu", on: 0, text: "/done conduct\n/done drive" } as const,
  { do: "say", by: "olu", on: 0, text: "/leave" } as const,
].map((act, index) => ({ act, late: false, soon: index === 3 }));

// Seen to fail with: a `/leave` that takes nobody out, or only a second after they came.
test("whoever is told that they have left is gone, however soon after they came", () => {
  let told = 0;
  always(
    fc.property(histories(), (history) => {
      const model = harborReady();
      for (const moment of [...history, ...briefly]) {
        const before = model.github.serial;
        happen(model, moment);
        settle(model);
        const left = goodbyes(model, before).map((name) => IDS[name] ?? name);
        told += left.length;
        const by = "by" in moment.act ? places(model, moment.act.by) : [];
        const still = left.filter((id) => by.includes(id) && id !== "field");
        expect(still).toEqual([]);
      }
    }),
    80,
  );
  expect(told).toBeGreaterThan(0);
});
