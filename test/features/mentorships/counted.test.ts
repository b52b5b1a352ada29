import { expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import { mentorships } from "../../../src/features/mentorships/index.ts";
import { commanded, joined } from "../../build/facts.ts";
import { mentoring, paired, seasoned, sought } from "../../build/mentoring.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { settledBy } from "../../build/play.ts";
import { world } from "../../build/world.ts";

function recorded(facts: readonly Fact[]): readonly Fact[] {
  const known = {
    definitions: mentoring(),
    accounts: { ada, lin, olu, sam },
    written: {},
    refused: {},
    said: [],
    owners: [],
  };
  return settledBy(mentorships, { kind: "person", person: sam.id }, world({ facts, ...known }))
    .facts;
}

const late = { at: "2026-11-15T10:00:00.000Z" };

test("the first mentor somebody gets is their first, whomever they accompany themselves", () => {
  const facts = [
    ...seasoned(sam, 31),
    ...seasoned(lin),
    paired({
      id: `paired/newcomers/${olu.id}/0`,
      mentor: sam.id,
      mentee: olu.id,
      after: "sought/newcomers/hers",
    }),
    sought(),
    commanded(ada, "/mentor @lin", late),
  ];
  expect(recorded(facts)).toMatchObject([
    { kind: "paired", id: `paired/newcomers/${sam.id}/0`, mentor: lin.id, mentee: sam.id },
  ]);
});

test("only /leave ends it for a mentee who is in no community: any other word of theirs does not", () => {
  const left = commanded(sam, "/leave ui-ux", { at: "2026-10-20T10:00:00.000Z" });
  const facts = [joined(sam), left, ...seasoned(lin), sought(), paired()];
  expect(recorded([...facts, commanded(sam, "/progress", late)])).toEqual([]);
  expect(recorded([...facts, commanded(lin, "/leave data", late)])).toEqual([]);
});
