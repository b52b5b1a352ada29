import fc from "fast-check";
import { expect, it } from "vitest";
import { stored, unstored } from "../../src/store/text.ts";

const anyText = fc
  .string({ unit: "binary" })
  .chain((text) =>
    fc.constantFrom(text, `${text}\0`, `\ud800${text}`, `${text}\udfff`, `\\0000${text}\\`),
  );

it("any text comes back as it was", () => {
  fc.assert(fc.property(anyText, (text) => unstored(stored(text)) === text));
});

it("nothing that is stored is refused by PostgreSQL", () => {
  fc.assert(
    fc.property(anyText, (text) => stored(text).isWellFormed() && !stored(text).includes("\0")),
  );
});

it("ordinary text is stored as it is", () => {
  expect(stored("Grüße 😀 'a' \"b\" /c\n")).toBe("Grüße 😀 'a' \"b\" /c\n");
});
