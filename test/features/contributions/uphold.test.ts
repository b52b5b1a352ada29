import { describe, expect, test } from "vitest";
import { uphold } from "../../../src/features/contributions/uphold.ts";
import { tallyOf } from "../../../src/core/ledger/tally.ts";
import { definitions } from "../../build/definitions.ts";
import { joined, merged } from "../../build/facts.ts";
import { sam } from "../../build/people.ts";
import { type Sketch, world } from "../../build/world.ts";

const person = { kind: "person", person: sam.id } as const;
const facts = [
  joined(sam, "ui-ux", { id: "joined/sam" }),
  merged(1, { at: "2026-10-02T12:00:00.000Z" }),
  merged(2, { at: "2026-07-02T12:00:00.000Z" }),
];

function seen(tally: Sketch["tally"]) {
  return world({ definitions: definitions(), facts, ...(tally && { tally }) });
}

describe("what is kept of somebody's contributions", () => {
  test("follows once they did something, and stays where it is as it should be", () => {
    const { tallies } = uphold(person, seen({}));
    expect(tallies).toMatchObject({ person: sam.id, homes: ["ui-ux"] });
    expect(tallies?.counts.map(({ quarter }) => quarter)).toEqual(["2026-3", "2026-4"]);
    const { counts, ...others } = tallyOf(sam.id, seen({}));
    const kept = { ...others, counts: counts.toReversed() };
    expect(uphold(person, seen({ [sam.id]: kept }))).toEqual({});
  });

  test("is nothing where nobody keeps it, and of nobody but people", () => {
    expect(uphold(person, seen(undefined))).toEqual({});
    expect(uphold({ kind: "community", community: "ui-ux" }, seen({}))).toEqual({});
  });
});
