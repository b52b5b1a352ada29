import { hash } from "node:crypto";
import { type Mutant, mutantsOf, printed } from "./mutant.ts";

export interface File {
  readonly path: string;
  readonly text: string;
}

interface Stratum {
  readonly file: File;
  readonly mutants: readonly Mutant[];
}

/**
 * Draws mutants from every file in proportion to how many it has. The same seed draws the same ones,
 * and what changes in one file hardly changes what is drawn from the others. What does not compile,
 * runs as before, or was drawn already in other words is not counted.
 */
export function sampled(files: readonly File[], count: number, seed: string): readonly Mutant[] {
  const strata = files
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .map((file) => ({ file, mutants: shuffled(mutantsOf(file.path, file.text), seed) }));
  const drawn = shares(strata, count).flatMap((share, index) => {
    const stratum = strata[index];
    return stratum ? draw(stratum, share) : [];
  });
  return inTurn(drawn, seed);
}

/** How many of each file: rounded so that the sum comes out. */
function shares(strata: readonly Stratum[], count: number): readonly number[] {
  const total = strata.reduce((sum, { mutants }) => sum + mutants.length, 0);
  let before = 0;
  return strata.map(({ mutants }) => {
    const from = Math.round((before * count) / total);
    before += mutants.length;
    return Math.round((before * count) / total) - from;
  });
}

function draw({ file, mutants }: Stratum, share: number): readonly Mutant[] {
  const seen = new Set([printed(file.text)]);
  const drawn: Mutant[] = [];
  for (const mutant of mutants) {
    if (drawn.length === share) break;
    const code = printed(mutant.text);
    if (code === undefined || seen.has(code)) continue;
    seen.add(code);
    drawn.push(mutant);
  }
  return drawn;
}

function shuffled(mutants: readonly Mutant[], seed: string): readonly Mutant[] {
  const numbered = mutants.map((mutant, index) => ({ mutant, dice: dice(seed, index, mutant) }));
  return numbered
    .toSorted((one, other) => (one.dice < other.dice ? -1 : 1))
    .map(({ mutant }) => mutant);
}

/** Files mixed, so that a part of the sample is a sample, too. */
function inTurn(mutants: readonly Mutant[], seed: string): readonly Mutant[] {
  return shuffled(mutants, `${seed} in turn`);
}

function dice(seed: string, index: number, { path, operator, becomes }: Mutant): string {
  return hash("sha256", `${seed}\n${index}\n${path}\n${operator}\n${becomes}`);
}
