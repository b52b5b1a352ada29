import { expect, test } from "vitest";
import { definitions, files } from "../../build/definitions.ts";
import { credited } from "../../build/facts.ts";
import { ada, olu } from "../../build/people.ts";
import { plan } from "./proposal.ts";

const ui = files["communities/ui-ux.yml"] ?? "";
const badge = {
  "badges/first-talk.yml":
    "name: First talk\ndescription: Told others.\nwhen: { contributions: { at-least: 1 } }\n",
};

/** The plan where Ada would lead since then, and gave somebody credit in January. */
function planOf(since: string): string {
  const given = credited(6, ada, olu, "2026-01-15T10:00:00.000Z");
  const next = { "communities/ui-ux.yml": ui.replace("from: 2026-02-01", `from: ${since}`) };
  return plan({ ...badge, ...next }, { facts: [given], definitions: definitions(badge) });
}

test("what a lead vouched for counts in a plan by the term that it would give them", () => {
  expect(planOf("2026-01-01")).toContain("olu earns the badge First talk.");
  expect(planOf("2026-01-16")).not.toContain("olu");
});
