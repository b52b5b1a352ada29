import { describe, expect, test } from "vitest";
import type { Event, ThreadOpened } from "../../../src/core/event.ts";
import { editOf } from "../../../src/core/fact.ts";
import { gatherings } from "../../../src/features/gatherings/index.ts";
import { edited, oneOfEach } from "../../build/events.ts";
import { ada, bot, sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { NOW, world } from "../../build/world.ts";
import { held, roll } from "./gathering.ts";

function facts(event: Event) {
  return gatherings.facts?.(event, world(held));
}

const { "thread.opened": opened } = oneOfEach(sam) as { "thread.opened": ThreadOpened };

describe("a roll call that changes", () => {
  test("is a fact about whoever changed it, with the accounts of that time", () => {
    const [before, after] = [
      roll("- [x] @lin"),
      roll("- [x] @Ada", "- [x] Kit Doe", "- [x] @gone"),
    ];
    const edit = editOf(before, after);
    expect(facts(edited(ada, before, after))).toEqual([
      {
        kind: "called",
        id: `called/10/1/${NOW}/${edit.from}-${edit.to}`,
        at: NOW,
        thread: at(1),
        by: ada.id,
        edit,
        present: [{ name: "@Ada", person: ada.id }, { name: "Kit Doe" }, { name: "@gone" }],
        absent: ["@lin"],
      },
    ]);
  });

  test("is one as well where an issue is opened with it", () => {
    const body = roll("- [x] @ada");
    expect(facts({ ...opened, body })).toMatchObject([
      { by: sam.id, edit: editOf("", body), present: [{ person: ada.id }] },
    ]);
  });

  test("keeps fifty names, and calls no ghost anybody", () => {
    const many = Array.from({ length: 500 }, (_, index) => `- [x] Guest ${index}`);
    const [fact] = facts(edited(ada, roll(), roll("- [x] @Ghost", ...many))) ?? [];
    expect(fact).toMatchObject({ present: { length: 50, 0: { name: "@Ghost" } } });
    expect(fact).not.toHaveProperty("present.0.person");
  });
});

describe("what is no roll call", () => {
  test("is what bots write, pull requests say, and edits that tick nobody", () => {
    const body = roll("- [x] @ada");
    expect(facts(edited(bot, roll(), body))).toEqual([]);
    expect(facts({ ...opened, pull: true, body })).toEqual([]);
    expect(facts(edited(ada, roll("- [ ] @ada"), roll()))).toEqual([]);
  });

  test("is everything else that happens", () => {
    for (const event of Object.values(oneOfEach(ada))) expect(facts(event)).toEqual([]);
  });
});
