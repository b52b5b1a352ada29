import { expect, test } from "vitest";
import { ada, olu } from "../../build/people.ts";
import { withJoin } from "../../build/processes.ts";
import { recorded, says } from "./looked.ts";

const caredFor = withJoin(
  "until: { approvals: { by: leads, at-least: 1 } }",
  "until: { assigned: { to: leads } }",
);

test("a step waits until somebody with the role is assigned", () => {
  const by = { definitions: caredFor };
  expect(says([], { assignees: [olu] }, by)).toContain("waiting for a lead to be assigned");
  expect(recorded([], { assignees: [olu] }, by)).toEqual([]);
  expect(recorded([], { assignees: [olu, ada] }, by)).toMatchObject([
    { kind: "step-passed", step: "approval", because: "assigned to `ada`" },
  ]);
});
