import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { longDay, weekdayName } from "../../src/words/calendar.ts";
import { away } from "../../src/words/generated/away.ts";
import { languageName } from "../../src/words/language-name.ts";
import { listed } from "../../src/words/list.ts";
import { LANGUAGES } from "../../src/words/languages.ts";
import { atLogin, bold, joined, linked, ours, plain, type Shown } from "../../src/words/shown.ts";
import { topic } from "../../src/words/topic.ts";
import { PLAIN, type Voice } from "../../src/words/voice.ts";

const SPANISH: Voice = { language: "es" };

interface Few {
  readonly "few-words": { readonly name: Shown };
}

function saidIn(voice: Voice): string {
  return away(voice)("away-was-not", { person: atLogin("ada") });
}

describe("a message", () => {
  test("is said in the language of the voice", () => {
    expect(saidIn(PLAIN)).toContain("@ada, good to see you!");
    expect(saidIn(SPANISH)).toContain("@ada, ¡qué bueno verte!");
  });

  test("that a language lacks is said as in the source", () => {
    const few = topic<Few>({
      en: "few-words = It is { $name }\n",
      es: "",
    });
    expect(few(SPANISH)("few-words", { name: ours("here") })).toBe("It is here");
  });

  test("that nobody wrote is a mistake of ours", () => {
    const none = topic<Few>({ en: "", es: "" });
    expect(() => none(PLAIN)("few-words", { name: ours("here") })).toThrow("few-words");
  });
});

test("days and lists are written as each language writes them", () => {
  expect(LANGUAGES.map((language) => longDay("2026-11-25", { language }))).toEqual([
    "November 25, 2026",
    "25 de noviembre de 2026",
  ]);
  expect(weekdayName("2026-11-25", SPANISH)).toBe("miércoles");
  expect(longDay("some day", PLAIN)).toBe("some day");
  const three = ["Ada", "Íñigo", "Sam"].map((name) => plain(name));
  expect([listed(three, PLAIN), listed(three, SPANISH, "or")]).toEqual([
    "Ada, Íñigo, and Sam",
    "Ada, Íñigo o Sam",
  ]);
  expect(listed(three.slice(0, 1), PLAIN)).toBe("Ada");
});

test.each([
  ["en", "English", "inglés"],
  ["yo", "Yoruba", "yoruba"],
  ["qqq", "qqq", "qqq"],
  ["<b>", "<b>", "<b>"],
])("the language %s has a name in each language", (written, english, spanish) => {
  expect(languageName(written, PLAIN)).toBe(english);
  expect(languageName(written, SPANISH)).toBe(spanish);
});

test("what is empty leaves no gap", () => {
  expect(joined([ours("a"), ours(""), bold(ours("b"))])).toBe("a\n\n**b**");
  expect(linked(ours("a page"), "https://x.example")).toBe("[a page](<https://x.example>)");
});

test("nothing that somebody typed becomes a mention, a link, an image or a comment nobody sees", () => {
  assert(
    property(string({ unit: "grapheme" }), (typed) => {
      for (const language of LANGUAGES) {
        const said = away({ language })("away-wrong-no-such-day", { day: plain(typed) });
        expect(said).not.toMatch(/@\w|<!--|!\[|\]\(|:\/\//);
      }
    }),
  );
});

test("a community's own words come first, and what they leave out is said as ever", () => {
  const voice: Voice = {
    language: "en",
    own: { "away-was-not": "Ahoy, { $person }!", "away-noted": "no { unfinished" },
  };
  const person = atLogin("ada");
  expect(away(voice)("away-was-not", { person })).toBe("Ahoy, @ada!");
  expect(away(voice)("away-welcome-back", { person })).toContain("@ada, welcome back!");
  expect(away(voice)("away-noted", { person, day: ours("today") })).toContain("got it");
});
