import { assert, double, integer, oneof, property } from "fast-check";
import { expect, test } from "vitest";
import { CONVENTIONS, LANGUAGES } from "../../src/words/languages.ts";
import { topic } from "../../src/words/topic.ts";

interface Counted {
  readonly counted: { readonly count: number };
}

const FILES = "counted = { $count } { $count ->\n    [one] file\n   *[other] files\n  }\n";
const counted = topic<Counted>({ en: FILES, es: FILES });

const number = oneof(
  integer({ min: -20, max: 1_100 }),
  integer(),
  double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
);

test.each(LANGUAGES)("numbers look and count as the conventions of %s have it", (language) => {
  const look = new Intl.NumberFormat(CONVENTIONS[language]);
  const form = new Intl.PluralRules(CONVENTIONS[language]);
  assert(
    property(number, (count) => {
      const noun = form.select(count) === "one" ? "file" : "files";
      expect(counted({ language })("counted", { count })).toBe(`${look.format(count)} ${noun}`);
    }),
  );
});
