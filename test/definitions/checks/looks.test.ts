import { expect, test } from "vitest";
import { readDefinitions } from "../../../src/definitions/read.ts";
import { HARBOR, harbor } from "../harbor.ts";

test("a color that can be read on white is fine", () => {
  const settings = `${HARBOR["waymark.yml"]}color: "#0b5563"\n`;
  expect(readDefinitions(harbor({ "waymark.yml": settings })).problems).toEqual([]);
});
