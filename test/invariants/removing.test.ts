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

/** What a person wrote before something changed, by the names of the commands. */
function wrote(model: Model, { person, after }: Change, name: string): number {
  const before = { ...model, sent: model.sent.slice(0, after) };
  return commandsIn(before, name).filter(({ actor }) => actor.id === person).length;
}

/** Whether Waymark itself had put a person there, on a request that was then taken back or declined. */
function wasUndone(model: Model, change: Change): boolean {
  const { person, team, after } = change;
  const ours = model.changes.some(
    (one) => one.kind !== "removed" && one.person === person && one.team === team,
  );
  const before = { ...model, sent: model.sent.slice(0, after) };
  return ours && ["withdraw", "decline"].some((name) => commandsIn(before, name).length > 0);
}

// Seen to fail with: people in the team who are on no roster are taken out; members are.
test("nobody is taken out of a team who did not ask to leave, or was let in by mistake", () => {
  always(
    fc.property(histories(), (history) => {
      const model = live(history);
      const removed = model.changes.filter(({ kind }) => kind === "removed");
      const unasked = removed.filter((change) => wrote(model, change, "leave") === 0);
      expect(unasked.filter((change) => !wasUndone(model, change))).toEqual([]);
    }),
    80,
  );
});

const TEAMS: Readonly<Record<string, string>> = { "ui-ux": "ui-ux", data: "data", field: "field" };

// Seen to fail with: owners are put into every team.
test("nobody is added to a team without a request of theirs, or a stage they reached", () => {
  always(
    fc.property(histories(), (history) => {
      const model = live(history);
      const facts = [...model.books.facts.values()];
      const asked = only(facts, "joined").flatMap(({ person, community, thread }) =>
        thread ? [`${person} ${TEAMS[community]}`] : [],
      );
      const grown = only(facts, "stage-reached").flatMap(({ person, stage }) =>
        stage === "core" ? [`${person} ui-core`] : [],
      );
      const added = model.changes.filter(({ kind }) => kind !== "removed");
      const why = added.map(({ person, team }) => `${person} ${team}`);
      expect(why.filter((one) => ![...asked, ...grown].includes(one))).toEqual([]);
    }),
    60,
  );
});

// Seen to fail with: every team counts as managed.
test("a team that nobody opted in is never touched", () => {
  always(
    fc.property(histories(), (history) => {
      const { changes } = live(history);
      expect(changes.filter(({ team }) => team === "field")).toEqual([]);
    }),
    60,
  );
});

// Seen to fail with: a proposal comes into force like the default branch.
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
    60,
  );
});

// Seen to fail with: nobody is asked.
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
    40,
  );
});
