import { expect, test } from "vitest";
import { commanded } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";
import { situation } from "../../build/situation.ts";
import { reasonFor } from "../../build/spoken.ts";
import { world } from "../../build/world.ts";

const two = { endorsements: { by: "leads", "at-least": 2 } } as const;

test("where two leads are to endorse somebody and there is one, one is not enough", () => {
  const endorsements = [commanded(ada, "/confirm")];
  const reason = reasonFor(two, situation({ endorsements, world: world({ owners: [] }) }));
  expect(reason).toMatchObject({ holds: false, says: "1 of 2 endorsements from the leads: `ada`" });
});

test("nobody endorses themselves, and one person does not endorse twice", () => {
  const around = { author: ada.id, subject: ada.id, communities: ["ui-ux"] };
  const own = situation({ around, subject: ada.id, endorsements: [commanded(ada, "/confirm")] });
  expect(reasonFor(two, own).says).toBe("0 of 2 endorsements from the leads");
  const twice = [commanded(ada, "/confirm"), commanded(ada, "/confirm again")];
  expect(reasonFor(two, situation({ subject: sam.id, endorsements: twice })).holds).toBe(false);
});
