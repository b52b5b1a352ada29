import { describe, expect, test } from "vitest";
import type { FactOf } from "../../../src/core/fact.ts";
import { contributions } from "../../../src/core/ledger/contributions.ts";
import { definitions } from "../../build/definitions.ts";
import { ada, lin, sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { world } from "../../build/world.ts";

type Closed = FactOf<"closed">;

/** An issue of Sam's that was closed on a day of November. */
function closed(day: number, reason: string, more: Partial<Closed> = {}): Closed {
  const when = `2026-11-0${day}T10:00:00.000Z`;
  return {
    kind: "closed",
    id: `closed/10/5/${when}`,
    at: when,
    thread: at(5),
    by: ada.id,
    author: sam.id,
    assignees: [],
    labels: ["bug"],
    reason,
    ...more,
  };
}

function counted(facts: readonly Closed[], rule: string): readonly string[] {
  const settings = `organization: Harbor\ncontributions: [{ type: bug, on: issues.closed, ${rule} }]\n`;
  const known = definitions({ "waymark.yml": settings });
  return contributions(sam.id, world({ facts, definitions: known })).map(({ fact }) => fact);
}

describe("an issue that is closed, reopened, and closed again", () => {
  const first = closed(1, "completed");

  test("counts by the reason for which it was closed last", () => {
    const last = closed(3, "not_planned");
    expect(counted([first, last], "reason: completed")).toEqual([]);
    expect(counted([first, last], "reason: not-planned")).toEqual([last.id]);
    expect(counted([last, closed(4, "completed")], "reason: completed")).toHaveLength(1);
  });

  test("counts once, from when it was closed first for that reason", () => {
    const again = closed(4, "completed");
    expect(counted([first, again], "reason: completed")).toEqual([first.id]);
    const between = closed(3, "not_planned");
    expect(counted([first, between, again], "reason: completed")).toEqual([first.id]);
  });

  test("says nothing about another one", () => {
    const other = closed(3, "not_planned", { thread: at(6), id: "closed/10/6" });
    expect(counted([first, other], "reason: completed")).toEqual([first.id]);
  });

  test("counts for whoever closed it, or had it, by their own last word", () => {
    const mine = closed(1, "completed", { by: sam.id, author: lin.id });
    const undone = closed(3, "duplicate", { by: sam.id, author: lin.id });
    expect(counted([mine], "credit: closer, reason: completed")).toEqual([mine.id]);
    expect(counted([mine, undone], "credit: closer, reason: completed")).toEqual([]);
    const had = closed(1, "completed", { author: lin.id, assignees: [sam.id] });
    const dropped = closed(3, "not_planned", { author: lin.id, assignees: [sam.id] });
    expect(counted([had], "credit: assignees, reason: completed")).toEqual([had.id]);
    expect(counted([had, dropped], "credit: assignees, reason: completed")).toEqual([]);
  });
});
