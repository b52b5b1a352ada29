import { expect, test } from "vitest";
import { remembering, rememberingBoth } from "../../src/core/remembering.ts";

function counting() {
  let times = 0;
  return { work: () => (times += 1), times: () => times };
}

test("what was worked out for a name is not worked out again", () => {
  const { work, times } = counting();
  const once = remembering();
  expect([once("a", work), once("a", work), once("b", work)]).toEqual([1, 1, 2]);
  expect(times()).toBe(2);
});

test("what follows from two things is worked out once for both of them", () => {
  const { work } = counting();
  const once = rememberingBoth<number>();
  const [one, other] = [{}, {}];
  expect(once(one, other, work)).toBe(1);
  expect(once(one, other, work)).toBe(1);
  expect(once(other, one, work)).toBe(2);
  expect(once(one, one, work)).toBe(3);
});
