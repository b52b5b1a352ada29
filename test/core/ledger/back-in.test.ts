import { expect, test } from "vitest";
import { backAt } from "../../../src/core/ledger/absences.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commanded } from "../../build/facts.ts";
import { ada } from "../../build/people.ts";
import { world } from "../../build/world.ts";

test.each([
  ["Pacific/Kiritimati", "2026-11-30T10:00:00.000Z"],
  ["Pacific/Auckland", "2026-11-30T11:00:00.000Z"],
  ["Asia/Kathmandu", "2026-11-30T18:15:00.000Z"],
  ["UTC", "2026-12-01T00:00:00.000Z"],
  ["Pacific/Pago_Pago", "2026-12-01T11:00:00.000Z"],
])("whoever is away is back as soon as the day begins in %s", (zone, moment) => {
  const settings = (files["waymark.yml"] ?? "").replace("America/Los_Angeles", zone);
  const seen = world({
    facts: [commanded(ada, "/away until 2026-11-30", { at: "2026-11-20T12:00:00.000Z" })],
    definitions: definitions({ "waymark.yml": settings }),
    now: "2026-11-25T12:00:00.000Z",
  });
  expect(backAt(ada.id, seen)).toEqual([moment]);
});
