import { describe, expect, test } from "vitest";
import type { Event } from "../../../src/core/event.ts";
import type { World } from "../../../src/core/world.ts";
import { membership } from "../../../src/features/membership/index.ts";
import { commented, oneOfEach } from "../../build/events.ts";
import { question, settledQuestion } from "../../build/exactly.ts";
import { joined } from "../../build/facts.ts";
import { ada, bot, sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { newWorld, world } from "../../build/world.ts";

function answer(event: Event, more: Partial<World> = {}) {
  return membership.answer?.(event, world(more)) ?? {};
}

function said(...args: Parameters<typeof answer>): string {
  return (answer(...args).messages ?? []).map(({ body }) => body).join("\n\n");
}

const ui = { kind: "community", community: "ui-ux" } as const;
const data = { kind: "community", community: "data" } as const;
const request = { kind: "thread", repo: 10, number: 1 } as const;
const { thread: _, ...byHand } = joined(sam, "data", { source: "adopted" });

describe("a change on GitHub", () => {
  const { "team.changed": team, "organization.changed": organization } = oneOfEach(sam);

  test("of a team has its community looked at, whatever the case, and the person's request", () => {
    expect(answer({ ...team, team: "UI-UX" } as Event, { facts: [joined()] }).touched).toEqual([
      ui,
      request,
    ]);
    expect(answer({ ...team, team: "board" } as Event).touched).toEqual([]);
  });

  test("of a whole team touches nobody in particular", () => {
    const { person: __, ...whole } = team as Extract<Event, { kind: "team.changed" }>;
    expect(answer(whole, { facts: [joined()] }).touched).toEqual([ui]);
  });

  test("of the organisation has everything of that person looked at", () => {
    const facts = [joined(), byHand, joined(ada, "ui-ux")];
    expect(answer(organization, { facts }).touched).toEqual([data, ui, request]);
  });

  test("means nothing before anything is in force", () => {
    expect(membership.answer?.(team, newWorld())).toEqual({ touched: [] });
  });
});

describe("/leave", () => {
  test("on the request that brought somebody means that community", () => {
    const given = answer(commented(sam, "/leave"), { facts: [joined(), byHand] });
    expect(given.touched).toEqual([ui, request]);
    expect(given.messages?.[0]?.body).toBe(
      "@sam, you have left **UI/UX**. Thank you for the time you gave it. What you did stays on record, and you are welcome back whenever you like: open a new request to join.",
    );
  });

  test("with a name means that one, and several may be left at once", () => {
    const both = { facts: [joined(), byHand] };
    expect(said(commented(sam, "/leave DATA"), both)).toContain("you have left **Data**.");
    expect(said(commented(sam, "/leave data\n/leave ui-ux"), both)).toContain(
      "you have left **UI/UX** and **Data**.",
    );
  });

  test("that may mean several, or none of them, is asked about", () => {
    const both = { facts: [joined(), byHand] };
    const elsewhere = commented(sam, "/leave", { thread: at(9) });
    const asked =
      "@sam, which community? You belong to `ui-ux` and `data`: write `/leave ui-ux`, for example. Nothing has changed yet.";
    expect(said(elsewhere, both)).toBe(asked);
    expect(said(commented(sam, "/leave chess"), both)).toBe(asked);
    expect(answer(elsewhere, both).touched).toEqual([]);
  });

  test("of somebody who belongs nowhere leaves nothing", () => {
    const nothing =
      "@ada, you don't belong to a community at the moment, so there is nothing to leave.";
    expect(said(commented(ada, "/leave"), { facts: [joined()] })).toBe(nothing);
    const before = membership.answer?.(commented(ada, "/leave"), newWorld());
    expect(before?.messages?.[0]?.body).toBe(nothing);
  });

  test("of a bot is none, nor is any other word", () => {
    expect(answer(commented(bot, "/leave"))).toEqual({});
    const nothing = { messages: [], touched: [] };
    expect(answer(commented(sam, "/help"), { facts: [joined()] })).toEqual(nothing);
  });
});

test("other events are none of its business", () => {
  const {
    "team.changed": __,
    "organization.changed": ___,
    "comment.created": ____,
    ...others
  } = oneOfEach(ada);
  for (const event of Object.values(others)) expect(answer(event)).toEqual({});
});

describe("/confirm where the owners were asked about people in a team", () => {
  const on = { thread: at(60), body: "who?" };
  const facts = [question()];

  test("of an owner has the community looked at", () => {
    const given = answer(commented(ada, "/confirm", on), { facts, owners: [ada.id] });
    expect(given.touched).toEqual([ui]);
    expect(given.messages?.[0]?.body).toContain("go from the team now");
  });

  test("of anybody else is answered kindly, and nothing happens", () => {
    const given = answer(commented(sam, "/confirm", on), { facts, owners: [ada.id] });
    expect(given.touched).toEqual([]);
    expect(given.messages?.[0]?.body).toContain("only an owner of the organisation can confirm");
  });

  test("comes too late where nothing is left to decide", () => {
    const more = { facts: [...facts, settledQuestion()], owners: [ada.id] };
    expect(said(commented(ada, "/confirm", on), more)).toContain("Nothing is left to decide");
  });

  test("is one word among others there, and is meant for others elsewhere", () => {
    expect(said(commented(ada, "/help", on), { facts })).toBe("");
    expect(said(commented(ada, "/confirm"), { facts })).toBe("");
  });
});
