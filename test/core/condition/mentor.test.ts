import { expect, test } from "vitest";
import { printCondition } from "../../../src/core/condition/index.ts";
import { paired } from "../../build/mentoring.ts";
import { mentoring } from "../../build/mentoring.ts";
import { ada, lin, olu } from "../../build/people.ts";
import { situation } from "../../build/situation.ts";
import { reasonFor } from "../../build/spoken.ts";
import { world } from "../../build/world.ts";

const programmes = mentoring();
const twice = { mentor: { in: "newcomers", "at-least": 2 } } as const;
const first = paired();

function reasoned(mentee = olu, programme = "newcomers") {
  const second = paired({ id: "paired/2", mentee: mentee.id, programme });
  const seen = world({ definitions: programmes, facts: [first, second] });
  return reasonFor(twice, situation({ world: seen, definitions: programmes, subject: lin.id }));
}

test("whoever mentored people in a programme, each once, has the experience", () => {
  expect(reasoned()).toEqual({
    holds: true,
    says: "mentored 2 of 2 people in “Newcomers”",
    evidence: ["paired/2", first.id],
  });
  expect(reasoned({ ...olu, id: first.mentee })).toMatchObject({
    holds: false,
    says: "mentored 1 of 2 people in “Newcomers”",
  });
  expect(reasoned(ada, "elsewhere").holds).toBe(false);
});

test("it is printed with the programme's name, or its id", () => {
  expect(printCondition({ mentor: { in: "newcomers" } }, programmes)).toBe(
    "mentored 1 person in “Newcomers”",
  );
  expect(printCondition({ mentor: { in: "gone" } }, programmes)).toContain("“gone”");
  const seen = situation({ world: world({ facts: [] }), subject: lin.id });
  expect(reasonFor({ mentor: { in: "gone" } }, seen).says).toBe("mentored 0 of 1 person in “gone”");
});

test("whoever has had the same mentor for so long is free to look for another, however often the two went on", () => {
  const year = { accompanied: { in: "newcomers", for: "1 year" } } as const;
  const next = paired({ id: "paired/2", after: first.id, at: "2027-05-01T10:00:00.000Z" });
  const at = (now: string, ...facts: readonly ReturnType<typeof paired>[]) => {
    const seen = world({ definitions: programmes, facts, now });
    return reasonFor(
      year,
      situation({ world: seen, definitions: programmes, subject: first.mentee }),
    );
  };
  expect(printCondition(year, programmes)).toBe("1 year with the same mentor in “Newcomers”");
  expect(at("2027-06-01T10:00:00.000Z", first, next)).toEqual({
    holds: false,
    says: "1 year with the same mentor in “Newcomers”, counted from November 2, 2026",
    due: "2027-11-02T10:00:00.400Z",
    evidence: [first.id],
  });
  expect(at("2027-11-03T10:00:00.000Z", first, next).holds).toBe(true);
  expect(at("2027-11-03T10:00:00.000Z")).toEqual({
    holds: false,
    says: "no mentor in “Newcomers”",
  });
  const gone = { accompanied: { in: "gone", for: "1 year" } } as const;
  expect(printCondition(gone, programmes)).toContain("“gone”");
  const seen = situation({ world: world({ facts: [] }), subject: lin.id });
  expect(reasonFor(gone, seen).says).toBe("no mentor in “gone”");
});
