import { describe, expect, test } from "vitest";
import type { Event } from "../../../src/core/event.ts";
import { checklists } from "../../../src/features/checklists/index.ts";
import { definitions } from "../../build/definitions.ts";
import { commented, edited, oneOfEach } from "../../build/events.ts";
import { commanded, completed } from "../../build/facts.ts";
import { ada, bot, olu, sam } from "../../build/people.ts";
import { takenBy } from "../../build/play.ts";
import { at, joinBody, thread } from "../../build/places.ts";
import { withJoin } from "../../build/processes.ts";
import { adopted, type Sketch, world } from "../../build/world.ts";
import { concluded } from "../requests/looked.ts";
import { before, ticking } from "./listed.ts";

const approved = { thread: thread(), facts: [commanded(ada, "/approve")] };

function messages(event: Event, more: Sketch = approved) {
  return takenBy(checklists, event, world(more)).messages;
}

function said(...args: Parameters<typeof messages>): string {
  return messages(...args)
    .map(({ body }) => body)
    .join("\n\n");
}

/** What Sam hears who ticks an item of a role, once a lead has approved him. */
function asked(by: string, more: Sketch): string {
  const one = `name: Onboarding\nitems:\n  - { id: meeting, text: Meet, by: ${by} }\n`;
  const small = definitions({ "checklists/onboarding.yml": one });
  return said(commented(sam, "/done meeting"), { ...approved, definitions: small, ...more });
}

const NOT_YOURS =
  "@sam, thanks for keeping the list up to date! Only `ada` can tick *Attend one weekly meeting*, so I've cleared it.";

describe("a box that is ticked", () => {
  test("by whoever may tick it needs no answer", () => {
    expect(messages(edited(sam, before, ticking("drive")))).toEqual([]);
    expect(messages(edited(ada, before, ticking("meeting")))).toEqual([]);
  });

  test("or cleared again by whoever may needs no answer either, while something is left to do", () => {
    expect(messages(edited(sam, ticking("drive"), before))).toEqual([]);
  });

  test("by the author, though only a lead may, is explained with a kind word", () => {
    const event = edited(sam, before, ticking("meeting", ticking("drive")));
    expect(messages(event)).toEqual([
      {
        thread: at(1),
        tag: `tick/${event.delivery}`,
        body: NOT_YOURS,
        occasion: `edit/${event.delivery}`,
      },
    ]);
  });

  test("by somebody with write access, though it is the author's, is explained too", () => {
    const event = edited(olu, before, ticking("meeting", ticking("drive")));
    expect(said(event)).toContain(
      "Only `ada` can tick *Attend one weekly meeting*, so I've cleared it. Only `sam` can tick *The shared drive opens for you*, so I've cleared it.",
    );
  });

  test("and is cleared though it is a lead's is explained", () => {
    expect(said(edited(sam, ticking("meeting"), before))).toContain(
      "Only `ada` can clear *Attend one weekly meeting*, so I've ticked it again.",
    );
  });

  test("by us, or another bot, is explained to nobody", () => {
    expect(messages(edited(bot, before, ticking("meeting")))).toEqual([]);
  });
});

describe("there is nothing to explain", () => {
  test("where nothing was ticked", () => {
    expect(messages(edited(sam, joinBody("UI/UX"), ticking("meeting")))).toEqual([]);
  });

  test("on an issue that is no request, or that GitHub does not show any more", () => {
    const event = edited(sam, before, ticking("meeting"));
    const other = { thread: thread({ labels: [], body: "Hello" }) };
    expect(messages(event, other)).toEqual([]);
    expect(messages(event, { threads: [] })).toEqual([]);
  });
});

describe("a list that is complete stays so, and whoever clears something hears why", () => {
  const words =
    "@sam, this checklist is complete, so nothing on it can be cleared anymore. Nothing has changed.";
  const complete = { ...approved, facts: [...approved.facts, completed()] };

  test("by box or by command", () => {
    expect(said(edited(sam, ticking("drive"), before), complete)).toBe(words);
    expect(said(edited(sam, before, ticking("drive")), complete)).toBe("");
    expect(said(commented(sam, "/undo drive"), complete)).toBe(words);
    expect(said(commented(sam, "/done drive"), complete)).toBe("");
  });

  test("not for another list, elsewhere, or in another process", () => {
    const others = [
      completed(sam, "other"),
      completed(sam, "onboarding", at(9)),
      { ...completed(), process: "another" },
    ];
    const open = { ...approved, facts: [...approved.facts, ...others] };
    expect(said(commented(sam, "/undo drive"), open)).toBe("");
  });
});

