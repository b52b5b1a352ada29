import { type Slip, SLIPS } from "./slips.ts";
import type { YamlMistake } from "./walk.ts";

/** Where a text stops being YAML, and what to say where nobody knows better. */
export interface Stop {
  readonly position: number;
  readonly mistake: YamlMistake;
}

/** So many slips are looked for in a file, */
const MOST = 20;

/** and fewer in a large one: each time, it is read again. */
const MOST_READ = 2_000_000;

/**
 * Why a text stops being YAML: the slips without which it could be read further, one after the other,
 * where that ends, or what else is wrong with a text that can be read to its end.
 */
export function explained(
  source: string,
  first: Stop,
  stopIn: (text: string) => Stop | undefined,
  othersIn: (text: string) => readonly YamlMistake[],
): readonly YamlMistake[] {
  const found: YamlMistake[] = [];
  let text = source;
  let stop: Stop | undefined = first;
  for (let left = Math.min(MOST, MOST_READ / source.length); stop && left > 0; left -= 1) {
    const step: Step | undefined = further(text, stop, stopIn);
    if (!step) return [...found, stop.mistake];
    found.push(...step.slip.mistakes);
    text = step.slip.mended;
    stop = step.stop;
  }
  return stop ? found : [...found, ...othersIn(text)];
}

interface Step {
  readonly slip: Slip;
  /** Where the text stops being YAML once that slip is mended. */
  readonly stop: Stop | undefined;
}

function further(
  text: string,
  { position }: Stop,
  stopIn: (text: string) => Stop | undefined,
): Step | undefined {
  for (const look of SLIPS) {
    const slip = look(text, position);
    const stop = slip && stopIn(slip.mended);
    if (slip && (!stop || stop.position > position)) return { slip, stop };
  }
  return undefined;
}
