import { describe, expect, test } from "vitest";
import type { Thread } from "../../../src/core/shown.ts";
import { ladder } from "../../../src/features/ladder/index.ts";
import { opportunities } from "../../../src/features/opportunities/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commented } from "../../build/events.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { at, thread } from "../../build/places.ts";
import { settledBy, takenBy } from "../../build/play.ts";
import { wanted } from "../../build/steps.ts";
import { type Sketch, world } from "../../build/world.ts";
import { assigned, climbing, LADDER, stage } from "./climbing.ts";

const FIRST = ["good first issue"];
const earlier = "2026-11-02T10:00:00.000Z";

function issue(number: number, more: Partial<Thread> = {}): Thread {
  return thread({ number, labels: FIRST, author: olu, assignees: [sam], ...more });
}

/** What is done about the last of some issues that Sam took, and what is said. */
function looked(others: readonly Thread[], sketch: Sketch = {}, last: Partial<Thread> = {}) {
  const took = others.map((one) => assigned(sam, one, { at: earlier, labels: FIRST }));
  const known = {
    owners: [],
    said: [],
    refused: {},
    definitions: climbing,
    facts: [stage("first"), ...took, assigned(sam, at(1), { labels: FIRST })],
    threads: [issue(1, last), ...others],
  };
  const target = { kind: "thread", repo: 10, number: 1 } as const;
  const { plan, messages } = settledBy(ladder, target, world({ ...known, ...sketch }));
  const off = wanted(plan, "ensure-assignee").map(({ person }) => person.login);
  return { off, said: messages.map(({ body }) => body), tags: messages.map(({ tag }) => tag) };
}

describe("nobody takes more issues of a stage than it says", () => {
  test("whoever takes another is told what comes next, and taken off it", () => {
    const { off, said } = looked([issue(2), issue(3)]);
    expect(off).toEqual(["sam"]);
    expect(said).toEqual([
      "@sam, thank you for all you've taken on! You've had 2 issues of “First issues”. Nobody takes more, so that there are some for whoever comes next, and I've taken you off this one. You're ready for something new: to see what's next on your way, comment `/progress`. And if it should be this one all the same, ask somebody who can assign issues here to give it to you.",
    ]);
  });

  test("and hears which are for them now", () => {
    const facts = [stage("first"), stage("small")];
    const took = [2, 3, 1].map((number) =>
      assigned(sam, at(number), { at: `2026-11-0${number === 1 ? 9 : number}T10:00:00.000Z` }),
    );
    const { said } = looked([issue(2), issue(3)], { facts: [...facts, ...took] });
    expect(said.join()).toContain("An issue labeled `size: small` is a good one for you now.");
  });

  test("once, however often", () => {
    const [tag = ""] = looked([issue(2), issue(3)]).tags;
    const said = [{ thread: at(1), tag, body: "", occasion: tag }];
    expect(looked([issue(2), issue(3)], { said })).toEqual({ off: ["sam"], said: [], tags: [] });
  });

  test("issues count that are theirs, open or completed, whoever assigned them", () => {
    const done = issue(2, { state: "closed", reason: "completed" });
    expect(looked([done, issue(3)]).off).toEqual(["sam"]);
    expect(looked([issue(2)]).off).toEqual([]);
    expect(looked([issue(2, { assignees: [lin] }), issue(3)]).off).toEqual([]);
    expect(looked([issue(2, { labels: ["size: small"] }), issue(3)]).off).toEqual([]);
    const unplanned = issue(2, { state: "closed", reason: "not_planned" });
    expect(looked([unplanned, issue(3)]).off).toEqual([]);
  });

  test("what they took later doesn't count against the ones before, nor does what is gone", () => {
    const later = [issue(2), issue(3)].map((one) =>
      assigned(sam, one, { at: "2026-11-20T13:00:00.000Z", labels: FIRST }),
    );
    const facts = [stage("first"), assigned(sam, at(1), { labels: FIRST }), ...later];
    expect(looked([issue(2), issue(3)], { facts }).off).toEqual([]);
    const gone = [5, 6].map((number) => assigned(sam, at(number), { at: earlier }));
    const known = [stage("first"), ...gone, assigned(sam)];
    expect(looked([], { facts: known }).off).toEqual([]);
  });

  test("it stays with whoever opened it, was assigned by others, leads, owns, or has an epic", () => {
    const two = [issue(2), issue(3)];
    expect(looked(two, {}, { author: sam }).off).toEqual([]);
    expect(looked(two, { owners: [sam.id] }).off).toEqual([]);
    expect(looked(two, {}, { labels: [...FIRST, "epic"] }).off).toEqual([]);
    const took = two.map((one) => assigned(sam, one, { at: earlier }));
    const facts = [stage("first"), ...took, assigned(sam, at(1), { by: ada.id })];
    expect(looked(two, { facts }).off).toEqual([]);
  });

  test("and none is shown to them as something to do", () => {
    const settings = `${files["waymark.yml"]}opportunities: { repositories: [community] }\n`;
    const free = [issue(7, { assignees: [] })];
    const shown = (others: readonly Thread[]) => {
      const { messages } = takenBy(
        opportunities,
        commented(sam, "/match"),
        world({
          definitions: definitions({ "waymark.yml": settings, "pathways/developers.yml": LADDER }),
          facts: [stage("first"), ...others.map((one) => assigned(sam, one, { at: earlier }))],
          repositories: [at(1).repo],
          owners: [],
          threads: others,
          free,
        }),
      );
      return messages.map(({ body }) => body).join();
    };
    expect(shown([issue(2)])).toContain("community#7");
    expect(shown([issue(2), issue(3)])).not.toContain("community#7");
  });
});
