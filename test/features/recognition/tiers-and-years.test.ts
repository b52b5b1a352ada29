import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { only } from "../../../src/core/fact.ts";
import { recognition } from "../../../src/features/recognition/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { everyFact } from "../../build/every-fact.ts";
import { joined, merged } from "../../build/facts.ts";
import { mentoring, paired, parted } from "../../build/mentoring.ts";
import { ada, lin, sam } from "../../build/people.ts";
import { settledBy } from "../../build/play.ts";
import { NOW, type Sketch, world } from "../../build/world.ts";

const target = { kind: "person", person: sam.id } as const;

function settled(facts: readonly Fact[], sketch: Sketch, person = sam.id) {
  return settledBy(recognition, { ...target, person }, world({ facts, ...sketch }));
}

/** What awards among these facts are called. */
function awardsIn(facts: readonly Fact[]): readonly string[] {
  return only(facts, "awarded").map(({ badge, year }) => [badge, year ?? []].flat().join(" "));
}

function award(badge: string, more: Partial<FactOf<"awarded">> = {}): FactOf<"awarded"> {
  return {
    kind: "awarded",
    id: `awarded/${badge}/${sam.id}`,
    at: NOW,
    person: sam.id,
    badge,
    because: "",
    evidence: [],
    ...more,
  };
}

describe("a badge in tiers", () => {
  const tiered = definitions({
    "badges/maker.yml": `name: Maker
description: Makes things.
tiers:
  - { id: bronze, name: Bronze, when: { contributions: { at-least: 1 } } }
  - { id: silver, name: Silver, description: Makes many things., when: { contributions: { at-least: 2 } } }
  - { id: gold, name: Gold, when: { contributions: { at-least: 9 } } }
`,
  });
  const both = [merged(4), merged(5)];

  test("is given tier by tier, and the highest of several is thanked for", () => {
    const { facts, messages } = settled(both, { definitions: tiered });
    expect(awardsIn(facts)).toEqual(["maker-bronze", "maker-silver"]);
    expect(messages.map(({ tag }) => tag)).toEqual([`thanks/${sam.id}/maker-bronze+maker-silver`]);
    expect(messages[0]?.body).toContain(
      String.raw`You've earned **Maker \(Silver\)**: Makes many things (2 of 2 contributions).`,
    );
    expect(messages[0]?.body).not.toContain("Bronze");
  });

  test("is not thanked for below the tier that somebody has already", () => {
    const { facts, messages } = settled([...both, award("maker-silver")], { definitions: tiered });
    expect([awardsIn(facts), messages]).toEqual([["maker-bronze"], []]);
  });
});

function done(number: number, at: string) {
  return merged(number, { at });
}

describe("a badge for each year", () => {
  const yearly = definitions({
    "badges/maker.yml": `name: Maker
description: Makes things.
when: { any: [{ contributions: { at-least: 2, types: [doc] } }, { contributions: { at-least: 2 } }] }
each: year
`,
  });
  const here = { definitions: yearly };
  // In Los Angeles it is still the year before.
  const past = [done(1, "2025-05-01T10:00:00.000Z"), done(2, "2026-01-01T07:59:00.000Z")];
  const lately = [done(3, "2026-01-01T08:01:00.000Z"), done(4, "2026-11-10T10:00:00.000Z")];

  test("is given once for each in which somebody did so much, and no two years add up", () => {
    expect(awardsIn(settled([...past, ...lately], here).facts)).toEqual([
      "maker 2025",
      "maker 2026",
    ]);
    expect(awardsIn(settled([...past.slice(1), ...lately.slice(1)], here).facts)).toEqual([]);
    const [first] = only(settled(past, here).facts, "awarded");
    expect(first).toMatchObject({
      id: `awarded/maker/${sam.id}/2025`,
      at: NOW,
      evidence: past.map(({ id }) => id),
    });
    expect(awardsIn(settled([...past, ...lately, ...(first ? [first] : [])], here).facts)).toEqual([
      "maker 2026",
    ]);
  });

  test("is thanked for with its years in one line", () => {
    const { messages } = settled([...past, ...lately], here);
    expect(messages.map(({ tag }) => tag)).toEqual([`thanks/${sam.id}/maker/2025+maker/2026`]);
    expect(messages[0]?.body).toContain("You've earned **Maker 2025, 2026**: Makes things (");
  });

  test("comes without a word where it was read back from GitHub's history", () => {
    const recorded = "2026-11-20T10:00:00.000Z";
    const readBack = [...past, ...lately].map((fact) => ({ ...fact, recorded }));
    const { facts, messages } = settled(readBack, here);
    expect([awardsIn(facts), messages]).toEqual([["maker 2025", "maker 2026"], []]);
  });

  test("is not given for what a list from before tells, of which nobody knows the year", () => {
    const told = ["code", "doc"].map((type) => ({
      ...everyFact["listed-before"],
      id: `listed-before/${sam.id}/${type}`,
      person: sam.id,
      type,
    }));
    expect(awardsIn(settled(told, here).facts)).toEqual([]);
  });

  test("that was given once and for all before does not stand for a year", () => {
    expect(awardsIn(settled([...past, award("maker")], here).facts)).toEqual(["maker 2025"]);
  });
});

