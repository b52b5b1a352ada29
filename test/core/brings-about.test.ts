import { describe, expect, test } from "vitest";
import { bringsAbout, joinForms } from "../../src/core/brings-about.ts";
import type { Community, Process } from "../../src/definitions/types.ts";
import { withJoin } from "../build/processes.ts";

const usual = withJoin("steps:", "steps:");
const onTheWay = withJoin(
  "checklist: onboarding",
  "checklist: onboarding\n    outcome: [{ say: hi }]",
);
const always = withJoin("{ field: community }", "{ is: data }");

function joinIn({ processes }: typeof usual): Process {
  return processes["join"] as Process;
}

test("a process brings about what its steps do, and what it does at its end", () => {
  expect(bringsAbout(joinIn(onTheWay))).toEqual([
    { say: "hi" },
    { join: "community" },
    { say: "welcome" },
    { close: "completed" },
  ]);
});

function into(id: string, definitions: typeof usual): readonly string[] {
  return joinForms(definitions.communities[id] as Community, definitions);
}

describe("a form leads", () => {
  const form = ["join-community.yml"];

  test("into whichever community people name, or into the one its process is about", () => {
    expect([into("ui-ux", usual), into("data", usual)]).toEqual([form, form]);
    expect([into("ui-ux", always), into("data", always)]).toEqual([[], form]);
  });

  test("into none, where its process lets nobody in", () => {
    expect(into("ui-ux", withJoin("{ join: community }, ", ""))).toEqual([]);
  });
});
