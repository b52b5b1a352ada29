import { expect, test } from "vitest";
import { withStatus } from "../../../src/definitions/edit/status.ts";

test.each([
  ["name: A\nstatus: active # for now\nteam: a\n", "name: A\nstatus: retired # for now\nteam: a\n"],
  ["name: A\nstatus: 'dormant'\n", "name: A\nstatus: 'retired'\n"],
  ['{ name: A, status: "forming" }', '{ name: A, status: "retired" }'],
  [
    "name: A\npurpose: B\n\n# Who leads\nleads: []\n",
    "name: A\npurpose: B\nstatus: retired\n\n# Who leads\nleads: []\n",
  ],
  ["name: A\r\nteam: a\r\n", "name: A\r\nstatus: retired\r\nteam: a\r\n"],
])("%j becomes %j", (before, after) => {
  expect(withStatus(before, "retired")).toBe(after);
});

test.each([
  ["{ name: A }"],
  ["name: &s active\nstatus: *s\n"],
  ['name: A\nstatus: "\\u0061ctive"\n'],
])("%j cannot be changed safely", (before) => {
  expect(withStatus(before, "retired")).toBeUndefined();
});
