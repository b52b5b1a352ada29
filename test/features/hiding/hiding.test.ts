import { describe, expect, it } from "vitest";
import { parseCommands } from "../../../src/commands/parse-commands.ts";
import { hiding } from "../../../src/features/hiding/index.ts";
import { commanded } from "../../../src/features/conversation/facts.ts";
import { commented, oneOfEach } from "../../build/events.ts";
import { bot, sam } from "../../build/people.ts";
import { takenBy } from "../../build/play.ts";
import { world } from "../../build/world.ts";

describe("whoever would rather not be named", () => {
  it("hears what that means, and how to undo it", () => {
    const { messages, touched } = takenBy(hiding, commented(sam, "/hide-me"), world());
    expect(touched).toContainEqual({ kind: "definitions" });
    expect(messages).toHaveLength(1);
    expect(messages[0]?.body).toContain("@sam, got it: I leave you out of every list from now on");
    expect(messages[0]?.body).toContain("comment `/show-me`");
  });

  it("hears the same when they are named again, and each word is answered", () => {
    const text = "/hide-me\n\n/show-me";
    const { messages } = takenBy(hiding, commented(sam, text), world());
    expect(messages.map(({ body }) => body.slice(0, 32))).toEqual([
      "@sam, got it: I leave you out of",
      "@sam, got it: my lists name you ",
    ]);
  });

  it("need give no reason, and none is kept", () => {
    const event = commented(sam, "/hide-me please, I am shy");
    expect(parseCommands("/hide-me please")).toMatchObject([{ name: "hide-me" }]);
    const kept = commanded(event, hiding.commands ?? []);
    expect(kept.map(({ name, argument }) => [name, argument])).toEqual([["hide-me", ""]]);
  });

  it("is no bot, and nothing else is heard", () => {
    expect(takenBy(hiding, commented(bot, "/hide-me"), world()).messages).toEqual([]);
    expect(takenBy(hiding, commented(sam, "/help"), world()).messages).toEqual([]);
    const others = Object.values(oneOfEach(sam)).filter(({ kind }) => kind !== "comment.created");
    const said = others.flatMap((event) => takenBy(hiding, event, world()).messages);
    expect(said).toEqual([]);
  });
});
