import { expect, test } from "vitest";
import { carries, markerOf, tagged } from "../../src/github/write/marker.ts";

test("a text of ours is known by any of its hidden tags", () => {
  const text = tagged(["status", "welcome/1"], "Hello!");
  expect(text).toBe("<!-- waymark:status -->\n<!-- waymark:welcome/1 -->\nHello!");
  expect(carries(text, ["status"])).toBe(true);
  expect(carries(text, ["other", "welcome/1"])).toBe(true);
  expect(carries(text, ["welcome"])).toBe(false);
  expect(carries(text, [])).toBe(false);
});

test("also after GitHub's editor wrote its line ends, and where nothing else is said", () => {
  expect(carries(tagged(["status"], "Hello!").replaceAll("\n", "\r\n"), ["status"])).toBe(true);
  expect(carries(markerOf("status"), ["status"])).toBe(true);
  expect(carries(tagged(["a", "b"], "").trim(), ["b"])).toBe(true);
});

test("is cut after a line where GitHub would not take it", () => {
  const line = "x".repeat(999);
  const whole = Array.from({ length: 65 }, () => line).join("\n");
  expect(tagged(["a"], whole)).toContain(whole);
  const cut = tagged(["a"], Array.from({ length: 90 }, () => line).join("\n"));
  expect(cut.length).toBeLessThanOrEqual(65_536);
  expect(carries(cut, ["a"])).toBe(true);
  expect(cut.endsWith(`\n${line}\n\n…`)).toBe(true);
});

test.each([
  ["nothing", undefined],
  ["no text", null],
  ["an empty text", ""],
  ["a text that quotes it further down", `Look:\n${markerOf("status")}`],
  ["a text that begins with a line of its own", `\n${markerOf("status")}`],
  ["a line that goes on behind it", `${markerOf("status")} Hello!`],
  ["a line that begins before it", `Hello! ${markerOf("status")}`],
])("%s carries none", (_, text) => {
  expect(carries(text, ["status"])).toBe(false);
});
