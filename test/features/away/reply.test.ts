import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import type { Person } from "../../../src/core/person.ts";
import { away } from "../../../src/features/away/index.ts";
import { definitions as described, files } from "../../build/definitions.ts";
import { commented, oneOfEach } from "../../build/events.ts";
import { commanded } from "../../build/facts.ts";
import { mentoring, paired, seasoned, sought } from "../../build/mentoring.ts";
import { ada, bot, lin, olu } from "../../build/people.ts";
import { thread } from "../../build/places.ts";
import { takenBy } from "../../build/play.ts";
import { newWorld, type Sketch, world } from "../../build/world.ts";

/** Somebody writes something on November 20, 2026. */
function wrote(text: string, by: Person = ada, more: Sketch = {}) {
  return takenBy(away, commented(by, text), world({ owners: [lin.id], ...more }));
}

function answers(text: string, facts: readonly Fact[] = [], more: Sketch = {}) {
  return wrote(text, ada, { facts, ...more }).messages.map(({ body }) => body);
}

const NOTED =
  "@ada, got it: you're away through December 24, 2026. Until then your own reminders and deadlines wait, and I'll ask other people instead of you wherever I can. Back sooner? Comment `/back`.";
const WRITE =
  "Try `/away until 2026-12-04`, for example; the latest day I can take is November 20, 2027. You don't have to give a reason. Nothing has changed.";
const WHICH = `@ada, until when are you away? ${WRITE}`;
const NOT_AWAY = "@ada, good to see you! I didn't have you down as away, so nothing has changed.";
const WELCOME =
  "@ada, welcome back! Your reminders and deadlines are running again, and I'll ask you again, too.";

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
    "please write just the date: year, month, and day. I don't read or keep anything else, such as a reason.";
  const himself =
    "I can only take this down for you: everybody says for themselves when they're away.";
  test.each([
    ["/away", "until when are you away?"],
    ["/away until", "until when are you away?"],
    ["/away until 2026-11-19", "that day is already over: November 19, 2026."],
    ["/away until 2027-11-21", "that's more than a year from now: November 21, 2027."],
    ["/away until 2027-02-30", "there's no `2027-02-30` in the calendar."],
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

test("in Spanish, where the organisation speaks it", () => {
  const spanish = described({ ...files, "waymark.yml": "organization: H\nlanguage: es\n" });
  const [body] = answers("/away until 2026-12-24", [], { definitions: spanish });
  expect(body).toMatch(
    /^@ada, anotado: no vas a estar hasta el 24 de diciembre de 2026 inclusive\./,
  );
});

/** On a request for UI/UX, which speaks a language of its own. */
function inTheirs(language: string): string | undefined {
  const text = `${files["communities/ui-ux.yml"]}language: ${language}\n`;
  const own = described({ ...files, "communities/ui-ux.yml": text });
  return answers("/back", [], { definitions: own, thread: thread() })[0];
}

test("in the language of the community whose request it is", () => {
  expect([inTheirs("es"), inTheirs("en")]).toEqual([
    expect.stringContaining("¡qué bueno verte!"),
    NOT_AWAY,
  ]);
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
      "\n\nThat's four weeks or more, so the people you mentor in **Newcomers** will be matched with somebody else, and I'll let their leads know. To stay together, comment `/back` or name an earlier day by the end of November 21, 2026.",
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
