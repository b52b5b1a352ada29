import { array, assert, constantFrom, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { CONVENTIONS, LANGUAGES } from "../../src/words/languages.ts";
import { listed } from "../../src/words/list.ts";
import { ours } from "../../src/words/shown.ts";

const BEGINNINGS = [
  "",
  "i",
  "hi",
  "Hie",
  "hia",
  "HI",
  "o",
  "ho",
  "8",
  "11",
  "11 ",
  "110",
  "y",
  "`i",
];
const name = tuple(constantFrom(...BEGINNINGS), string()).map((parts) => parts.join(""));
const names = array(name, { maxLength: 6 });

function said(last: "and" | "or", ...words: string[]): string {
  return listed(words.map(ours), { language: "es" }, last);
}

describe("a list of names", () => {
  it.each(LANGUAGES)(
    "reads as the conventions of %s have it, whatever the names are",
    (language) => {
      const conjunction = new Intl.ListFormat(CONVENTIONS[language], { type: "conjunction" });
      const disjunction = new Intl.ListFormat(CONVENTIONS[language], { type: "disjunction" });
      assert(
        property(names, (words) => {
          const shown = words.map(ours);
          expect(listed(shown, { language })).toBe(conjunction.format(words));
          expect(listed(shown, { language }, "or")).toBe(disjunction.format(words));
        }),
      );
    },
  );

  it("changes the Spanish word before a name that sounds like it", () => {
    expect(said("and", "ana", "Inés")).toBe("ana e Inés");
    expect(said("and", "ana", "hielo", "yo")).toBe("ana, hielo y yo");
    expect(said("or", "siete", "ocho")).toBe("siete u ocho");
  });
});
