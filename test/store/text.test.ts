import { assert, constantFrom, property, string } from "fast-check";
import { expect, it } from "vitest";
import { stored, unstored } from "../../src/store/text.ts";

const anyText = string({ unit: "binary" }).chain((text) =>
  constantFrom(text, `${text}\0`, `\ud800${text}`, `${text}\udfff`, `\\0000${text}\\`),
);

it("any text comes back as it was", () => {
  assert(
    property(anyText, (text) => {
      expect(unstored(stored(text))).toBe(text);
    }),
  );
});

it("nothing that is stored is refused by PostgreSQL", () => {
  assert(
    property(anyText, (text) => {
      expect(stored(text).isWellFormed()).toBe(true);
      expect(stored(text)).not.toContain("\0");
    }),
  );
});

it("ordinary text is stored as it is", () => {
  expect(stored("Grüße 😀 'a' \"b\" /c\n")).toBe("Grüße 😀 'a' \"b\" /c\n");
});
