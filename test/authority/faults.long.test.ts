import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FAULTS, withFault } from "./faults.ts";
import { hunt } from "./hunt.ts";
import { SEED } from "./seed.ts";
import { inWords } from "./words.ts";

test("in some cases nothing happens that nobody authorised; the long part tries 100,000", () => {
  const { caught } = hunt(SEED, 1500);
  expect(caught ? inWords(caught) : "").toBe("");
});

test.each(FAULTS)("what went wrong once can be put back: $name", (fault) => {
  for (const { file } of fault.puts) {
    const source = readFileSync(file, "utf8");
    expect(withFault(source, file, fault)).not.toBe(source);
  }
});

test("what cannot be put back, since the source reads otherwise by now, says so", () => {
  const fault = FAULTS[0];
  const file = fault?.puts[0]?.file ?? "";
  expect(() => fault && withFault("nothing", file, fault)).toThrow(
    /“a step passed in one process counts in another” cannot be put back: src\/.* says 0 times, and not once:/,
  );
});
