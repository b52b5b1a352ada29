import { describe, expect, test } from "vitest";
import type { Listed } from "../../../src/core/ledger/listings.ts";
import { uphold } from "../../../src/features/mentorships/uphold.ts";
import { commanded } from "../../build/facts.ts";
import { mentoring, newcomers, paired, seasoned, sought } from "../../build/mentoring.ts";
import { lin, sam } from "../../build/people.ts";
import { world, type Sketch } from "../../build/world.ts";

const definitions = mentoring();
const person = { kind: "person", person: lin.id } as const;

function seen(listed: readonly Listed[] | undefined, more: Sketch = {}) {
  return world({
    definitions,
    facts: seasoned(lin),
    issues: [],
    ...more,
    ...(listed && { listed }),
  });
}

describe("what is kept of somebody as a mentor", () => {
  const here = { programme: "newcomers", person: lin.id };

  test("follows once they may mentor, and says how many they can accompany", () => {
    const { lists, due } = uphold(person, seen([]));
    expect(lists).toEqual({ person: lin.id, programmes: [{ programme: "newcomers", free: 1 }] });
    // What they did may be too long ago by then.
    expect(due).toBe("2026-11-27T12:00:00.000Z");
  });

  test("comes by time alone, too: they are looked at as soon as they have belonged for long enough", () => {
    const when = "{ member: { for: 3 months } }";
    const patient = mentoring({
      "mentorships/newcomers.yml": newcomers.replace("{ contributions: { at-least: 1 } }", when),
    });
    const { lists, due } = uphold(person, seen([], { definitions: patient }));
    expect(lists).toBeUndefined();
    expect(due).toBe("2027-01-01T10:00:00.000Z");
    const later = uphold(person, seen([], { definitions: patient, now: String(due) }));
    expect(later.lists?.programmes).toEqual([{ programme: "newcomers", free: 1 }]);
    expect(uphold({ ...person, person: sam.id }, seen([], { definitions: patient })).due).toBe(
      undefined,
    );
  });

  test("stays where it is as it should be", () => {
    expect(uphold(person, seen([{ ...here, free: 1 }]))).not.toHaveProperty("lists");
  });

  test("has no number where there is no limit", () => {
    const open = mentoring({ "mentorships/newcomers.yml": newcomers.replace(", capacity: 1", "") });
    const { lists } = uphold(person, seen([{ ...here, free: 1 }], { definitions: open }));
    expect(lists?.programmes).toEqual([{ programme: "newcomers" }]);
    expect(uphold(person, seen([here], { definitions: open }))).not.toHaveProperty("lists");
  });

  test("has no free place once somebody is accompanied", () => {
    const facts = [...seasoned(lin), sought(), paired()];
    const { lists } = uphold(person, seen([{ ...here, free: 1 }], { facts }));
    expect(lists?.programmes).toEqual([{ programme: "newcomers", free: 0 }]);
  });

  test("has no free place while they are away for long, and is looked at again once they are back", () => {
    const away = commanded(lin, "/away 2026-12-20", { at: "2026-11-20T10:00:00.000Z" });
    const facts = [...seasoned(lin), away];
    const { lists, due } = uphold(person, seen([{ ...here, free: 1 }], { facts }));
    expect(lists?.programmes).toEqual([{ programme: "newcomers", free: 0 }]);
    expect(due).toBe("2026-11-27T12:00:00.000Z");
    const short = commanded(lin, "/away 2026-11-22", { at: "2026-11-20T10:00:00.000Z" });
    const soon = uphold(person, seen([{ ...here, free: 1 }], { facts: [...seasoned(lin), short] }));
    expect(soon).not.toHaveProperty("lists");
    expect(soon.due).toBe("2026-11-23T08:00:00.000Z");
  });

  test("goes with whoever may not mentor any more", () => {
    const { lists, due } = uphold(person, seen([here], { facts: [] }));
    expect(lists).toEqual({ person: lin.id, programmes: [] });
    expect(due).toBeUndefined();
    const nobody = { kind: "person", person: sam.id } as const;
    expect(uphold(nobody, seen([here]))).not.toHaveProperty("lists");
  });

  test("follows nowhere where nobody keeps it", () => {
    expect(uphold(person, seen(undefined))).not.toHaveProperty("lists");
  });
});
