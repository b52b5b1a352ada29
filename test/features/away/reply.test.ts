import { describe, expect, test } from "vitest";
import type { Person } from "../../../src/core/person.ts";
import { away } from "../../../src/features/away/index.ts";
import { commented, oneOfEach } from "../../build/events.ts";
import { ada, bot, lin, olu } from "../../build/people.ts";
import { takenBy } from "../../build/play.ts";
import { newWorld, world } from "../../build/world.ts";

/** Somebody writes something on 20 November 2026. */
function wrote(text: string, by: Person = ada) {
  return takenBy(away, commented(by, text), world({ owners: [lin.id] }));
}

function answers(text: string) {
  return wrote(text).messages.map(({ body }) => body);
}

const NOTED =
  "@ada, noted: you're away up to and including 24 December 2026. Until then your own reminders and deadlines wait, and I ask somebody else wherever I can. `/back` ends it sooner.";
const WHICH =
  "@ada, which day are you away until? I need a date from today on, at most a year ahead, and nothing else: for example `/away until 2026-12-04`. No reason needed. Nothing has changed.";
const WELCOME = "@ada, welcome back! Your reminders and deadlines go on, and I ask you again.";

describe("whoever says that they are away", () => {
  test.each(["/away until 2026-12-24", "/away 2026-12-24"])(
    "hears until when, what waits, and how to end it: %s",
    (text) => expect(answers(text)).toEqual([NOTED]),
  );

  test.each(["/away", "/away until 2026-11-01", "/away until 2028-01-01", "/away until Friday"])(
    "hears how to write it, where that was no day they can be away until: %s",
    (text) => expect(answers(text)).toEqual([WHICH]),
  );

  test("is not asked why, and a reason they give is not repeated", () => {
    expect(answers("/away until 2026-12-24 because I am ill")).toEqual([WHICH]);
  });

  test("is looked at again, whoever they are", () => {
    const { touched, facts } = wrote("/away until 2026-12-24", olu);
    expect(touched).toEqual([{ kind: "person", person: olu.id }]);
    expect(facts).toEqual([]);
  });

  test.each([ada, lin])("has whatever waits for them looked at, as a lead or an owner", (by) => {
    expect(wrote("/away until 2026-12-24", by).touched).toContainEqual({ kind: "everything" });
    expect(wrote("/back", by).touched).toContainEqual({ kind: "everything" });
  });

  test("is answered before any definitions are in force, too", () => {
    const { messages } = takenBy(
      away,
      commented(ada, "/away 2026-12-24"),
      newWorld({ owners: [] }),
    );
    expect(messages.map(({ body }) => body)).toEqual([NOTED]);
  });
});

test("whoever is back is welcomed", () => {
  expect(answers("/back")).toEqual([WELCOME]);
});

test("every line is answered, each by itself", () => {
  const { messages } = wrote("/away until 2026-12-24\n/away never\n/back");
  expect(messages.map(({ body }) => body)).toEqual([NOTED, WHICH, WELCOME]);
  expect(new Set(messages.map(({ tag }) => tag)).size).toBe(3);
});

test("nothing is said to other commands, to bots, or to anything else that happens", () => {
  const nothing = { facts: [], messages: [], touched: [] };
  expect(wrote("/help\n/leave ui-ux")).toEqual(nothing);
  expect(wrote("/away until 2026-12-24", bot)).toEqual(nothing);
  for (const event of Object.values(oneOfEach(ada)))
    expect(takenBy(away, event, world()), event.kind).toEqual(nothing);
});
