import { describe, expect, test } from "vitest";
import type { Event } from "../../../src/core/event.ts";
import { gatherings } from "../../../src/features/gatherings/index.ts";
import { definitions as described } from "../../build/definitions.ts";
import { everyFact } from "../../build/every-fact.ts";
import { edited, oneOfEach, written } from "../../build/events.ts";
import { ada, bot, lin, olu } from "../../build/people.ts";
import { takenBy } from "../../build/play.ts";
import { at, thread } from "../../build/places.ts";
import { type Sketch, world } from "../../build/world.ts";
import { gathering, held, roll } from "./gathering.ts";

function messages(event: Event, more: Sketch = {}) {
  return takenBy(gatherings, event, world({ ...held, ...more })).messages;
}

function said(...args: Parameters<typeof messages>): string {
  return messages(...args)
    .map(({ body }) => body)
    .join("\n\n");
}

describe("somebody who may not call the roll", () => {
  const theirs = edited(olu, roll(), roll("- [x] @sam"));

  test("hears who may, once for the edit", () => {
    expect(messages(theirs)).toEqual([
      {
        thread: at(1),
        tag: `roll-call/${theirs.delivery}`,
        occasion: `edit/${theirs.delivery}`,
        body: "@olu, thanks for keeping track of who was there! Only `ada` can call the roll here, so your change to it doesn't count. Ask them to untick those people and tick them again. If you weren't there yourself, you can always untick your own name.",
      },
    ]);
    const off = edited(olu, roll("- [x] @sam"), roll());
    expect(said(off)).toContain("Only `ada` can call the roll");
    expect(said(edited(olu, roll("- [x] Kit Doe"), roll()))).toContain("Only `ada` can call");
  });

  test("hears of the role where nobody has it, or many do", () => {
    const definitions = gathering("assignee");
    expect(said(theirs, { definitions })).toContain(
      "Only whoever the issue is assigned to can call",
    );
    const owned = { definitions: gathering("owners"), owners: ["github:77"] } as const;
    expect(said(theirs, owned)).toContain("Only `github:77` can call");
    const owners = Array.from({ length: 11 }, (_, index) => `github:${100 + index}` as const);
    expect(said(theirs, { ...owned, owners })).toContain("Only an owner");
  });

  test("needs no answer for having been elsewhere", () => {
    expect(messages(edited(olu, roll("- [x] @Olu"), roll("- [ ] @Olu")))).toEqual([]);
  });
});

describe("somebody whose roll call counts", () => {
  test("needs no answer where everybody on it is known", () => {
    expect(messages(edited(ada, roll(), roll("- [x] @lin", "- [x] @olu")))).toEqual([]);
  });

  test("hears which names nobody has", () => {
    const one = edited(ada, roll(), roll("- [x] @lin", "- [x] @nobody-here"));
    expect(said(one)).toContain("I don't know who `@nobody-here` is, so they aren't counted yet.");
    const many = Array.from({ length: 12 }, (_, index) => `- [x] Guest ${index}`);
    expect(said(edited(ada, roll(), roll(...many)))).toContain(
      "`Guest 8`, `Guest 9`, and 2 more are, so they",
    );
  });

  test("hears that somebody else has to tick them", () => {
    const own = roll("- [x] @ada");
    expect(said(edited(ada, roll(), own))).toContain("Somebody else has to tick your own name");
    const mine = { thread: thread({ author: ada }), owners: [] };
    expect(messages(edited(ada, roll(), own), mine)).toEqual([]);
  });

  test("hears it, too, of the name they had before their account", () => {
    const linked = { ...everyFact.linked, person: ada.id, local: "local:kit" } as const;
    const known = gathering("leads", { "people/kit.yml": "name: Kit Doe\n" });
    const own = edited(ada, roll(), roll("- [x] Kit Doe"));
    expect(messages(own, { definitions: known })).toEqual([]);
    const mine = { definitions: known, facts: [linked], thread: thread({ author: ada }) };
    expect(said(own, mine)).toContain("Somebody else has to tick your own name");
  });

  test("hears that somebody else has to say that they spoke, also where they opened the issue", () => {
    const own = `${roll()}\n\n### Speakers\n\n- [x] @ada\n- [x] @nobody-here`;
    const mine = { thread: thread({ author: ada }), owners: [] };
    expect(said(edited(ada, roll(), own), mine)).toMatch(
      /I don't know who `@nobody-here` is.* Somebody else has to tick your own name/,
    );
  });

  test("hears how many names were left, and that reading goes on", () => {
    const many = Array.from({ length: 52 }, (_, index) => `- [x] @guest-${index}`);
    expect(said(edited(ada, roll(), roll(...many)))).toContain(
      "I look up at most 50 accounts per edit, so 2 aren't counted yet.",
    );
    const guests = Array.from({ length: 1001 }, (_, index) => `- [x] Guest ${index}`);
    expect(said(edited(ada, roll(), roll(...guests)))).toContain(
      "I've read the first 1,000 new ones, and 1 is left",
    );
  });

  test("hears of names that were read with a later edit, and nobody has", () => {
    const many = Array.from({ length: 50 }, (_, index) => `- [x] @guest-${index}`);
    const long = roll(...many, "- [x] @nobody-here", "- [x] @ada", "- [x] @lin");
    const first = edited(ada, roll(), long);
    const known = takenBy(gatherings, first, world(held)).facts;
    const later = { ...edited(ada, long, `${long}\n\nThank you!`), at: "2026-11-20T12:00:01.000Z" };
    const answer = said(later, { facts: known });
    expect(answer).toContain("I don't know who `@nobody-here` is");
    expect(answer).toContain("Somebody else has to tick your own name");
    expect(answer).not.toContain("long list");
    const twice = [...known, ...takenBy(gatherings, later, world(held)).facts];
    expect(said(later, { facts: twice })).toBe(answer);
  });
});

