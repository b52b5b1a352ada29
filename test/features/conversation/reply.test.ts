import { describe, expect, test } from "vitest";
import type { CommentCreated } from "../../../src/core/event.ts";
import { definitions } from "../../build/definitions.ts";
import { commented } from "../../build/events.ts";
import { ada } from "../../build/people.ts";
import { at, website } from "../../build/places.ts";
import { heard } from "./heard.ts";

function said(event: CommentCreated): string {
  return heard(event)
    .messages.map(({ body }) => body)
    .join("\n\n");
}

describe("a command that nobody knows", () => {
  test("is answered, with the one that was meant", () => {
    expect(said(commented(ada, "/aprove\n/approve\n/lgtm"))).toBe(
      "@ada, I don't know `/aprove` and `/lgtm`. Did you mean `/approve`? `/help` lists everything you can write. Nothing has changed.",
    );
  });

  test("is answered once, with each that was meant", () => {
    const text = said(commented(ada, "/aprove\n/approv\n/declin"));
    expect(text).toContain("Did you mean `/approve` or `/decline`?");
  });

  test("is one with the sign of a sentence behind it, so nobody waits for what they never did", () => {
    expect(said(commented(ada, "Good to have you!\n/approve!!"))).toBe(
      "@ada, I don't know `/approve!!`. Did you mean `/approve`? `/help` lists everything you can write. Nothing has changed.",
    );
    expect(said(commented(ada, "/approve, please, somebody"))).toContain(
      "Did you mean `/approve`?",
    );
  });

  test("and looks like none gets no guess", () => {
    expect(said(commented(ada, "/lgtm"))).toBe(
      "@ada, I don't know `/lgtm`. `/help` lists everything you can write. Nothing has changed.",
    );
  });

  test("of any length gets a short answer", () => {
    expect(said(commented(ada, `/${"a".repeat(60_000)}`)).length).toBeLessThan(200);
  });
});

test("a word that is answered anywhere is known everywhere, and no help where it starts nothing", () => {
  const rest = `name: Rest
start: { command: rest }
label: "process: rest"
steps: [{ id: asked, until: { approvals: { by: owners, at-least: 1 } } }]
outcome: { accepted: [{ close: completed }] }
`;
  const known = { definitions: definitions({ "processes/rest.yml": rest }), threads: [] };
  const there = (text: string) =>
    heard(commented(ada, text, { thread: at(5, website) }), known).messages.map(({ body }) => body);
  expect(there("/rest")).toEqual([]);
  expect(there("/rst")[0]).toContain("Did you mean `/rest`?");
  expect(there("/help")[0]).not.toContain("/rest");
});

describe("/help", () => {
  test("tells what everybody can write, and for whom it is", () => {
    const help = said(commented(ada, "/help"));
    expect(help).toMatch(/^Here's what you can write, each on a line of its own:\n\n- `/);
    expect(help).toContain(
      "- `/approve`: Say yes to this request. For the people this request is waiting for, but never the person who opened it.",
    );
    expect(help).toContain("- `/leave`:");
    expect(help).toContain("- `/help`: See everything you can write. For everybody.");
  });

  test("comes with the answer to what nobody knows, as one comment", () => {
    const { messages } = heard(commented(ada, "/hlep\n/help", { comment: 9 }));
    expect(messages.map(({ tag }) => tag)).toEqual(["reply/9/unknown", "reply/9/help"]);
    expect(new Set(messages.map(({ occasion }) => occasion)).size).toBe(1);
  });
});

test("where Spanish is spoken, answers are in Spanish", () => {
  const spanish = definitions({ "waymark.yml": "organization: Harbor\nlanguage: es\n" });
  const [answer] = heard(commented(ada, "/aprove"), { definitions: spanish }).messages;
  expect(answer?.body).toBe(
    "@ada, no conozco `/aprove`. ¿Querías decir `/approve`? `/help` muestra todo lo que puedes escribir. No cambió nada.",
  );
});
