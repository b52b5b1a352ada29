import { expect, it } from "vitest";
import { readDefinitions } from "../../../src/definitions/read.ts";
import { harbor } from "../harbor.ts";

function problemsWith(...zones: readonly string[]): readonly string[] {
  const people = zones.map((zone, index) => [
    `people/p${index}.yml`,
    `name: P\ntimezone: ${zone}\n`,
  ]);
  return readDefinitions(harbor(Object.fromEntries(people))).problems.map(
    ({ file, rule }) => `${file}: ${rule}`,
  );
}

it.each(["UTC", "Europe/Lisbon", "US/Pacific", "us/pacific", "Asia/Calcutta", "gmt"])(
  "%s is a time zone, each time it is asked for",
  (zone) => {
    expect(problemsWith(zone)).toEqual([]);
    expect(problemsWith(zone, zone)).toEqual([]);
  },
);

it("what sounds like one is none", () => {
  expect(problemsWith("UTC", "utcc", "Europe/Lisboa")).toEqual([
    "people/p1.yml: time-zones-exist",
    "people/p2.yml: time-zones-exist",
  ]);
});
