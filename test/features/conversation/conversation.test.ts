import { describe, expect, test } from "vitest";
import type { CommentCreated, Event } from "../../../src/core/event.ts";
import { conversation } from "../../../src/features/conversation/index.ts";
import { commented, oneOfEach } from "../../build/events.ts";
import { ada, bot, sam } from "../../build/people.ts";
import { at, joinBody } from "../../build/places.ts";
import { NOW, world } from "../../build/world.ts";

function answer(event: Event) {
  return conversation.answer?.(event, world()) ?? {};
}

function said(event: CommentCreated): string {
  return (answer(event).messages ?? []).map(({ body }) => body).join("\n\n");
}

describe("a command", () => {
  test("is written down with what its writer saw, whoever they are", () => {
    const event = commented(ada, "/approve", { comment: 42 });
    expect(answer(event)).toEqual({
      facts: [
        {
          kind: "commanded",
          id: "commanded/000000000000042/0",
          at: NOW,
          thread: at(1),
          by: ada.id,
          name: "approve",
          argument: "",
          comment: 42,
          saw: joinBody("UI/UX"),
        },
      ],
      messages: [],
      touched: [{ kind: "thread", repo: 10, number: 1 }],
    });
  });

  test("has the same id however often its comment is delivered", () => {
    const ids = [1, 2].map(() => answer(commented(ada, "/approve", { comment: 42 })).facts);
    expect(ids[0]).toEqual(ids[1]);
  });

  test.each(["/approve", "/apply", "/confirm"])("keeps what its writer saw: %s", (text) => {
    expect(answer(commented(ada, text)).facts).toMatchObject([{ saw: joinBody("UI/UX") }]);
    expect(answer(commented(sam, text)).facts).toMatchObject([{ saw: "" }]);
  });

  test("of a bot is none", () => {
    expect(answer(commented(bot, "/approve"))).toEqual({});
  });

  test("that nobody knows is answered, and not written down", () => {
    const event = commented(ada, "/aprove\n/approve\n/lgtm");
    expect(answer(event).facts?.map((fact) => "name" in fact && fact.name)).toEqual(["approve"]);
    expect(said(event)).toBe(
      "@ada, I don't know `/aprove` and `/lgtm`. `/help` lists 12 commands I do know. Nothing has changed.",
    );
  });

  test("of any length gets a short answer", () => {
    expect(said(commented(ada, `/${"a".repeat(60_000)}`)).length).toBeLessThan(200);
  });
});

test("small talk and other events are left alone", () => {
  expect(answer(commented(ada, "I approve of this."))).toEqual({});
  const { "comment.created": _, ...others } = oneOfEach(ada);
  for (const event of Object.values(others)) expect(answer(event)).toEqual({});
});

test("/help tells what everybody can write", () => {
  const help = said(commented(ada, "/help"));
  expect(help).toContain("- `/approve`: Agree to this request.");
  expect(help).toContain("- `/leave`:");
});
