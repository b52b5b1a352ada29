import * as fc from "fast-check";
import { expect, test } from "vitest";
import { only } from "../../src/core/fact.ts";
import { home } from "../build/places.ts";
import { play } from "../model/acts.ts";
import { touch } from "../model/books.ts";
import { definitionsIn } from "../model/definitions.ts";
import type { Change, Model } from "../model/model.ts";
import { standingOf } from "../model/standing.ts";
import { settle } from "../model/waymark.ts";
import { always, histories, live } from "./histories.ts";
import { commandsIn } from "./witnesses.ts";

/** How often somebody wrote `/leave` before a change. */
function farewells(model: Model, { person, after }: Change): number {
  const before = { ...model, sent: model.sent.slice(0, after) };
  return commandsIn(before, "leave").filter(({ actor }) => actor.id === person).length;
}

test("nobody is taken out of a team who did not ask to leave", () => {
  always(
    fc.property(histories(), (history) => {
      const model = live(history);
      const removed = model.changes.filter(({ kind }) => kind === "removed");
      for (const change of removed) {
        const often = removed.filter(
          (one) =>
            one.person === change.person && one.team === change.team && one.after <= change.after,
        );
        expect(farewells(model, change)).toBeGreaterThanOrEqual(often.length);
      }
    }),
    150,
  );
});

test("nobody is added to a team without a request of theirs, or a stage they reached", () => {
  always(
    fc.property(histories(), (history) => {
      const model = live(history);
      const facts = [...model.books.facts.values()];
      for (const { kind, person } of model.changes) {
        if (kind === "removed") continue;
        const asked = only(facts, "joined").some((fact) => fact.person === person && fact.thread);
        const core = only(facts, "stage-reached").some(
          (fact) => fact.person === person && fact.stage === "core",
        );
        expect(asked || core).toBe(true);
      }
    }),
    100,
  );
});

test("a team that nobody opted in is never touched", () => {
  always(
    fc.property(histories(), (history) => {
      const { changes } = live(history);
      expect(changes.filter(({ team }) => team === "field")).toEqual([]);
    }),
    150,
  );
});

test("only good definitions from the default branch of the pinned repository come into force", () => {
  always(
    fc.property(histories(), (history) => {
      const model = live(history);
      const pushed = model.sent.flatMap((event) =>
        event.kind === "pushed" && event.toDefaultBranch && event.repo.id === home.id
          ? [event.commit]
          : [],
      );
      const tips = new Set(["commit-1", ...pushed]);
      for (const { commit, repo } of only([...model.books.facts.values()], "adopted")) {
        expect(repo).toBe(home.id);
        expect(tips.has(commit)).toBe(true);
        expect(definitionsIn(model.github.commits.get(commit) ?? {}).definitions).toBeDefined();
      }
    }),
    100,
  );
});

test("definitions that are deleted altogether take nothing away, and somebody is asked", () => {
  always(
    fc.property(histories({ without: ["expire"] }), (history) => {
      const model = live(history);
      const before = standingOf(model);
      play(model, { do: "push", by: "ona", version: "nothing", to: "home" });
      touch(model.books, { kind: "everything" });
      settle(model);
      expect(standingOf(model)).toEqual(before);
      const asked = [...model.github.issues.values()].map(({ title }) => title);
      expect(asked).toContain("Waymark: where are the definitions?");
    }),
    60,
  );
});
