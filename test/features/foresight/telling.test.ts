import { describe, expect, test } from "vitest";
import { nameOf, personName, stageName } from "../../../src/features/foresight/telling.ts";
import { definitions } from "../../build/definitions.ts";
import { sam } from "../../build/people.ts";
import { telling } from "./read.ts";

describe("what a plan calls", () => {
  const without = definitions({
    "pathways/design.yml": undefined,
    "badges/first-step.yml": undefined,
    "badges/regular.yml": undefined,
    "badges/core.yml": undefined,
    "communities/ui-ux.yml": "name: Designers\nleads: [{ github: ada }]\n",
  });
  const told = telling({ next: without });

  test("something that stays is the name it gets, and something that goes the one it had", () => {
    expect(nameOf("communities", "ui-ux", told)).toBe("**Designers**");
    expect(nameOf("badges", "core", told)).toBe("**Core**");
    expect(stageName("design", "first", told)).toBe("**First contribution**");
  });

  test("something that nothing describes any more is its id", () => {
    expect(nameOf("badges", "old", told)).toBe("**old**");
    expect([stageName("design", "old", told), stageName("old", "first", told)]).toEqual([
      "**old**",
      "**first**",
    ]);
  });

  test("somebody is their login, or without an account their name", () => {
    const nia = telling({ next: definitions({ "people/nia.yml": "name: Nia B.\n" }) });
    const people = [sam.id, "local:nia", "local:bo"] as const;
    expect(people.map((one) => personName(one, nia))).toEqual(["`sam`", "Nia B.", "local:bo"]);
  });
});
