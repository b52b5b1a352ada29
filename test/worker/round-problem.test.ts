import { expect, test } from "vitest";
import { roundProblem } from "../../src/worker/round-problem.ts";

/** What GitHub answers, as the client throws it. */
function refused(status: number, path: string): Error {
  const request = { url: `https://api.github.com${path}` };
  return Object.assign(new Error("Integration not found"), { status, request, response: {} });
}

test.each([401, 404])("an App that GitHub doesn't know is told of in words (%i)", (status) => {
  const problem = roundProblem(refused(status, "/app/hook/deliveries?per_page=100"));
  expect(problem).toMatch(/^GitHub doesn't know the App by this id and private key: .*not found/);
});

test.each([
  ["GitHub being away", refused(502, "/app/hook/deliveries")],
  ["a repository that is gone", refused(404, "/repos/harbor/site")],
  ["what has no address", Object.assign(new Error("Integration not found"), { status: 404 })],
])("%s is told as it is", (_, error) => {
  expect(roundProblem(error)).toMatch(/^Error: Integration not found/);
});

test("so is what is no error at all", () => {
  expect(roundProblem("odd")).toBe("odd");
});
