import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openHand } from "../../scripts/mutants/hands.ts";
import { functionAt } from "../../scripts/mutants/hits.ts";
import type { TestMap } from "../../scripts/mutants/map.ts";
import { type Mutant, mutantsOf } from "../../scripts/mutants/mutant.ts";
import { tried } from "../../scripts/mutants/trial.ts";

const path = "src/core/glob.ts";
const original = readFileSync(path, "utf8");
const hand = await openHand(join(tmpdir(), "no-hits"));
afterAll(() => hand.close());

const [some] = mutantsOf(path, original);
const place = some && functionAt(path, original, some.start);
if (!place) throw new Error("there is a mutant");
/** Its own tests, and more than are tried first: they call what is changed. */
const near = ["glob", "pages", "place", "time"].map((name) => `test/core/${name}.test.ts`);
const map: TestMap = { ms: {}, callers: { [place]: near }, loaded: [] };

function mutant(text: string): Mutant {
  return { ...some, path, text } as Mutant;
}

test("a mistake that is surely noticed and one that surely is not are told apart", async () => {
  const [before, after] = [original, "\nexport const unused = 1;\n"];
  const alive = await tried(mutant(before + after), original, map, hand);
  expect(alive.fate).toBe("survived");
  expect(alive.tried).toBe(near.length);

  const broken = original.replaceAll("return ", "return undefined && ");
  const dead = await tried(mutant(broken), original, map, hand);
  expect(dead.fate).toBe("killed");
  expect(dead.by).toMatch(/^test\/core\/glob\.test\.ts: /);

  const again = await tried(mutant(before + after), original, map, hand);
  expect(again.fate).toBe("survived");
}, 900_000);

test("one that never ends is stopped, and the next one is tried", async () => {
  const endless = mutant(original.replace("return fits(", "for (;;); return fits("));
  const tests = ["test/core/glob.test.ts"];
  expect(await hand.run({ tests, mutant: endless }, 3_000)).toBeUndefined();
  const [ran] = (await hand.run({ tests }, 60_000)) ?? [];
  expect(ran).toMatchObject({ file: "test/core/glob.test.ts" });
  expect(ran).not.toHaveProperty("failed");
});
