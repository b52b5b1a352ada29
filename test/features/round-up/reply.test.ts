import { expect, test } from "vitest";
import { roundUp } from "../../../src/features/round-up/index.ts";
import { commented, oneOfEach } from "../../build/events.ts";
import { joined } from "../../build/facts.ts";
import { bot, sam } from "../../build/people.ts";
import { takenBy } from "../../build/play.ts";
import { world } from "../../build/world.ts";

const there = world({ facts: [joined(sam), joined(sam, "data")] });

test("whoever would rather not be named is looked for where their communities thank people", () => {
  for (const word of ["/quiet", "/hide-me", "/thank-me", "/show-me"])
    expect(takenBy(roundUp, commented(sam, word), there).touched).toEqual([
      { kind: "community", community: "ui-ux" },
      { kind: "community", community: "data" },
    ]);
});

test("nobody is looked for because of anything else", () => {
  expect(takenBy(roundUp, commented(sam, "/progress"), there).touched).toEqual([]);
  expect(takenBy(roundUp, commented(bot, "/quiet"), there).touched).toEqual([]);
  const { "team.changed": changed } = oneOfEach(sam);
  expect(takenBy(roundUp, changed, there).touched).toEqual([]);
});
