import { describe, expect, test } from "vitest";
import { labelsOf, renamedLabels } from "../../src/core/labels.ts";
import type { Definitions } from "../../src/definitions/definitions.ts";
import { definitions, files } from "../build/definitions.ts";
import { withJoin } from "../build/processes.ts";

test("every label of processes and checklists exists once, with a colour and a description", () => {
  expect(labelsOf(definitions()).map(({ name, description }) => [name, description])).toEqual([
    ["process: join", "A request: Join a community"],
    ["join: waiting for approval", "Join a community: approval"],
    ["join: onboarding", "Join a community: onboarding"],
    ["join: invitation sent", "Waiting for the invitation to be accepted"],
    ["checklist: not started", "Checklist: Onboarding"],
    ["checklist: in progress", "Checklist: Onboarding"],
    ["checklist: complete", "Checklist: Onboarding"],
    ["attended a meeting", "Checklist: Onboarding"],
  ]);
});

test("labels are described in the language of the organisation", () => {
  const settings = `${files["waymark.yml"]}language: es\n`;
  const [request] = labelsOf(definitions({ "waymark.yml": settings }));
  expect(request?.description).toBe("Una solicitud: Join a community");
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

/** The small organisation with another checklist, whose item has the id of one in the first. */
function withOther(label: string): Definitions {
  return definitions({
    "checklists/other.yml": `name: Other\nitems:\n  - { id: meeting, text: Meet, by: author, label: "${label}" }\n`,
  });
}

describe("a label that is called differently now", () => {
  const before = definitions();

  test("keeps its issues: it is renamed", () => {
    const after = withJoin('"join: onboarding"', '"join: first steps"');
    expect(renamedLabels(before, after)).toEqual([
      { from: "join: onboarding", to: "join: first steps" },
    ]);
    expect(renamedLabels(before, before)).toEqual([]);
  });

  test("is made anew where the old name is still used, or the new one was", () => {
    const swapped = withJoin('"join: onboarding"', '"join: waiting for approval"');
    expect(renamedLabels(before, swapped)).toEqual([]);
    const both = withJoin(
      'label: "join: waiting for approval"\n',
      'label: "join: onboarding"\n    name: Asking\n',
    );
    expect(renamedLabels(before, both)).toEqual([]);
  });

  test("is told from that of an item of the same id in another checklist", () => {
    expect(renamedLabels(withOther("met"), withOther("seen"))).toEqual([
      { from: "met", to: "seen" },
    ]);
  });

  test("is new where nothing stood in its place", () => {
    expect(renamedLabels(withJoin('    label: "join: onboarding"\n', ""), before)).toEqual([]);
  });

  test("keeps its issues also where its process is called as it was once before", () => {
    const join = files["processes/join.yml"] ?? "";
    const meanwhile = definitions({
      "processes/join.yml": undefined,
      "processes/enter.yml": `${join}previously: [join]\n`,
    });
    const after = withJoin('"process: join"', '"process: enter"');
    expect(renamedLabels(meanwhile, after)).toEqual([
      { from: "process: join", to: "process: enter" },
    ]);
  });
});
