import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openHand } from "../../scripts/mutants/hands.ts";
import type { TestMap } from "../../scripts/mutants/map.ts";
import { type Mutant, mutantsOf } from "../../scripts/mutants/mutant.ts";
import { tried } from "../../scripts/mutants/trial.ts";

const path = "src/core/glob.ts";
const original = readFileSync(path, "utf8");
const hand = await openHand(join(tmpdir(), "no-hits"));
afterAll(() => hand.close());

/** Only the file's own tests call anything, whatever changes. */
const map: TestMap = { ms: {}, callers: {}, loaded: [] };
const [some] = mutantsOf(path, original);
if (!some) throw new Error("there is a mutant");

function mutant(text: string): Mutant {
  return { ...some, path, text, start: 0 } as Mutant;
}

test("a mistake that is surely noticed and one that surely is not are told apart", async () => {
  const [before, after] = [original, "\nexport const unused = 1;\n"];
  const alive = await tried(mutant(before + after), original, map, hand);
  expect(alive.fate).toBe("survived");
  expect(alive.tried).toBeGreaterThan(0);

  const broken = original.replaceAll("return ", "return undefined && ");
  const dead = await tried(mutant(broken), original, map, hand);
  expect(dead.fate).toBe("killed");
  expect(dead.by).toMatch(/^test\/core\/glob\.test\.ts: /);

  const again = await tried(mutant(before + after), original, map, hand);
  expect(again.fate).toBe("survived");
}, 300_000);

test("one that never ends is stopped, and the next one is tried", async () => {
  const endless = mutant(original.replace("return fits(", "for (;;); return fits("));
  const tests = ["test/core/glob.test.ts"];
  expect(await hand.run({ tests, mutant: endless }, 3_000)).toBeUndefined();
  const [ran] = (await hand.run({ tests }, 60_000)) ?? [];
  expect(ran).toMatchObject({ file: "test/core/glob.test.ts" });
  expect(ran).not.toHaveProperty("failed");
});
