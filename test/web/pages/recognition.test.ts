import { describe, expect, it } from "vitest";
import { recognition } from "../../../src/web/pages/recognition.ts";
import { ADA, LIN, definitions, facts } from "./harbor.ts";

describe("recent recognition", () => {
  it("comes latest first, a stage and its badge as one", () => {
    expect(recognition(facts, definitions)).toEqual([
      {
        id: "awarded/2",
        at: "2026-11-19T20:00:00.000Z",
        person: ADA,
        badge: "bridge",
        award: "awarded/2",
        evidence: [],
      },
      {
        id: "stage-reached/2",
        at: "2026-11-19T03:00:00.000Z",
        person: LIN,
        stage: { pathway: "design", stage: "active" },
        evidence: ["merged/1", "reviewed/1", "credited/1"],
      },
      {
        id: "stage-reached/1",
        at: "2026-11-17T10:00:01.000Z",
        person: LIN,
        stage: { pathway: "design", stage: "first" },
        badge: "first-step",
        award: "awarded/1",
        evidence: ["merged/1"],
      },
    ]);
  });

  it("tells of a badge by itself where it came long before its stage", () => {
    const early = facts.map((fact) =>
      fact.id === "awarded/1" ? { ...fact, at: "2026-11-10T10:00:00.000Z" } : fact,
    );
    const [, , stage, badge] = recognition(early, definitions);
    expect(stage).toMatchObject({ stage: { stage: "first" } });
    expect(stage).not.toHaveProperty("badge");
    expect(badge).toMatchObject({ badge: "first-step", at: "2026-11-10T10:00:00.000Z" });
  });

  it("tells for which year a badge was given", () => {
    const given = facts.filter(({ id }) => id === "awarded/2");
    const yearly = given.map((fact) => ({ ...fact, year: "2025" }));
    expect(recognition(yearly, definitions)).toMatchObject([{ badge: "bridge", year: "2025" }]);
  });

  it("keeps a stage that recognises nothing to the person who reached it", () => {
    const reached = facts.filter((fact) => fact.kind === "stage-reached" && fact.stage === "ready");
    expect(reached).toHaveLength(1);
    expect(recognition(reached, definitions)).toEqual([]);
  });

  it("keeps a badge that the definitions no longer know", () => {
    const award = { kind: "awarded", person: LIN, because: "", evidence: [] } as const;
    const old = { ...award, id: "awarded/9", at: "2026-01-01T00:00:00.000Z", badge: "long-gone" };
    expect(recognition([old], definitions)).toMatchObject([{ badge: "long-gone" }]);
  });

  it("is in order, whatever the order the facts came in", () => {
    const many = Array.from({ length: 30 }, (_, n) => ({
      kind: "awarded" as const,
      id: `awarded/${n}`,
      at: `2026-10-${String(((n * 7) % 30) + 1).padStart(2, "0")}T00:00:00.000Z`,
      person: LIN,
      badge: "bridge",
      because: "",
      evidence: [],
    }));
    const shown = recognition(many, definitions);
    expect(shown).toHaveLength(30);
    expect(shown.map(({ at }) => at.slice(8, 10))).toEqual(
      Array.from({ length: 30 }, (_, n) => String(30 - n).padStart(2, "0")),
    );
  });
});
