import { describe, expect, test } from "vitest";
import type { Event, ThreadOpened } from "../../../src/core/event.ts";
import { editOf, only } from "../../../src/core/fact.ts";
import { gatherings } from "../../../src/features/gatherings/index.ts";
import { edited, oneOfEach, written } from "../../build/events.ts";
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

  test("keeps a thousand names, and calls no ghost anybody", () => {
    const many = Array.from({ length: 1500 }, (_, index) => `- [x] Guest ${index}`);
    const [fact] = facts(edited(ada, roll(), roll("- [x] @Ghost", ...many))) ?? [];
    expect(fact).toMatchObject({ present: { length: 1000, 0: { name: "@Ghost" } } });
    expect(fact).not.toHaveProperty("present.0.person");
  });

  test("asks of fifty handles whose they are, whatever names stand between them", () => {
    const many = Array.from({ length: 60 }, (_, index) => [
      `- [x] @guest-${index}`,
      `- [x] Guest ${index}`,
    ]).flat();
    const said = facts(edited(ada, roll(), roll(...many, "- [x] @ada"))) ?? [];
    const present = only(said, "called").flatMap((fact) => fact.present);
    const unread = present.filter((one) => one.unread);
    expect(present).toHaveLength(121);
    expect(unread.map(({ name }) => name)).toEqual([
      ...Array.from({ length: 10 }, (_, index) => `@guest-${50 + index}`),
      "@ada",
    ]);
  });

  test("is one as well where nobody is ticked, and so many are that reading may have to go on", () => {
    const many = Array.from({ length: 51 }, (_, index) => `- [x] @guest-${index}`);
    const [before, after] = [roll(...many), roll(...many, "", "Thank you!")];
    expect(facts(edited(ada, before, after))).toMatchObject([{ present: [], absent: [] }]);
    const [few, more] = [roll(...many.slice(1)), roll(...many.slice(1), "", "Thank you!")];
    expect(facts(edited(ada, few, more))).toEqual([]);
  });
});

describe("a roll call in a comment", () => {
  test("is one about whoever wrote, edited, or deleted it, apart from the issue's own text", () => {
    const list = "### Attendance\n\n- [x] @ada";
    const edit = editOf("", list);
    expect(facts(written(ada, "", list, { comment: 8 }))).toEqual([
      {
        kind: "called",
        id: `called/10/1/${NOW}/8/${edit.from}-${edit.to}`,
        at: NOW,
        thread: at(1),
        comment: 8,
        by: ada.id,
        edit,
        present: [{ name: "@ada", person: ada.id }],
        absent: [],
      },
    ]);
    expect(facts(written(sam, list, ""))).toMatchObject([{ by: sam.id, absent: ["@ada"] }]);
    expect(facts(written(bot, "", list))).toEqual([]);
    const mail = ["I wasn't there.", "", "-----Original Message-----", "", list].join("\n");
    expect(facts(written(ada, "", mail))).toEqual([]);
    expect(facts(written(ada, "", "- [x] @ada"))).toEqual([]);
  });
});

describe("lists of who spoke, and who organized it", () => {
  test("are facts of their own, in one edit", () => {
    const body = roll(
      "- [x] @ada",
      "",
      "### Speakers",
      "- [x] @lin",
      "",
      "### Hosts",
      "- [x] @sam",
    );
    const edit = editOf(roll(), body);
    const id = `called/10/1/${NOW}/${edit.from}-${edit.to}`;
    expect(facts(edited(ada, roll(), body))).toMatchObject([
      { id, present: [{ person: ada.id }] },
      { id: `${id}/organizer`, as: "organizer", present: [{ person: sam.id }] },
      { id: `${id}/speaker`, as: "speaker", present: [{ name: "@lin" }] },
    ]);
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
