import { describe, expect, test } from "vitest";
import type { Event } from "../../../src/core/event.ts";
import { editOf } from "../../../src/core/fact.ts";
import { checklists } from "../../../src/features/checklists/index.ts";
import { edited, oneOfEach } from "../../build/events.ts";
import { ada, bot, sam } from "../../build/people.ts";
import { at, joinBody } from "../../build/places.ts";
import { NOW, world } from "../../build/world.ts";
import { before, block, ticking } from "./listed.ts";

function facts(event: Event) {
  return checklists.facts?.(event, world());
}

describe("a box that is ticked", () => {
  const after = ticking("drive");
  const edit = editOf(before, after);

  test("is a fact about whoever ticked it, told apart by the edit", () => {
    expect(facts(edited(sam, before, after))).toEqual([
      {
        kind: "ticked",
        id: `ticked/10/1/${NOW}/${edit.from}-${edit.to}/drive`,
        at: NOW,
        thread: at(1),
        by: sam.id,
        item: "drive",
        on: true,
        edit,
      },
    ]);
  });

  test("is the same fact in whatever delivery it comes", () => {
    expect(facts(edited(sam, before, after))).toEqual(facts(edited(sam, before, after)));
  });

  test("is one of several, where an edit ticks several", () => {
    const both = facts(edited(sam, before, ticking("meeting", after)));
    expect(both).toMatchObject([{ item: "meeting" }, { item: "drive" }]);
  });

  test("and one that is cleared is a fact as well", () => {
    expect(facts(edited(sam, after, before))).toMatchObject([
      { kind: "ticked", item: "drive", on: false },
    ]);
  });
});

describe("an edit that ticks nothing", () => {
  const other = { kind: "edited", at: NOW, thread: at(1) };

  test("is remembered where there is a list before and after, so that ticks can be put in order", () => {
    const after = before.replace("I like forms", "I like maps");
    const edit = editOf(before, after);
    const id = `edited/10/1/${NOW}/${edit.from}-${edit.to}`;
    expect(facts(edited(sam, before, after))).toEqual([{ ...other, id, edit }]);
  });

  test("is our own writing, or another bot's: nobody ticked anything", () => {
    const edit = editOf(before, ticking("meeting"));
    expect(facts(edited(bot, before, ticking("meeting")))).toMatchObject([{ ...other, edit }]);
  });

  test("is the one that writes a list: nobody ticks by writing one", () => {
    const fresh = facts(edited(sam, joinBody("UI/UX"), ticking("meeting")));
    expect(fresh).toMatchObject([other]);
  });

  test("is a box of one's own making above ours", () => {
    const forged = `${ticking("meeting", block)}\n\n${before}`;
    expect(facts(edited(sam, before, forged))).toMatchObject([other]);
  });
});

describe("what is not remembered", () => {
  test("a block that is gone, or an edit that changed no text", () => {
    expect(facts(edited(sam, before, joinBody("UI/UX")))).toEqual([]);
    expect(facts(edited(sam, before, before))).toEqual([]);
  });

  test("other events", () => {
    const { "thread.edited": _, ...others } = oneOfEach(ada);
    for (const event of Object.values(others)) expect(facts(event)).toEqual([]);
  });
});
