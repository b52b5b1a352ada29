import { describe, expect, test } from "vitest";
import { printBlock } from "../../../src/core/checklist.ts";
import type { Event } from "../../../src/core/event.ts";
import type { World } from "../../../src/core/world.ts";
import type { Checklist } from "../../../src/definitions/types.ts";
import { checklists } from "../../../src/features/checklists/index.ts";
import { withBlock } from "../../../src/forms/block.ts";
import { definitions } from "../../build/definitions.ts";
import { commented, edited, oneOfEach } from "../../build/events.ts";
import { commanded, completed } from "../../build/facts.ts";
import { ada, bot, olu, sam } from "../../build/people.ts";
import { at, joinBody, thread } from "../../build/places.ts";
import { withJoin } from "../../build/processes.ts";
import { NOW, world } from "../../build/world.ts";

const onboarding = definitions().checklists["onboarding"] as Checklist;
const block = printBlock(onboarding, new Set(), () => "a lead ticks this");
const before = withBlock(joinBody("UI/UX"), block);
const approved = { thread: thread(), facts: [commanded(ada, "/approve")] };

function ticking(item: string, text = before): string {
  return text.replace(new RegExp(String.raw`\[ \](.*item:${item} )`), "[x]$1");
}

function answer(event: Event, more: Partial<World> = approved) {
  return checklists.answer?.(event, world(more)) ?? {};
}

function said(...args: Parameters<typeof answer>): string {
  return (answer(...args).messages ?? []).map(({ body }) => body).join("\n\n");
}

/** What Sam hears who ticks an item of a role, once a lead has approved him. */
function asked(by: string, more: Partial<World>): string {
  const one = `name: Onboarding\nitems:\n  - { id: meeting, text: Meet, by: ${by} }\n`;
  const small = definitions({ "checklists/onboarding.yml": one });
  return said(commented(sam, "/done meeting"), { ...approved, definitions: small, ...more });
}

const NOT_YOURS =
  "@sam, thank you for keeping the list up to date! “Attend one weekly meeting” is for `ada` to tick (`/done` works too), so the list shows it as it was. Nothing else has changed.";

describe("a box that is ticked", () => {
  test("is a fact about whoever ticked it, told apart by its delivery", () => {
    const event = edited(sam, before, ticking("drive"));
    expect(answer(event)).toEqual({
      facts: [
        {
          kind: "ticked",
          id: `ticked/${event.delivery}/drive`,
          at: NOW,
          thread: at(1),
          by: sam.id,
          item: "drive",
          on: true,
        },
      ],
      messages: [],
    });
  });

  test("by the author, though only a lead may, is explained with a kind word", () => {
    const event = edited(sam, before, ticking("meeting", ticking("drive")));
    expect(answer(event).facts).toHaveLength(2);
    expect(answer(event).messages).toEqual([
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
      "“Attend one weekly meeting” is for `ada` to tick (`/done` works too) and “The shared drive opens for you” is for `sam` to tick",
    );
  });

  test("and one that is cleared is a fact as well", () => {
    const event = edited(sam, ticking("drive"), before);
    expect(answer(event).facts).toMatchObject([{ item: "drive", on: false }]);
  });

  test("by a lead is nobody's mistake", () => {
    expect(answer(edited(ada, before, ticking("meeting"))).messages).toEqual([]);
  });
});

describe("what is no tick", () => {
  test("a block that was not there before: nobody ticks by writing one", () => {
    expect(answer(edited(sam, joinBody("UI/UX"), ticking("meeting"))).facts).toEqual([]);
  });

  test("a box of one's own making above ours", () => {
    const forged = `${ticking("meeting", block)}\n\n${before}`;
    expect(answer(edited(sam, before, forged)).facts).toEqual([]);
  });

  test("our own writing, or another bot's", () => {
    expect(answer(edited(bot, before, ticking("meeting")))).toEqual({});
  });

  test("a box on an issue that is no request: there is nothing to explain", () => {
    const other = { thread: thread({ labels: [], body: "Hello" }) };
    expect(answer(edited(sam, before, ticking("meeting")), other).messages).toEqual([]);
  });
});

describe("a list that is complete stays so, and whoever clears something hears why", () => {
  const words =
    "@sam, this checklist is complete and stays so: nothing on it can be cleared any more. Nothing has changed.";
  const complete = { ...approved, facts: [...approved.facts, completed()] };

  test("by box or by command", () => {
    expect(said(edited(sam, ticking("drive"), before), complete)).toBe(words);
    expect(said(edited(sam, before, ticking("drive")), complete)).toBe("");
    expect(said(commented(sam, "/undo drive"), complete)).toBe(words);
    expect(said(commented(sam, "/done drive"), complete)).toBe("");
  });

  test("not for another list, or elsewhere", () => {
    const others = [completed(sam, "other"), completed(sam, "onboarding", at(9))];
    const open = { ...approved, facts: [...approved.facts, ...others] };
    expect(said(commented(sam, "/undo drive"), open)).toBe("");
  });
});

describe("/done and /undo", () => {
  test("of whoever may needs no answer, whatever the case", () => {
    expect(said(commented(ada, "/done Meeting\n/undo meeting"))).toBe("");
    expect(said(commented(sam, "/done drive"))).toBe("");
  });

  test("of anybody else is explained", () => {
    expect(said(commented(sam, "/done meeting"))).toBe(NOT_YOURS);
  });

  test("of an item that does not exist names those that do, harmlessly, and once each", () => {
    const event = commented(sam, "/done --> @ada **x**\n/done tea", { comment: 9 });
    const messages = answer(event).messages ?? [];
    expect(messages.map(({ tag }) => tag)).toEqual(["reply/9/done/0", "reply/9/done/1"]);
    expect(messages[0]?.body).not.toContain("@ada");
    expect(messages[1]?.body).toBe(
      "@sam, the checklist here has no item “tea”. Its items are `conduct`, `meeting` and `drive`: `/done conduct`, for example.",
    );
  });

  test("in the same breath as the approval counts already", () => {
    expect(said(commented(ada, "/approve\n/done meeting"), { thread: thread() })).toBe("");
  });

  test("where there is no checklist says so", () => {
    const nothing = "@sam, there is no checklist on this issue at the moment. Nothing has changed.";
    const other = { thread: thread({ labels: [], body: "Hello" }) };
    expect(said(commented(sam, "/done drive"), other)).toBe(nothing);
    const without = withJoin("    checklist: onboarding\n", "    until: { waited: 1 day }\n");
    expect(said(commented(sam, "/done drive"), { thread: thread(), definitions: without })).toBe(
      nothing,
    );
  });

  test("of a bot is none", () => {
    expect(answer(commented(bot, "/done meeting"))).toEqual({});
  });
});

describe("who ticks an item is told by name, or by role where nobody has it", () => {
  test.each([
    ["leads", { pins: {} }, "is for a lead,"],
    ["owners", {}, "is for the role `owners`,"],
    ["owners", { owners: [ada.id, olu.id] }, "is for `ada` or `olu` to tick"],
    ["owners", { owners: ["github:77" as const] }, "is for `github:77` to tick"],
  ])("%s, %j: %s", (by, more, words) => {
    expect(asked(by, { facts: [], ...more })).toContain(words);
  });
});

test("other events are none of its business", () => {
  const { "thread.edited": _, "comment.created": __, ...others } = oneOfEach(ada);
  for (const event of Object.values(others)) expect(answer(event)).toEqual({});
  expect(said(commented(sam, "/help"))).toBe("");
});
