import { describe, expect, test } from "vitest";
import { whose } from "../../src/web/whose.ts";

const repository = { id: 5, owner: { id: 7, login: "harbor", type: "Organization" } };

describe("what a delivery is about", () => {
  test.each([
    ["an issue", { issue: { number: 12 } }],
    ["a comment on it", { issue: { number: 12 }, comment: { id: 1 } }],
    ["a pull request", { pull_request: { number: 12 }, number: 12 }],
    ["a review of it", { pull_request: { number: 12 }, review: { id: 1 } }],
  ])("is the thread of %s", (_, body) => {
    expect(whose({ repository, ...body })).toEqual({
      org: 7,
      login: "harbor",
      thread: "thread:5/12",
    });
  });

  test.each([
    ["a push", { repository, ref: "refs/heads/main" }],
    ["an issue without a number", { repository, issue: { number: "12" } }],
    ["an issue nowhere", { issue: { number: 12 } }],
    ["a list where an issue should be", { repository, issue: [12] }],
  ])("is no thread for %s", (_, body) => {
    expect(whose(body)).not.toHaveProperty("thread");
  });
});
