import type { Hand } from "./hands.ts";
import { type TestMap, testsFor } from "./map.ts";
import type { Mutant } from "./mutant.ts";

/** How a mutant fared. */
export interface Trial {
  readonly mutant: Mutant;
  readonly fate: "killed" | "out of time" | "survived";
  /** Which test noticed it. */
  readonly by?: string;
  /** How many test files were tried. */
  readonly tried: number;
}

/** The file's own tests mostly know at once; only then the others are worth a longer run. */
const FIRST = 2;
/** A runner may have to start, and the machine may be busy. */
const AT_LEAST = 45_000;

/** Tries a mutant with every test file that could notice it, until one does. */
export async function tried(
  mutant: Mutant,
  original: string,
  map: TestMap,
  hand: Hand,
): Promise<Trial> {
  const tests = testsFor(mutant, original, map);
  for (const part of [tests.slice(0, FIRST), tests.slice(FIRST)]) {
    if (part.length === 0) continue;
    const usual = Math.max(...part.map((test) => map.ms[test] ?? 0));
    const ran = await hand.run({ tests: part, mutant }, AT_LEAST + 8 * usual);
    if (!ran) return { mutant, fate: "out of time", tried: part.length };
    const failed = ran.find((one) => one.failed);
    if (failed)
      return {
        mutant,
        fate: "killed",
        by: `${failed.file}: ${failed.failed}`,
        tried: ran.length,
      };
  }
  return { mutant, fate: "survived", tried: tests.length };
}

/** Tries all of them, every hand taking the next one; `after` hears of each. */
export async function trials(
  mutants: readonly Mutant[],
  originals: ReadonlyMap<string, string>,
  map: TestMap,
  hands: readonly Hand[],
  after: (trial: Trial) => void,
): Promise<readonly Trial[]> {
  const waiting = mutants.entries();
  const done: Trial[] = [];
  const work = async (hand: Hand) => {
    for (const [index, mutant] of waiting) {
      const trial = await tried(mutant, originals.get(mutant.path) ?? "", map, hand);
      done[index] = trial;
      after(trial);
    }
  };
  await Promise.all(hands.map(work));
  return done;
}
