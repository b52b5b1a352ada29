import { expect, test } from "vitest";
import { languageName } from "../../src/words/language-name.ts";

test.each([
  ["en", "English"],
  ["yo", "Yoruba"],
  ["pt-BR", "Brazilian Portuguese"],
  ["qqq", "qqq"],
  ["<b>", "<b>"],
])("the language %s is called %s", (code, name) => {
  expect(languageName(code, { language: "en" })).toBe(name);
});

test("a language is called as other languages call it, too", () => {
  expect(languageName("pt-BR", { language: "es" })).toBe("portugués de Brasil");
});
