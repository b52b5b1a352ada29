import { expect, test } from "vitest";
import { inTurn, mention, reply } from "../../src/core/say.ts";
import { commented } from "../build/events.ts";
import { ada, sam } from "../build/people.ts";
import { at } from "../build/places.ts";
import { world } from "../build/world.ts";

test("a reply is told apart by its comment, however often it is delivered", () => {
  const event = commented(ada, "/help", { comment: 7 });
  expect(reply(event, "help", "This is it.")).toEqual({
    thread: at(1),
    tag: "reply/7/help",
    body: "This is it.",
    occasion: "comment/7",
  });
});

test("people are addressed by the name they have now; somebody without one by their id", () => {
  expect(mention(sam.id, world({ logins: { [sam.id]: "sam-the-second" } }))).toBe(
    "@sam-the-second",
  );
  expect(mention("local:rosa", world())).toBe("local:rosa");
});

test("answers stand in the order in which commands were written, whoever gives them", () => {
  const event = commented(sam, "/done a\n/hide-me\n/done b");
  const tags = ["unknown", "hide-me/0", "done/1", "done/2"];
  const messages = tags.map((tag) => reply(event, tag, tag));
  const bodies = inTurn(messages, event).map(({ body }) => body);
  expect(bodies).toEqual(["unknown", "done/1", "hide-me/0", "done/2"]);
});
