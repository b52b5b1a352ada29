import { describe, expect, test } from "vitest";
import { bringsAbout, letsInto } from "../../src/core/brings-about.ts";
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

function into(id: string, definitions: typeof usual): boolean {
  return letsInto(definitions.communities[id] as Community, joinIn(definitions), definitions);
}

describe("a process lets people", () => {
  test("into whichever community they name, or into the one it is about", () => {
    expect([into("ui-ux", usual), into("data", usual)]).toEqual([true, true]);
    expect([into("ui-ux", always), into("data", always)]).toEqual([false, true]);
  });

  test("into none, where it does not say so", () => {
    expect(into("ui-ux", withJoin("{ join: community }, ", ""))).toBe(false);
  });
});
