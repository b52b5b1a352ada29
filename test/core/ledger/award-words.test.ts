import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { becauseIn, becauseNow } from "../../../src/core/ledger/award-words.ts";
import { definitions, files, inSpanish } from "../../build/definitions.ts";
import { everyFact } from "../../build/every-fact.ts";
import { joined, merged, reached } from "../../build/facts.ts";
import { sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { world } from "../../build/world.ts";

const PLAIN = { language: "en" } as const;
const SPANISH = { language: "es" } as const;
const mapper = {
  "badges/mapper.yml": `name: Mapper\ndescription: Maps.\nwhen: { contributions: { at-least: 1 } }\n`,
  "badges/host.yml": `name: Host\ndescription: Is here.\nwhile: { member: { for: 1 day } }\n`,
  "badges/year.yml": `name: Year\ndescription: Maps on.\neach: year\nwhen: { contributions: { at-least: 1 } }\n`,
};

function award(badge: string, because: string, more: Partial<FactOf<"awarded">> = {}) {
  const fact: FactOf<"awarded"> = {
    kind: "awarded",
    id: `awarded/${badge}/${sam.id}`,
    at: "2026-11-18T10:00:00.000Z",
    person: sam.id,
    badge,
    because,
    evidence: [],
    ...more,
  };
  return fact;
}

function saidOf(
  one: FactOf<"awarded">,
  facts: readonly Fact[],
  changes: Readonly<Record<string, string>> = {},
) {
  const all = definitions({ ...mapper, ...changes });
  const seen = world({ facts, definitions: all, threads: [] });
  const [inEnglish, now] = [PLAIN, SPANISH].map((voice) => becauseNow(one, voice, all, seen));
  return { inEnglish, now, kept: becauseIn(one, SPANISH, all, seen) };
}

describe("why somebody has an award", () => {
  test("is said anew in another language than the one it was written in", () => {
    expect(saidOf(award("mapper", "1 of 1 contribution"), [merged(1)])).toEqual({
      inEnglish: "1 of 1 contribution",
      now: "1 de 1 contribución",
      kept: "",
    });
  });

  test("is said as it was written where a stage gave it, in the language of its pathway", () => {
    const because = "1 de 1 contribución";
    const facts = [merged(1), reached("first", { because })];
    expect(saidOf(award("first-step", because), facts, inSpanish)).toEqual({
      inEnglish: "1 of 1 contribution",
      now: because,
      kept: because,
    });
  });

  test("goes by the stage that gave it, and by no other with the same badge", () => {
    const gives = "recognise: { badge: first-step }";
    const changes = {
      "pathways/writing.yml": `name: Writing\nstages:\n  - id: first\n    name: First text\n    when: { contributions: { at-least: 2 } }\n    ${gives}\n`,
    };
    const facts = [
      merged(1),
      merged(2),
      reached("first", { because: "2 of 2 contributions", pathway: "writing" }),
    ];
    expect(saidOf(award("first-step", "2 of 2 contributions"), facts, changes).now).toBe(
      "2 de 2 contribuciones",
    );
  });

  test("is said anew for a badge held for a time, and for one of a year", () => {
    const here = joined(sam, "ui-ux");
    expect(saidOf(award("host", "member for 1 day"), [here]).now).toContain(
      "en la comunidad desde",
    );
    const year = award("year", "1 of 1 contribution", { year: "2026" });
    const before = merged(2, { at: "2025-11-03T10:00:00.000Z" });
    expect(saidOf(year, [merged(1), before]).now).toBe("1 de 1 contribución");
  });

  test("is left out where it isn't so anymore, nobody describes it, or there is none", () => {
    expect(saidOf(award("mapper", "1 of 1 contribution"), []).now).toBe("");
    expect(saidOf(award("gone", "1 of 1 contribution"), [merged(1)]).now).toBe("");
    expect(saidOf(award("mapper", ""), [merged(1)]).now).toBe("");
  });

  test("is left out where somebody wrote it in another language", () => {
    const nominated = { ...everyFact.nominated, person: sam.id, thread: at(1) };
    const given = award("mapper", "`olu` nominated them", { evidence: [nominated.id] });
    expect(saidOf(given, [nominated, merged(1)])).toEqual({
      inEnglish: "`olu` nominated them",
      now: "",
      kept: "",
    });
    const spanish = { "waymark.yml": `${files["waymark.yml"]}language: es\n` };
    expect(saidOf(given, [nominated, merged(1)], spanish).now).toBe("`olu` nominated them");
  });
});
