import { expect, test } from "vitest";
import { only } from "../../../src/core/fact.ts";
import { inTodaysNames, namesOf } from "../../../src/core/ledger/todays-names.ts";
import { definitions, files } from "../../build/definitions.ts";
import { ada, lin } from "../../build/people.ts";
import { adopted } from "../../build/world.ts";

const ui = files["communities/ui-ux.yml"] ?? "";

test("where two communities became one, what the leads of either said goes on counting", () => {
  const now = definitions({
    "communities/data.yml": undefined,
    "communities/ui-ux.yml": `${ui}previously: [data]\n`,
  });
  const facts = [adopted({ leads: { "ui-ux": [ada.id], data: [lin.id], chess: [] } })];
  const read = inTodaysNames(facts, namesOf({ definitions: now, facts }));
  expect(only(read, "adopted").map(({ leads }) => leads)).toEqual([
    { "ui-ux": [ada.id, lin.id], chess: [] },
  ]);
});
