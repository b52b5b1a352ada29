import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import type { Person } from "../../../src/core/person.ts";
import { away } from "../../../src/features/away/index.ts";
import { commented, oneOfEach } from "../../build/events.ts";
import { commanded } from "../../build/facts.ts";
import { mentoring, paired, seasoned, sought } from "../../build/mentoring.ts";
import { ada, bot, lin, olu } from "../../build/people.ts";
import { takenBy } from "../../build/play.ts";
import { newWorld, type Sketch, world } from "../../build/world.ts";

/** Somebody writes something on 20 November 2026. */
function wrote(text: string, by: Person = ada, more: Sketch = {}) {
  return takenBy(away, commented(by, text), world({ owners: [lin.id], ...more }));
}

function answers(text: string, facts: readonly Fact[] = [], more: Sketch = {}) {
  return wrote(text, ada, { facts, ...more }).messages.map(({ body }) => body);
}

const NOTED =
  "@ada, noted: you're away up to and including 24 December 2026. Until then your own reminders and deadlines wait, and I ask somebody else wherever I can. `/back` ends it sooner.";
const WRITE =
  "Write, for example, `/away until 2026-12-04`; the last day I can note is 20 November 2027. No reason needed. Nothing has changed.";
const WHICH = `@ada, which day are you away until? ${WRITE}`;
const NOT_AWAY =
  "@ada, good to see you! You were not away, as far as I know, so nothing has changed.";
const WELCOME = "@ada, welcome back! Your reminders and deadlines go on, and I ask you again.";

describe("whoever says that they are away", () => {
  test.each(["/away until 2026-12-24", "/away 2026-12-24"])(
    "hears until when, what waits, and how to end it: %s",
    (text) => expect(answers(text)).toEqual([NOTED]),
  );

  test.each(["/away until 2026-12-24.", "/away until `2026-12-24`", "/away until **2026-12-24**."])(
    "may write the day with a full stop, or so that it stands out: %s",
    (text) => expect(answers(text)).toEqual([NOTED]),
  );

  const words =
    "I need the date and nothing beside it, as year, month and day. Anything else, such as a reason, I neither read nor keep.";
  const himself = "everybody says for themselves when they are away: I can note it for you alone.";
  test.each([
    ["/away", "which day are you away until?"],
    ["/away until", "which day are you away until?"],
    ["/away until 2026-11-19", "19 November 2026 is over already."],
    ["/away until 2027-11-21", "21 November 2027 is more than a year ahead."],
    ["/away until 2027-02-30", "the calendar has no day `2027-02-30`."],
    ["/away until Friday", words],
    ["/away until 2026-12-24 because I am ill", words],
    ["/away Friday", words],
    ["/away until Friday @ noon", words],
    ["/away @lin until 2026-12-24", himself],
    ["/away until 2026-12-24 @lin", himself],
  ])("hears which rule was broken, and what would work: %s", (text, why) => {
    expect(answers(text)).toEqual([`@ada, ${why} ${WRITE}`]);
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

describe("whoever is back", () => {
  const out = commanded(ada, "/away until 2026-12-24", { at: "2026-11-15T10:00:00.000Z" });

  test("is welcomed", () => {
    expect(answers("/back", [out])).toEqual([WELCOME]);
  });

  test("without having been away hears that nothing has changed", () => {
    expect(answers("/back")).toEqual([NOT_AWAY]);
    const over = commanded(ada, "/away until 2026-11-16", { at: "2026-11-15T10:00:00.000Z" });
    expect(answers("/back", [over])).toEqual([NOT_AWAY]);
    expect(answers("/back\n/back now", [out])).toEqual([WELCOME, NOT_AWAY]);
  });
});

describe("a mentor who is away for four weeks or more", () => {
  const pair = [...seasoned(ada), sought(), paired({ mentor: ada.id })];
  const definitions = mentoring();
  const hears = (text: string, more: Sketch = {}) => answers(text, pair, { definitions, ...more });

  test("hears what that means, and until when they can think again", () => {
    // 28 days, the first and the last included.
    expect(hears("/away until 2026-12-17")[0]).toContain(
      "\n\nThat is four weeks or more, so whoever you accompany in **Newcomers** will wait for another mentor, and their leads are asked to find one. You have until the end of 21 November 2026 to think again: with `/back`, or an earlier day, you stay together.",
    );
  });

  test("hears nothing of it where it is shorter, or nobody depends on them", () => {
    expect(hears("/away until 2026-12-16")[0]).not.toContain("four weeks");
    expect(answers("/away until 2026-12-24")[0]).not.toContain("four weeks");
    const alone = answers("/away until 2026-12-24", seasoned(ada), { definitions });
    expect(alone).toEqual([NOTED]);
  });

  test("hears it, too, where they stay away longer than they first said", () => {
    const before = commanded(ada, "/away until 2026-11-25", { at: "2026-11-10T20:00:00.000Z" });
    const later = answers("/away until 2026-12-07", [...pair, before], { definitions });
    expect(later[0]).toContain("four weeks or more");
  });
});

test("every line is answered, each by itself", () => {
  const { messages } = wrote("/away until 2026-12-24\n/away\n/back");
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
