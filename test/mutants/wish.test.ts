import { expect, test } from "vitest";
import { HELP, wishIn } from "../../scripts/mutants/wish.ts";

test("a seed is enough: a thousand mistakes, anywhere, with two hands", () => {
  expect(wishIn(["--seed", "a"])).toEqual({
    seed: "a",
    count: 1000,
    part: [1, 1],
    only: "src",
    hands: 2,
    json: undefined,
  });
});

test("everything can be said otherwise", () => {
  const args =
    "--seed a --count 10 --part 2/3 --only src/core/ --hands 1 --json out.json --again in.json";
  expect(wishIn(args.split(" "))).toEqual({
    seed: "a",
    count: 10,
    part: [2, 3],
    only: "src/core",
    hands: 1,
    json: "out.json",
    again: "in.json",
  });
});

test.each(["", "--help", "--seed", "--seed a --count 0", "--seed a --part 4/3", "--seed a --sed"])(
  "where nothing can be made of `%s`, help is given",
  (args) => {
    expect(wishIn(args.split(" ").filter(Boolean))).toBeUndefined();
  },
);

test("help names every option", () => {
  for (const option of ["seed", "count", "part", "only", "hands", "json", "again", "help"])
    expect(HELP).toContain(`--${option}`);
});