describe("/done and /undo", () => {
  test("come too late once the request has ended, whoever writes them; after acceptance nobody minds", () => {
    const ended = { ...approved, facts: [concluded("expired")] };
    for (const by of [ada, sam])
      expect(said(commented(by, "/done meeting"), ended)).toContain("has already expired");
    const declined = { ...approved, facts: [commanded(ada, "/decline")] };
    expect(said(commented(sam, "/done drive"), declined)).toContain("has already been declined");
    const accepted = { ...approved, facts: [concluded("accepted")] };
    expect(said(commented(sam, "/done drive"), accepted)).toBe("");
  });

  test("of whoever may needs no answer, whatever the case", () => {
    expect(said(commented(ada, "/done Meeting\n/undo meeting"))).toBe("");
    expect(said(commented(sam, "/done drive"))).toBe("");
  });

  test("of anybody else is explained", () => {
    expect(said(commented(sam, "/done meeting"))).toBe(
      "@sam, thanks for keeping the list up to date! Only `ada` can tick or clear *Attend one weekly meeting*, so nothing has changed.",
    );
  });

  test("of an item that does not exist names those that do, harmlessly, and once each", () => {
    const event = commented(sam, "/done --> @ada **x**\n/done tea", { comment: 9 });
    const given = messages(event);
    expect(given.map(({ tag }) => tag)).toEqual(["reply/9/done/0", "reply/9/done/1"]);
    expect(given[0]?.body).not.toContain("@ada");
    expect(given[1]?.body).toBe(
      "@sam, this checklist has no item “tea”. You can name `conduct`, `meeting`, and `drive`. Comment `/done conduct`, for example.",
    );
  });

  test("of an item by its words reads its name, where one alone has them", () => {
    expect(said(commented(sam, "/done attend one *weekly* meeting."))).toBe(
      "@sam, if you mean *Attend one weekly meeting*, comment `/done meeting`: items go by their short names here. Until then, nothing has changed.",
    );
    expect(said(commented(ada, "/undo Attend one weekly meeting"))).toContain("`/undo meeting`");
    const twice = `name: Onboarding
items:
  - { id: first, text: Say hello }
  - { id: second, text: Say hello }
  - { id: party, text: 🎉 }
`;
    const more = { ...approved, definitions: definitions({ "checklists/onboarding.yml": twice }) };
    expect(said(commented(sam, "/done Say hello"), more)).toContain("You can name `first`, ");
    expect(said(commented(sam, "/done 🎈"), more)).toContain("You can name `first`, ");
  });

  test("that clears one which does not exist reads how to clear one", () => {
    expect(said(commented(sam, "/undo tea"))).toContain("Comment `/undo conduct`, for example.");
  });

  test("of nothing asks which item", () => {
    expect(said(commented(sam, "/done"))).toContain(
      "@sam, which item do you mean? You can name `conduct`, `meeting`, and `drive`.",
    );
  });

  test("in the same breath as the approval counts already", () => {
    expect(said(commented(ada, "/approve\n/done meeting"), { thread: thread() })).toBe("");
  });

  test("where there is no checklist says so", () => {
    const nothing = "@sam, there's no checklist on this issue right now, so nothing has changed.";
    const other = { thread: thread({ labels: [], body: "Hello" }) };
    expect(said(commented(sam, "/done drive"), other)).toBe(nothing);
    const without = withJoin("    checklist: onboarding\n", "    until: { waited: 1 day }\n");
    expect(said(commented(sam, "/done drive"), { thread: thread(), definitions: without })).toBe(
      nothing,
    );
  });

  test("of a bot is none", () => {
    expect(messages(commented(bot, "/done meeting"))).toEqual([]);
  });
});

describe("who ticks an item is told by name, or by role where nobody has it", () => {
  const nobody = adopted({
    id: "adopted/c0ffee/1",
    at: "2026-02-01T00:00:00.000Z",
    people: {},
  });

  test.each([
    ["leads", { facts: [nobody], owners: [] }, "Only an owner of the organization can tick"],
    ["leads", { facts: [nobody], owners: [olu.id] }, "Only `olu` can tick"],
    ["owners", { owners: [] }, "Only an owner of the organization can tick"],
    ["owners", { owners: [ada.id, olu.id] }, "Only `ada` or `olu` can tick"],
    ["owners", { owners: ["github:77" as const] }, "Only `github:77` can tick"],
    ["team:ops", { teams: {} }, "Only somebody in the team `ops` can tick"],
    ["field:why", { owners: [olu.id] }, "Only `olu` can tick"],
  ])("%s, %j: %s", (by, more, words) => {
    expect(asked(by, { facts: [], ...more })).toContain(words);
  });
});

test("other events are none of its business", () => {
  const { "thread.edited": _, "comment.created": __, ...others } = oneOfEach(ada);
  const nothing = { facts: [], messages: [], touched: [] };
  for (const event of Object.values(others))
    expect(takenBy(checklists, event, world(approved))).toEqual(nothing);
  expect(said(commented(sam, "/help"))).toBe("");
});
