import { expect, test } from "vitest";
import { revertedBy } from "../../src/core/reverting.ts";

const says = {
  branch: "revert-12-add-a-map",
  text: "Reverts Harbor/site#12\r\n\r\nIt was upside down.",
  repository: "harbor/site",
};

test("GitHub's own button names what is taken back in the branch and in the text", () => {
  expect(revertedBy(says)).toBe(12);
});

test.each([
  ["the text alone", { branch: "mend" }],
  ["the branch alone", { text: "It was upside down." }],
  ["a text about another repository", { text: "Reverts harbor/docs#12" }],
  ["a text about another number", { text: "Reverts harbor/site#123" }],
  ["a sentence around it", { text: "This Reverts harbor/site#12 and more" }],
  ["no number", { branch: "revert-0-x", text: "Reverts harbor/site#0" }],
])("%s takes nothing back", (_, more) => {
  expect(revertedBy({ ...says, ...more })).toBeUndefined();
});
