import { expect, test } from "vitest";
import { files } from "../../build/definitions.ts";
import { joined } from "../../build/facts.ts";
import { olu, sam } from "../../build/people.ts";
import { at, thread } from "../../build/places.ts";
import { plan } from "../foresight/proposal.ts";
import { people, QUIET, SUNDAY, week } from "./weekly.ts";

test("whoever proposes definitions has nobody's week told", () => {
  // Only a week asks which forms the private repository offers, and nobody here could answer.
  const sketch = { ...QUIET, issues: [thread({ ...at(9, people), author: olu })] };
  expect(() => week([joined(sam, "ui-ux", { at: SUNDAY })], sketch)).toThrow("offers");
  const now = { "waymark.yml": `${files["waymark.yml"]}private: people\ndigest: friday\n` };
  expect(plan(now, sketch)).toBe("+ waymark.yml: digest is “friday”, was “monday”.");
});
