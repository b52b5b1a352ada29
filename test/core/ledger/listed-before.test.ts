import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { contributions, contributionsOnRecord } from "../../../src/core/ledger/contributions.ts";
import { factsBehind } from "../../../src/core/ledger/evidence.ts";
import type { PersonId } from "../../../src/core/person.ts";
import { everyFact } from "../../build/every-fact.ts";
import { merged } from "../../build/facts.ts";
import { ada, olu, sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { world } from "../../build/world.ts";

const day = "2026-06-01T12:00:00.000Z";
const talk = "https://harbor.example/talk";

function listed(
  type: string,
  evidence?: string,
  person: PersonId = sam.id,
): FactOf<"listed-before"> {
  const id = `listed-before/${person}/${type}/${evidence ?? ""}`;
  const shown = evidence === undefined ? {} : { evidence };
  return { kind: "listed-before", id, at: day, recorded: day, person, type, ...shown };
}

function counted(facts: readonly Fact[], person: PersonId = sam.id) {
  const there = world({ facts, owners: [olu.id] });
  const all = contributions(person, there);
  expect(contributionsOnRecord(person, there)).toEqual(all);
  return all;
}

describe("what a list from before tells", () => {
  test("counts by the day that it was taken over for, with what it shows", () => {
    const facts = [listed("design"), listed("talk", talk), listed("talk", `${talk}/2`)];
    expect(counted(facts)).toEqual([
      { fact: facts[0]?.id, at: day, types: ["design"] },
      { fact: facts[1]?.id, at: day, types: ["talk"], evidence: talk },
      { fact: facts[2]?.id, at: day, types: ["talk"], evidence: `${talk}/2` },
    ]);
    const there = world({ facts });
    expect(factsBehind([listed("design").id], sam.id, there)).toHaveLength(1);
  });

  test("counts nothing twice that is known from then, and stands beside what came later", () => {
    const before = merged(1, { at: "2026-05-01T10:00:00.000Z", paths: ["src/a.ts"] });
    expect(counted([before, listed("code")]).map(({ fact }) => fact)).toEqual([before.id]);
    const later = merged(2, { at: "2026-07-01T10:00:00.000Z", paths: ["src/a.ts"] });
    expect(counted([later, listed("code")]).map(({ fact }) => fact)).toEqual([
      listed("code").id,
      later.id,
    ]);
    const credit: FactOf<"credited"> = {
      kind: "credited",
      id: "credited/7/0",
      at: "2026-05-01T10:00:00.000Z",
      thread: at(7),
      person: sam.id,
      by: ada.id,
      type: "talk",
      evidence: talk,
    };
    expect(counted([credit, listed("talk", talk)]).map(({ fact }) => fact)).toEqual([credit.id]);
  });

  test("counts for the account of somebody who had none, once it is linked", () => {
    const facts = [listed("design", undefined, "local:kit"), listed("design"), everyFact.linked];
    expect(counted(facts)).toHaveLength(1);
    expect(counted(facts.slice(0, 1), "local:kit")).toHaveLength(1);
    expect(counted(facts, "local:kit")).toEqual([]);
  });
});
