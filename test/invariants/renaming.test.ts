import * as fc from "fast-check";
import { expect, test } from "vitest";
import { play } from "../model/acts.ts";
import { touch } from "../model/books.ts";
import { type Version } from "../model/definitions.ts";
import type { Model } from "../model/model.ts";
import { leftFor, settle } from "../model/waymark.ts";
import { always, harborReady, histories, live } from "./histories.ts";

function adopt(model: Model, version: Version): void {
  play(model, { do: "push", by: "ona", version, to: "home" });
  settle(model);
}

/** What people see on GitHub, but for the marks that Waymark leaves for itself in the text. */
function seenOn({ github }: Model): string {
  const shown = [...github.issues.values()].filter(({ pull }) => !pull);
  const threads = shown.map(({ number, state, labels, body, comments }) => [
    number,
    state,
    [...labels].toSorted(),
    body.replaceAll(/<!-- item:\S+ -->/g, ""),
    comments.map((comment) => comment.body),
  ]);
  return JSON.stringify([threads, [...github.crews.values()], [...github.owners]], null, 1);
}

/** What the ledger holds about people: neither adoptions, nor that we wrote a list under other ids. */
function conclusionsIn({ books }: Model): readonly string[] {
  const about = [...books.facts.values()].filter(
    ({ kind }) => kind !== "adopted" && kind !== "edited",
  );
  return about.map(({ id }) => id);
}

/** What would still be done about people and requests, if everything that is not over were looked at now. */
function left(model: Model): string {
  touch(model.books, { kind: "everything" });
  const targets = [...model.books.targets.values()].filter(
    ({ target, rests }) => target.kind !== "proposal" && !rests,
  );
  return leftFor(
    model,
    targets.map(({ target }) => target),
  );
}

// Seen to fail with: facts that are read as they are stored.
test("when everything gets another id, nobody sees a difference, and nothing is concluded anew", () => {
  always(
    fc.property(histories({ without: ["push", "propose"] }), (history) => {
      const model = live(history);
      const [seen, known] = [seenOn(model), conclusionsIn(model)];
      adopt(model, "other ids");
      expect(seenOn(model)).toBe(seen);
      expect(conclusionsIn(model)).toEqual(known);
      expect(left(model)).toBe("");
    }),
    60,
  );
});

// Seen to fail with: names that only follow `previously` in the definitions in force.
test("a rename that is taken back loses nobody who came in between", () => {
  const scope = { without: ["push", "propose"] } as const;
  always(
    fc.property(histories(scope), histories(scope), (before, between) => {
      const model = live(before, harborReady());
      adopt(model, "other ids");
      live(between, model);
      const [seen, known] = [seenOn(model), conclusionsIn(model)];
      adopt(model, "harbor");
      expect(seenOn(model)).toBe(seen);
      expect(conclusionsIn(model)).toEqual(known);
      expect(left(model)).toBe("");
    }),
    40,
  );
});
