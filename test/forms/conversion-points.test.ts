import { describe, expect, test } from "vitest";
import { lengthIn, pointsIn } from "../../src/forms/conversion-points.ts";

/** What a line takes; the line, where it cannot be read. */
function takes(what: string): unknown {
  const { points, unread } = pointsIn(`Active: ${what}`);
  return points[0]?.takes ?? unread[0];
}

describe("what a conversion point takes", () => {
  test.each([
    ["1 contribution", { contributions: { "at-least": 1 } }],
    ["5 contributions within 3 months", { contributions: { "at-least": 5, within: "3 months" } }],
    ["5 Contributions in 1 year.", { contributions: { "at-least": 5, within: "1 year" } }],
    ["3 contributions on 2 days", { contributions: { "at-least": 3, "on-days": 2 } }],
    [
      "3 contributions within 2 weeks on 2 different days",
      { contributions: { "at-least": 3, within: "2 weeks", "on-days": 2 } },
    ],
    ["5 contribuciones en 1 mes", { contributions: { "at-least": 5, within: "1 month" } }],
    [
      "1 contribución en 2 años en 3 días distintos",
      { contributions: { "at-least": 1, within: "2 years", "on-days": 3 } },
    ],
    ["5 contribuciones en 4 semanas", { contributions: { "at-least": 5, within: "4 weeks" } }],
    ["5 contribuciones en 30 dias", { contributions: { "at-least": 5, within: "30 days" } }],
    ["member for 1 month", { member: { for: "1 month" } }],
    ["en la comunidad desde hace 3 meses", { member: { for: "3 months" } }],
    ["2 endorsements by the leads", { endorsements: { by: "leads", "at-least": 2 } }],
    ["1 endorsement", { endorsements: { by: "leads", "at-least": 1 } }],
    ["2 avales de quienes coordinan", { endorsements: { by: "leads", "at-least": 2 } }],
  ])("%s", (what, taken) => {
    expect(takes(what)).toEqual([taken]);
  });

  test.each([
    "20 contributions and 2 endorsements",
    "20 contribuciones y 2 avales",
    "20 contributions, 2 endorsements",
  ])("may be several things: %s", (what) => {
    expect(takes(what)).toEqual([
      { contributions: { "at-least": 20 } },
      { endorsements: { by: "leads", "at-least": 2 } },
    ]);
  });

  test.each([
    "being awesome",
    "",
    "many contributions",
    "0 contributions",
    "5 contributions and a smile",
    "99999 contributions",
    "5 contributions within a while",
  ])("is never guessed: %s", (what) => {
    expect(takes(what)).toBe(`Active: ${what}`.trim());
  });
});

test("each line is a conversion point, with a name and what comes next", () => {
  const text =
    "- First step: 1 contribution -> Pick an issue\r\n\n2. *Active*: 2 contributions → Help → others\n5 contributions\n: 3 contributions";
  expect(pointsIn(text)).toEqual({
    points: [
      { name: "First step", takes: [{ contributions: { "at-least": 1 } }], next: "Pick an issue" },
      { name: "*Active*", takes: [{ contributions: { "at-least": 2 } }], next: "Help → others" },
    ],
    unread: ["5 contributions", ": 3 contributions"],
  });
});

test.each([
  ["6 months", "6 months"],
  ["1 Año", "1 year"],
  ["a while", undefined],
])("a length of time: %s", (text, length) => {
  expect(lengthIn(text)).toBe(length);
});
