import { describe, expect, it } from "vitest";
import { printCondition } from "../../../src/core/condition/index.ts";
import type { FactOf } from "../../../src/core/fact.ts";
import type { Condition } from "../../../src/definitions/types.ts";
import { definitions } from "../../build/definitions.ts";
import { commanded } from "../../build/facts.ts";
import { ada, olu, sam } from "../../build/people.ts";
import { situation } from "../../build/situation.ts";
import { reasonFor } from "../../build/spoken.ts";
import { world } from "../../build/world.ts";

const unopposed: Condition = {
  "unopposed-for": { length: "72 hours", by: "leads", "settled-by": "owners" },
};
const since = "2026-11-01T10:00:00.000Z";
const early = { objections: [], since, world: world({ now: "2026-11-03T10:00:00.000Z" }) };
const objects = (by: typeof ada, at: string) =>
  commanded(by, "/object It is too early", { at: `2026-11-${at}:00:00.000Z` });
const resolves = (by: typeof ada, at: string) =>
  commanded(by, "/resolve", { at: `2026-11-${at}:00:00.000Z` });

function reasoned(now: string, ...objections: readonly FactOf<"commanded">[]) {
  const there = world({ now: `2026-11-${now}:00:00.000Z`, owners: [olu.id] });
  return reasonFor(unopposed, situation({ since, objections, world: there }));
}

describe("lazy consensus", () => {
  it("prints who may object, and for how long", () => {
    expect(printCondition(unopposed, definitions())).toBe(
      "72 hours without an objection from the leads",
    );
  });

  it("takes its time, and holds then", () => {
    expect(reasonFor(unopposed, situation(early))).toMatchObject({
      holds: false,
      says: "72 hours without an objection, from November 1, 2026",
      due: "2026-11-04T10:00:00.000Z",
    });
    expect(reasoned("04T10").holds).toBe(true);
  });

  it("is held up by an objection, once for each person", () => {
    const twice = [objects(ada, "02T10"), objects(ada, "02T11")];
    expect(reasoned("09T10", ...twice)).toMatchObject({
      holds: false,
      says: "an objection from `ada`",
      evidence: [twice[0]?.id],
    });
  });

  it("begins anew once the objection is settled: by whoever raised it, or by whoever may", () => {
    expect(reasoned("04T10", objects(ada, "02T10"), resolves(ada, "03T10"))).toMatchObject({
      holds: false,
      due: "2026-11-06T10:00:00.000Z",
    });
    expect(reasoned("06T10", objects(ada, "02T10"), resolves(olu, "03T10")).holds).toBe(true);
  });

  it("does not begin anew where there was nothing to settle, or before the step began", () => {
    expect(reasoned("04T10", resolves(ada, "03T10")).holds).toBe(true);
    const before = commanded(ada, "/object No", { at: "2026-10-30T10:00:00.000Z" });
    const settled = commanded(ada, "/resolve", { at: "2026-10-31T10:00:00.000Z" });
    expect(reasoned("04T10", before, settled).holds).toBe(true);
  });

  it("counts neither whoever has not the role nor whom it is about", () => {
    expect(reasoned("04T10", objects(olu, "02T10"), objects(sam, "02T11")).holds).toBe(true);
    expect(reasoned("09T10", objects(ada, "02T10"), resolves(sam, "03T10")).holds).toBe(false);
  });

  it("is settled by whoever objected alone, where nobody else may", () => {
    const strict: Condition = { "unopposed-for": { length: "72 hours", by: "leads" } };
    const objections = [objects(ada, "02T10"), resolves(olu, "03T10")];
    const there = world({ now: "2026-11-09T10:00:00.000Z", owners: [olu.id] });
    const { holds } = reasonFor(strict, situation({ since, objections, world: there }));
    expect(holds).toBe(false);
  });
});
