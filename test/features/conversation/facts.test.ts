import { describe, expect, test } from "vitest";
import { commented, oneOfEach } from "../../build/events.ts";
import { ada, bot, sam } from "../../build/people.ts";
import { at, joinBody } from "../../build/places.ts";
import { NOW } from "../../build/world.ts";
import { heard, nothing } from "./heard.ts";

describe("a command", () => {
  test("is written down with what its writer saw, whoever they are", () => {
    const event = commented(ada, "/approve", { comment: 42 });
    expect(heard(event)).toEqual({
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

  test("is written down as it was written, with everything behind it", () => {
    expect(heard(commented(ada, "/decline Not now, @sam")).facts).toMatchObject([
      { name: "decline", argument: "Not now, @sam", saw: "" },
    ]);
  });

  test("has the same id however often its comment is delivered", () => {
    const ids = [1, 2].map(() => heard(commented(ada, "/approve", { comment: 42 })).facts);
    expect(ids[0]).toEqual(ids[1]);
  });

  test("has its place among all that looks like one: a new command moves none of the others", () => {
    const event = commented(ada, "/lgtm\n/approve\n/wave\n/help", { comment: 7 });
    expect(heard(event).facts.map(({ id }) => id)).toEqual([
      "commanded/000000000000007/1",
      "commanded/000000000000007/3",
    ]);
  });

  test.each(["/approve", "/apply", "/confirm"])("keeps what its writer saw: %s", (text) => {
    expect(heard(commented(ada, text)).facts).toMatchObject([{ saw: joinBody("UI/UX") }]);
    expect(heard(commented(sam, text)).facts).toMatchObject([{ saw: "" }]);
  });

  test("keeps the labels that its writer saw, where it is judged by what they saw", () => {
    const labels = ["process: join"];
    expect(heard(commented(ada, "/approve", { labels })).facts).toMatchObject([{ labels }]);
    for (const event of [
      commented(sam, "/approve", { labels }),
      commented(ada, "/help", { labels }),
    ])
      expect(heard(event).facts[0]).not.toHaveProperty("labels");
  });

  test.each(["/decline", "/withdraw", "/done conduct", "/leave", "/help"])(
    "that nobody judges by what was seen is kept small: %s",
    (text) => {
      expect(heard(commented(ada, text)).facts).toMatchObject([{ saw: "" }]);
    },
  );

  test("of a bot is none", () => {
    expect(heard(commented(bot, "/approve"))).toEqual(nothing);
  });

  test("that nobody knows is not written down", () => {
    const { facts } = heard(commented(ada, "/aprove\n/approve\n/lgtm"));
    expect(facts).toMatchObject([{ name: "approve" }]);
  });
});

test("small talk and other events are left alone", () => {
  expect(heard(commented(ada, "I approve of this."))).toEqual(nothing);
  const { "comment.created": _, ...others } = oneOfEach(ada);
  for (const event of Object.values(others)) expect(heard(event)).toEqual(nothing);
});
