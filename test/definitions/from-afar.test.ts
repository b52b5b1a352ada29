import { expect, test } from "vitest";
import { MOST_CHANGED, MOST_TEAMS, tooMuchFromAfar } from "../../src/definitions/from-afar.ts";
import { PLAIN } from "../../src/words/voice.ts";

const some = (count: number, name: string) =>
  Array.from({ length: count }, (_, number) => `${name}-${number}`);

test("as much as may be new is not too much", () => {
  expect(tooMuchFromAfar(some(MOST_CHANGED, "badges/b"), some(MOST_TEAMS, "team"), PLAIN)).toEqual(
    [],
  );
});

test("more files or teams are each a problem, where the first of the files is", () => {
  const files = tooMuchFromAfar(some(MOST_CHANGED + 1, "badges/b"), [], PLAIN);
  expect(files).toMatchObject([{ file: "badges/b-0", line: 1, rule: "limits", severity: "error" }]);
  expect(files[0]?.message).toContain(
    "changes 16 files, but at most 15 of them can be read at once.",
  );
  const teams = tooMuchFromAfar([], some(MOST_TEAMS + 1, "team"), PLAIN);
  expect(teams).toMatchObject([{ file: "waymark.yml", rule: "limits" }]);
  expect(teams[0]?.message).toContain("names 5 new teams, but at most 4 can be added at once.");
});
