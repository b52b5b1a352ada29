import { describe, expect, test } from "vitest";
import { printCondition } from "../../../src/core/condition/index.ts";
import type { RoleCondition } from "../../../src/definitions/types.ts";
import { files } from "../../build/definitions.ts";
import { mentoring, paired, parted } from "../../build/mentoring.ts";
import { ada, lin, olu } from "../../build/people.ts";
import { situation } from "../../build/situation.ts";
import { reasonFor } from "../../build/spoken.ts";
import { type Sketch, world } from "../../build/world.ts";

/** UI/UX with these leads, and whatever else it says. */
function ledBy(leads: string, more = "") {
  const ui = (files["communities/ui-ux.yml"] ?? "").replace(/leads:\n.*\n/, `leads: ${leads}\n`);
  return mentoring({ "communities/ui-ux.yml": ui + more });
}

const always = ledBy("[{ github: ada }]");

function asked(role: RoleCondition, person = ada, definitions = always, more: Sketch = {}) {
  const seen = world({ definitions, ...more });
  const around = { subject: person.id, communities: ["ui-ux"] };
  return reasonFor({ role }, situation({ world: seen, definitions, around, subject: person.id }));
}

describe("whoever leads a community", () => {
  test("has the role in whatever community is at hand, or in those that are named", () => {
    expect(asked({ is: "lead" })).toEqual({ holds: true, says: "leads a community" });
    expect(asked({ is: "lead", in: ["ui-ux"] })).toEqual({ holds: true, says: "leads “UI/UX”" });
    expect(asked({ is: "lead", in: ["nowhere"] })).toEqual({
      holds: false,
      says: "doesn't lead “nowhere”",
    });
    expect(asked({ is: "lead" }, lin)).toEqual({ holds: false, says: "leads no community" });
  });

  test("leads nothing that is retired", () => {
    const retired = ledBy("[{ github: ada }]", "status: retired\n");
    expect(asked({ is: "lead" }, ada, retired).holds).toBe(false);
  });

  test("is looked at again when a term begins or ends", () => {
    const terms = ledBy(
      "[{ github: ada, until: 2027-01-31 }, { github: lin, from: 2027-01-01 }, { github: olu }]",
    );
    const zone = { now: "2026-11-20T10:00:00.000Z" };
    expect(asked({ is: "lead" }, ada, terms, zone)).toMatchObject({
      holds: true,
      due: "2027-01-01T08:00:00.000Z",
    });
    expect(asked({ is: "lead" }, lin, terms, zone).holds).toBe(false);
    const later = { now: "2027-01-15T10:00:00.000Z" };
    expect(asked({ is: "lead" }, ada, terms, later)).toMatchObject({
      holds: true,
      due: "2027-02-01T08:00:00.000Z",
    });
    const over = { now: "2027-02-01T10:00:00.000Z" };
    expect(asked({ is: "lead" }, ada, terms, over)).toEqual({
      holds: false,
      says: "leads no community",
    });
  });
});

describe("whoever mentors somebody", () => {
  test("has the role until the last of them goes on alone", () => {
    expect(asked({ is: "mentor" }, lin, always, { facts: [paired()] })).toEqual({
      holds: true,
      says: "mentors somebody",
      evidence: [paired().id],
    });
    const named: RoleCondition = { is: "mentor", in: ["newcomers"] };
    expect(asked(named, lin, always, { facts: [paired()] }).says).toBe(
      "mentors somebody in “Newcomers”",
    );
    expect(asked({ is: "mentor" }, lin, always, { facts: [paired(), parted()] })).toEqual({
      holds: false,
      says: "mentors nobody at the moment",
      evidence: [],
    });
    expect(asked(named, olu).says).toBe("mentors nobody in “Newcomers” at the moment");
  });
});

function printed(role: RoleCondition) {
  return printCondition({ role }, always);
}

test("it is printed with names, or ids where nothing is called so", () => {
  expect(printed({ is: "lead" })).toBe("leading a community");
  expect(printed({ is: "lead", in: ["ui-ux", "gone"] })).toBe("leading “UI/UX” or “gone”");
  expect(printed({ is: "mentor" })).toBe("mentoring somebody");
  expect(printed({ is: "mentor", in: ["newcomers"] })).toBe("mentoring somebody in “Newcomers”");
});
