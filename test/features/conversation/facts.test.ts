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
          labels: [],
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
    const event = commented(ada, "/lgtm\n/approve\n/wave\n/help", { comment: 7, pull: true });
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

  test("that is none of ours is written down on an issue: it may decide something there", () => {
    const { facts } = heard(commented(ada, "/go They are ready\n/approve"));
    expect(facts).toMatchObject([
      { name: "go", argument: "They are ready", saw: joinBody("UI/UX") },
      { name: "approve" },
    ]);
  });

  test("that nobody can mean is not: on a pull request, or longer than any word", () => {
    expect(heard(commented(ada, "/lgtm", { pull: true })).facts).toEqual([]);
    expect(heard(commented(ada, `/${"go".repeat(20)}`)).facts).toEqual([]);
  });

  test("that is none of ours is kept small where nobody filled in a form, or by the author", () => {
    const [onNoForm] = heard(commented(ada, "/go", { body: "Please" })).facts;
    expect(onNoForm).toMatchObject({ name: "go", saw: "" });
    expect(heard(commented(sam, "/go")).facts).toMatchObject([{ name: "go", saw: "" }]);
  });
});

test("small talk and other events are left alone", () => {
  expect(heard(commented(ada, "I approve of this."))).toEqual(nothing);
  const { "comment.created": _, ...others } = oneOfEach(ada);
  for (const event of Object.values(others)) expect(heard(event)).toEqual(nothing);
});