describe("there is nothing to say", () => {
  test("where the process is no gathering, or the issue no request", () => {
    const event = edited(olu, roll(), roll("- [x] @sam"));
    const { definitions: _, ...plain } = held;
    expect(takenBy(gatherings, event, world(plain)).messages).toEqual([]);
    const other = thread({ labels: [], body: "Hello" });
    expect(messages(event, { thread: other })).toEqual([]);
  });

  test("about anything else that happens", () => {
    for (const event of Object.values(oneOfEach(lin))) expect(messages(event)).toEqual([]);
  });
});

describe("somebody who calls the roll of a gathering whose day cannot be", () => {
  const tick = edited(ada, roll(), roll("- [x] @lin"));

  test.each([
    [
      "2026-12-01",
      "This issue says December 1, 2026, which is still to come in the organization's time zone, so they count for",
    ],
    ["2026-02-30", "This issue says `2026-02-30`, and there's no such day in the calendar"],
    ["0202-01-10", "which was before the organization began"],
  ])("hears why it counts for today: %s", (day, why) => {
    expect(said(tick, { thread: thread({ title: `Meeting: ${day}` }) })).toContain(why);
  });

  test("hears how to write it, where the form asks for it", () => {
    const more = { definitions: gathering("leads", {}, "why") };
    expect(said(tick, more)).toContain("this issue says `I like forms`. So they count for today.");
    expect(messages(edited(ada, roll("- [x] @lin"), roll()), more)).toEqual([]);
  });
});

describe("somebody who calls the roll of a gathering that was on another day", () => {
  const tick = edited(ada, roll(), roll("- [x] @lin"));
  const before = { thread: thread({ title: "Meeting: 2026-01-10" }) };
  const known = {
    ...everyFact["took-part"],
    thread: thread(),
    held: "2026-01-10T12:00:00.000Z",
  };

  test("hears which day that is, the first time", () => {
    expect(said(tick, before)).toBe(
      "@ada, thanks for calling the roll! Whoever you ticked counts for January 10, 2026, the day this issue names. It stays that day, even if the issue names another one later.",
    );
    expect(messages(tick, { ...before, facts: [known] })).toEqual([]);
    const today = { thread: thread({ title: `Meeting: ${tick.at.slice(0, 10)}` }) };
    expect(messages(tick, today)).toEqual([]);
  });

  test("hears that it stays, once the issue names another", () => {
    const later = { thread: thread({ title: "Meeting: 2025-12-31" }), facts: [known] };
    expect(said(tick, later)).toContain(
      "Whoever you ticked counts for January 10, 2026: that's the day this issue named when people were first ticked, and it stays.",
    );
  });
});

describe("a roll call in a comment", () => {
  const list = "### Roll call\n\n- [x] @sam";

  test("of somebody who may call it has the gathering looked at, and needs no answer", () => {
    const { messages: none, touched } = takenBy(
      gatherings,
      written(ada, "", list),
      world({ ...held }),
    );
    expect(none).toEqual([]);
    expect(touched).toContainEqual({ kind: "thread", repo: 10, number: 1 });
  });

  test("of anybody else is answered as in the issue's text, and counts for nothing", () => {
    const theirs = written(olu, "", list);
    expect(said(theirs)).toContain("Only `ada` can call the roll here");
    expect(said(written(olu, list, ""))).toContain("Only `ada` can call the roll here");
    expect(takenBy(gatherings, theirs, world({ ...held })).touched).toHaveLength(1);
  });

  test("is nothing to look at where there is no gathering", () => {
    const { definitions: _, ...plain } = held;
    const there = world(plain);
    expect(takenBy(gatherings, written(ada, "", list), there).touched).toEqual([]);
  });

  test("with five hundred names is read in parts, as in the issue's text", () => {
    const many = Array.from({ length: 500 }, (_, index) => `- [x] @guest-${index}`);
    expect(said(written(ada, "", roll(...many)))).toContain("so 450 aren't counted yet");
  });
});

describe("people who are ticked without a heading above them", () => {
  const without = roll().replace("### Roll call", "**Attendance**");
  const ticking = edited(ada, without, `${without}\n- [x] @lin`);

  test("don't count, and whoever may call the roll hears how they would, once", () => {
    const given = messages(ticking);
    expect(given).toMatchObject([
      { thread: at(1), tag: "roll-call-without-heading", occasion: `edit/${ticking.delivery}` },
    ]);
    expect(given[0]?.body).toBe(
      "@ada, it looks as if people are ticked below “Attendance”. A roll call needs a heading, so none of them is counted yet. Write `### Attendance` there, on a line of its own, and I'll count them.",
    );
    expect(takenBy(gatherings, ticking, world(held)).facts).toEqual([]);
    const [told] = given;
    expect(messages(ticking, { said: told ? [told] : [] })).toEqual([]);
    const comment = written(ada, "", "**Attendance**\n- [x] @lin");
    expect(messages(comment)).toMatchObject([{ tag: "roll-call-without-heading" }]);
  });

  test("are nobody's business elsewhere, of a bot, or where somebody else may call it", () => {
    expect(messages(edited(olu, without, `${without}\n- [x] @lin`))).toEqual([]);
    expect(messages(edited(bot, without, `${without}\n- [x] @lin`))).toEqual([]);
    expect(messages(ticking, { definitions: described() })).toEqual([]);
    expect(messages(edited(ada, without, `${without}\n- [ ] @lin`))).toEqual([]);
  });
});
