import { expect, test } from "vitest";
import { labelsOf } from "../../src/core/labels.ts";
import { definitions, files } from "../build/definitions.ts";

test("every label of processes and checklists exists once, with a colour and a description", () => {
  expect(labelsOf(definitions()).map(({ name, description }) => [name, description])).toEqual([
    ["process: join", "A request: Join a community"],
    ["join: waiting for approval", "Join a community: approval"],
    ["join: onboarding", "Join a community: onboarding"],
    ["join: invitation sent", "Waits for the invitation to be accepted"],
    ["checklist: not started", "Checklist: Onboarding"],
    ["checklist: in progress", "Checklist: Onboarding"],
    ["checklist: complete", "Checklist: Onboarding"],
    ["attended a meeting", "Checklist: Onboarding"],
  ]);
});

test("a label that two definitions share is made once, as the first describes it", () => {
  const join = files["processes/join.yml"] ?? "";
  const shared = definitions({
    "processes/join.yml": join
      .replace('"join: onboarding"', '"Checklist: Complete"')
      .replace("{ join: community }", '{ join: community, invited: "on the way" }'),
  });
  const names = labelsOf(shared).map(({ name }) => name);
  expect(names).toContain("Checklist: Complete");
  expect(names).not.toContain("checklist: complete");
  expect(names).toContain("on the way");
});

test("a checklist without labels makes none, and no description is longer than GitHub allows", () => {
  const plain = definitions({
    "checklists/onboarding.yml": `name: ${"Onboarding ".repeat(9).trim()}\nitems:\n  - { id: a, text: A, label: "${"l".repeat(50)}" }\n`,
  });
  const label = labelsOf(plain).at(-1);
  expect(label?.name).toBe("l".repeat(50));
  expect(label?.description.length).toBeLessThanOrEqual(100);
});
