import { expect, test } from "vitest";
import { personSituation } from "../../../src/core/ledger/person.ts";
import { definitions } from "../../build/definitions.ts";
import { completed, merged } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";
import { spoken } from "../../build/spoken.ts";
import { NOW, world } from "../../build/world.ts";

const small = definitions();

function asked(facts: Parameters<typeof world>[0] = {}) {
  return personSituation(sam.id, ["ui-ux"], [], small, world(facts));
}

test("time on a pathway begins when the person was first seen, not with the organisation", () => {
  const first = merged(1, { at: "2026-10-03T10:00:00.000Z" });
  const hers = merged(2, { at: "2026-01-03T10:00:00.000Z", author: ada.id });
  expect(asked({ facts: [merged(3), first, hers] }).since).toBe(first.at);
  expect(asked().since).toBe(NOW);
});

test("a checklist once done is done for ever, by this person", () => {
  const reason = asked({ facts: [completed()] }).checklist("onboarding");
  expect(spoken(reason)).toMatchObject({ holds: true, says: "“Onboarding” is done" });
  expect(reason.evidence).toHaveLength(1);
  expect(asked({ facts: [completed(ada)] }).checklist("onboarding").holds).toBe(false);
  expect(
    asked({ facts: [completed(sam, "other")] })
      .checklist("gone")
      .says(),
  ).toBe("“gone” isn't done yet");
});
