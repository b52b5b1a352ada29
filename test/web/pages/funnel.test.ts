import { describe, expect, it } from "vitest";
import { funnel } from "../../../src/web/pages/funnel.ts";
import type { View } from "../../../src/web/pages/view.ts";
import { harbor } from "./harbor.ts";
import { words } from "./read.ts";

type Counts = Readonly<Record<string, number>>;

async function seen(reached: Counts, but: Partial<View> = {}): Promise<string> {
  const shown = harbor({
    reached: new Map([["design", new Map(Object.entries(reached))]]),
    ...but,
  });
  const { design } = shown.definitions.pathways;
  const drawn = design && funnel("design", design, shown);
  return drawn ? words(drawn) : "";
}

function took(stage: string, days: number, count: number) {
  return { pathway: "design", stage, days, count };
}

describe("how far people have come on a pathway", () => {
  it("is told of each stage: who ever reached it, and who is there", async () => {
    const text = await seen({ ready: 60, first: 40, active: 20, core: 10 });
    expect(text).toContain("How far people have come");
    expect(text).toContain("Ready to contribute 60 20 – First contribution 40 20 –");
    expect(text).toContain("Active contributor 20 10 – Core contributor 10 10 –");
  });

  it("tells nothing from which the number of few could be worked out", async () => {
    const text = await seen({ ready: 40, first: 28, active: 9, core: 3 });
    expect(text).toContain("Ready to contribute at least 37 12");
    expect(text).toContain("First contribution at least 25 19");
    expect(text).toContain("Active contributor at least 6 6");
    expect(text).toContain("Core contributor fewer than 5 fewer than 5");
    const one = await seen({ ready: 42, first: 28, active: 9, core: 1 });
    const none = await seen({ ready: 41, first: 27, active: 8, core: 0 });
    expect(one).toBe(none);
  });

  it("says of several stages with few how many there can be at most", async () => {
    const text = await seen({ ready: 20, first: 6, active: 6, core: 4 });
    expect(text).toContain("First contribution fewer than 13 fewer than 5");
  });

  it("says how long half of the people took at most, unless they are few", async () => {
    const steps = [
      took("first", 0, 6),
      took("first", 9, 5),
      took("active", 21, 2),
      took("active", 42, 9),
      took("core", 14, 2),
      took("core", 150, 2),
    ];
    const text = await seen({ ready: 60, first: 40, active: 20, core: 10 }, { steps });
    expect(text).toContain("First contribution 40 20 the same day");
    expect(text).toContain("Active contributor 20 10 6 weeks");
    expect(text).toContain("Core contributor 10 10 –");
    const later = await seen({ ready: 60 }, { steps: [took("first", 8, 5), took("core", 150, 5)] });
    expect(later).toContain("8 days");
    expect(later).toContain("5 months");
  });

  it("is not there where nobody, or only few, came far, or nobody knows", async () => {
    expect(await seen({})).toBe("");
    expect(await seen({ ready: 4 })).toBe("");
    const copy = { people: false, account: true };
    expect(await seen({ ready: 60 }, { copy })).toBe("");
  });
});
