import { describe, expect, it } from "vitest";
import { printCondition } from "../../../src/core/condition/index.ts";
import type { Person } from "../../../src/core/person.ts";
import type { Condition } from "../../../src/definitions/types.ts";
import { definitions } from "../../build/definitions.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { situation } from "../../build/situation.ts";
import { reasonFor } from "../../build/spoken.ts";

const assigned: Condition = { assigned: { to: "leads" } };

function reasoned(...people: readonly Person[]) {
  const { around } = situation();
  const assignees = people.map(({ id }) => id);
  return reasonFor(assigned, situation({ around: { ...around, assignees } }));
}

describe("a request that somebody takes care of", () => {
  it("prints who has to", () => {
    expect(printCondition(assigned, definitions())).toBe("a lead who is assigned");
  });

  it("waits while nobody with the role is assigned, nor anybody at all", () => {
    const waiting = { holds: false, says: "waiting for a lead to be assigned" };
    expect(reasonFor(assigned, situation())).toEqual(waiting);
    expect(reasoned(olu, lin)).toEqual(waiting);
  });

  it("is taken care of by whoever has it", () => {
    expect(reasoned(olu, ada)).toEqual({ holds: true, says: "assigned to `ada`" });
  });

  it("is never its author's own to take care of", () => {
    const around = { author: ada.id, subject: sam.id, communities: ["ui-ux"] };
    const assignees = [ada.id];
    const { holds } = reasonFor(assigned, situation({ around: { ...around, assignees } }));
    expect(holds).toBe(false);
  });
});
