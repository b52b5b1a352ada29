import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { courseOf } from "../../../src/core/ledger/ending.ts";
import type { Around } from "../../../src/core/roles.ts";
import type { Process } from "../../../src/definitions/types.ts";
import { definitions } from "../../build/definitions.ts";
import { commanded, joined, ticked } from "../../build/facts.ts";
import { ada, bot, lin, olu, sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { adopted, world } from "../../build/world.ts";
import { concluded } from "../../features/requests/looked.ts";

const join = definitions().processes["join"] as Process;
const around = { author: sam.id, subject: sam.id, communities: ["ui-ux"] };

function course(...facts: readonly Fact[]) {
  return courseAround(around, facts);
}

/** As `course`, where somebody else wrote the request than whom it is about. */
function courseAround(who: Around, facts: readonly Fact[]) {
  const seen = world({ facts, owners: [] });
  return courseOf(join, seen.ledger.about("thread:10/1"), who, seen);
}

const NEVER = { reopened: 0, at: "", reopening: false };

function on(day: number): { readonly at: string } {
  return { at: `2026-11-${String(day).padStart(2, "0")}T10:00:00.000Z` };
}

function closed(day: number): FactOf<"closed"> {
  return {
    kind: "closed",
    id: `closed/${day}`,
    ...on(day),
    thread: at(1),
    by: ada.id,
    author: sam.id,
    assignees: [],
    labels: [],
    reason: "completed",
  };
}

describe("a request ends", () => {
  test("when a lead declines it", () => {
    expect(course(commanded(ada, "/decline not now"))).toMatchObject({
      ending: { outcome: "declined", by: ada.id },
      reopened: 0,
      reopening: false,
    });
  });

  test("when its author withdraws it", () => {
    expect(course(commanded(sam, "/withdraw")).ending?.outcome).toBe("withdrawn");
  });

  test("not when somebody else says so: a stranger, another community's lead, the author as a judge", () => {
    const others = [
      commanded(olu, "/decline"),
      commanded(lin, "/decline"),
      commanded(sam, "/decline"),
      commanded(ada, "/withdraw"),
      commanded(ada, "/decline", { thread: at(2) }),
      ticked(sam, "conduct"),
      joined(sam, "ui-ux", { source: "adopted" }),
    ];
    expect(course(...others)).toEqual(NEVER);
  });

  test("not by a lead who wrote it about somebody else, or whom somebody wrote it about; each of the two may take it back", () => {
    for (const who of [
      { ...around, author: ada.id },
      { ...around, subject: ada.id },
    ]) {
      expect(courseAround(who, [commanded(ada, "/decline")])).not.toHaveProperty("ending");
      for (const one of [ada, sam])
        expect(courseAround(who, [commanded(one, "/withdraw")]).ending).toMatchObject({
          outcome: "withdrawn",
          by: one.id,
        });
    }
  });

  test("in the last way anybody ended it", () => {
    const both = [commanded(ada, "/decline", on(1)), commanded(sam, "/withdraw", on(2))];
    expect(course(...both).ending?.outcome).toBe("withdrawn");
  });
});

describe("a request is opened again", () => {
  test.each([
    ["its author", sam],
    ["a lead", ada],
  ])("by %s", (_, who) => {
    const facts = [commanded(ada, "/decline", on(1)), commanded(who, "/reopen", on(2))];
    expect(course(...facts)).toEqual({ ...NEVER, reopened: 1, ...on(2), reopening: true });
  });

  test("not by a stranger", () => {
    const facts = [commanded(ada, "/decline", on(1)), commanded(olu, "/reopen", on(2))];
    expect(course(...facts)).toMatchObject({ ending: { outcome: "declined" }, reopened: 0 });
  });

  test("only where something had ended it: a /reopen of an open one changes nothing", () => {
    expect(course(commanded(sam, "/reopen"))).toEqual(NEVER);
  });

  test("where it stood, after somebody only closed the issue by hand", () => {
    const facts = [closed(1), commanded(sam, "/reopen", on(2))];
    expect(course(...facts)).toEqual({ ...NEVER, reopening: true });
  });

  test("never once it was accepted", () => {
    const accepted = concluded("accepted", on(1));
    expect(course(accepted, closed(1), commanded(sam, "/reopen", on(2)))).toEqual(NEVER);
    expect(course(accepted, commanded(ada, "/decline", on(2)))).toEqual(NEVER);
  });

  test("not where it was accepted by then, though an earlier word came late", () => {
    const accepted = { ...concluded("accepted"), ...on(3) };
    const words = [commanded(sam, "/withdraw", on(1)), commanded(sam, "/reopen", on(2))];
    expect(course(...words, accepted)).toMatchObject({ reopened: 0, at: "", reopening: false });
    const second = { ...accepted, id: "concluded/10/7/1" };
    expect(course(...words, second)).toMatchObject({ reopened: 1, ...on(2), reopening: false });
  });

  test("and may end again, by words or by hand", () => {
    const once = [commanded(ada, "/decline", on(1)), commanded(sam, "/reopen", on(2))];
    expect(course(...once, commanded(sam, "/withdraw", on(3)))).toMatchObject({
      ending: { outcome: "withdrawn" },
      reopened: 1,
      reopening: false,
    });
    expect(course(...once, closed(3))).toMatchObject({ reopened: 1, reopening: false });
    const twice = [closed(3), commanded(sam, "/reopen", on(4))];
    expect(course(...once, ...twice)).toMatchObject({ reopened: 1, ...on(2), reopening: true });
  });

  test("in the second in which it ended, whatever was written down and closed because of that", () => {
    const [second, later, minute] = ["10:00:00.000Z", "10:00:00.400Z", "10:00:01.000Z"].map(
      (time) => ({ at: `2026-11-03T${time}` }),
    );
    const words = [commanded(sam, "/withdraw", second), commanded(sam, "/reopen", second)];
    const ended = concluded("withdrawn", later);
    const ours = { ...closed(3), ...minute, by: bot.id };
    const open = { reopened: 1, ...second, reopening: true };
    expect(course(...words)).toEqual(open);
    expect(course(...words, ended)).toEqual(open);
    expect(course(...words, ended, ours)).toEqual(open);
    // Whoever closes it by hand means it.
    expect(course(...words, ended, { ...ours, by: ada.id })).toEqual({ ...open, reopening: false });
    const again = { ...concluded("withdrawn", on(4)), id: "concluded/10/1/1" };
    const twice = [...words, ended, commanded(sam, "/withdraw", on(4)), again];
    expect(course(...twice, { ...ours, ...on(5) })).toMatchObject({
      ending: { outcome: "withdrawn" },
      reopened: 1,
      reopening: false,
    });
  });

  test("and is closed by an App later: that stands", () => {
    const words = [commanded(sam, "/withdraw", on(1)), commanded(sam, "/reopen", on(2))];
    const facts = [...words, concluded("withdrawn", on(1)), { ...closed(3), by: bot.id }];
    expect(course(...facts)).toMatchObject({ reopened: 1, reopening: false });
  });

  test("for good, though the lead who did it has stepped down since", () => {
    const stepped = adopted({ id: "adopted/2", ...on(5), people: {}, leads: {} });
    const words = [commanded(sam, "/withdraw", on(1)), commanded(ada, "/reopen", on(2))];
    expect(course(...words, stepped)).toMatchObject({ reopened: 1, reopening: true });
  });
});
