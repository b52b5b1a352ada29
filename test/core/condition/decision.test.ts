import { describe, expect, it } from "vitest";
import { printCondition } from "../../../src/core/condition/index.ts";
import type { FactOf } from "../../../src/core/fact.ts";
import type { Condition } from "../../../src/definitions/types.ts";
import { definitions } from "../../build/definitions.ts";
import { commanded } from "../../build/facts.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { situation } from "../../build/situation.ts";
import { reasonFor } from "../../build/spoken.ts";
import { world } from "../../build/world.ts";

const decision: Condition = { decision: { by: "leads", options: ["go", "stop"] } };

function reasoned(...said: readonly FactOf<"commanded">[]) {
  const decisions = { said, spent: [], chosen: [] };
  return reasonFor(decision, situation({ decisions, world: world({ owners: [olu.id] }) }));
}

describe("a decision", () => {
  it("prints who takes it, and between what", () => {
    expect(printCondition(decision, definitions())).toBe(
      "a decision by the leads: `/go` or `/stop`",
    );
  });

  it("waits, with what can still be chosen", () => {
    expect(reasoned()).toEqual({
      holds: false,
      says: "a decision by the leads: `/go` or `/stop`",
    });
    const decisions = { said: [], spent: ["stop"], chosen: [] };
    expect(reasonFor(decision, situation({ decisions })).says).toBe(
      "a decision by the leads: `/go`",
    );
  });

  it("is taken by the first of those who may, with their reason", () => {
    const go = commanded(ada, "/go");
    expect(reasoned(go, commanded(ada, "/stop"))).toEqual({
      holds: true,
      says: "`/go`, decided by `ada`",
      evidence: [go.id],
    });
    expect(reasoned(commanded(ada, "/stop It is *late*")).says).toBe(
      "`/stop`, decided by `ada`: “It is \\*late\\*”",
    );
  });

  it("is not taken by whoever asked, by anybody else, or in other words", () => {
    const others = [commanded(sam, "/go"), commanded(lin, "/go"), commanded(ada, "/gone")];
    expect(reasoned(...others).holds).toBe(false);
  });
});