function heldBy(role: string) {
  return {
    "badges/role.yml": `name: Role\ndescription: Has a role.\nwhile: { role: ${role} }\n`,
  };
}

describe("a badge for whoever has a role", () => {
  test("is held as long as they lead a community, and looked at when a term ends", () => {
    const leading = { definitions: definitions(heldBy("{ is: lead }")) };
    const begun = settled([], leading, ada.id);
    expect(awardsIn(begun.facts)).toEqual(["role"]);
    expect(begun.facts).toMatchObject([{ because: "leads a community" }]);
    expect(begun.messages).toEqual([]);
    const next = recognition.uphold?.({ ...target, person: ada.id }, world(leading));
    expect(next?.due).toBe("2027-02-02T08:00:00.000Z");
    const ui = (files["communities/ui-ux.yml"] ?? "").replace("github: ada", "github: lin");
    const over = {
      definitions: definitions({ ...heldBy("{ is: lead }"), "communities/ui-ux.yml": ui }),
    };
    expect(settled(begun.facts, over, ada.id).facts).toMatchObject([
      { kind: "award-ended", because: "leads no community" },
    ]);
  });

  test("is looked for on the day on which it may come, where it is for good", () => {
    const ui = (files["communities/ui-ux.yml"] ?? "").replace("2026-02-01", "2027-01-01");
    const dueFor = (when: string, facts: readonly Fact[] = []) => {
      const role = `name: Role\ndescription: Has a role.\nwhen: ${when}\n`;
      const later = mentoring({ "badges/role.yml": role, "communities/ui-ux.yml": ui });
      const here = world({ definitions: later, facts });
      return recognition.uphold?.({ ...target, person: ada.id }, here).due;
    };
    expect(dueFor("{ role: { is: lead } }")).toBe("2027-01-01T08:00:00.000Z");
    const had = award("role", { person: ada.id });
    expect(dueFor("{ role: { is: lead } }", [had])).toBeUndefined();
    expect(dueFor("{ contributions: { at-least: 1 } }")).toBeUndefined();
    expect(dueFor("{ accompanied: { in: newcomers, for: 1 year } }")).toBeUndefined();
    const since = joined(ada, "ui-ux", { at: "2026-11-19T10:00:00.000Z" });
    expect(dueFor("{ member: { for: 1 week } }", [since])).toBe("2026-11-26T10:00:00.000Z");
  });

  test("is held as long as they mentor somebody", () => {
    const guiding = { definitions: mentoring(heldBy("{ is: mentor }")) };
    const begun = settled([paired()], guiding, lin.id);
    expect(awardsIn(begun.facts)).toEqual(["role"]);
    const after = [paired(), ...begun.facts, parted()];
    expect(settled(after, guiding, lin.id).facts).toMatchObject([{ kind: "award-ended" }]);
  });
});
