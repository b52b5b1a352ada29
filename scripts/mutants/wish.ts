import { parseArgs } from "node:util";
import { OPERATORS } from "./mutant.ts";
import { WANTED } from "./report.ts";

export const HELP = `Usage: npm run mutants -- --seed S [options]

Makes one small mistake at a time in src/core, src/features, src/github/write, the receiver of
webhooks and the worker, and runs the tests that call the changed function until one fails.

  --seed S        any word: the same word draws the same mistakes
  --count N       how many that compile (1000, unless set)
  --part K/N      only the K-th of N parts of them
  --only PATH     only in this file or folder
  --hands N       how many processes try them (2, unless set)
  --json FILE     writes everything there as well
  --again FILE    only what survived in a run that was written there, where it can be made still
  --help          this

Mistakes: ${Object.keys(OPERATORS).join(", ")}.

What survives and changes nothing that anybody could notice stands in scripts/mutants/accepted.json,
with the reason. Exits with 1 below ${WANTED} %, or when that list is wrong, and with 2 when used wrongly.
`;

/** What somebody wants to be tried. */
export interface Wish {
  readonly seed: string;
  readonly count: number;
  /** Which part, of how many. */
  readonly part: readonly [number, number];
  /** A file or folder. */
  readonly only: string;
  readonly hands: number;
  readonly json?: string | undefined;
  /** Where an earlier run was written. */
  readonly again?: string | undefined;
}

/** Reads the command line; nothing where help is wanted, or needed. */
export function wishIn(args: readonly string[]): Wish | undefined {
  try {
    return read(args);
  } catch {
    return undefined;
  }
}

const text = { type: "string" } as const;
const OPTIONS = {
  seed: text,
  count: text,
  part: text,
  only: text,
  hands: text,
  json: text,
  again: text,
  help: { type: "boolean" },
} as const;

function read(args: readonly string[]): Wish | undefined {
  const { values } = parseArgs({ options: OPTIONS, args: [...args] });
  const { seed, count = "1000", part = "1/1", only = "src", hands = "2", json, again } = values;
  const [, which, of] = /^(\d+)\/(\d+)$/.exec(part) ?? [];
  const numbers = [count, hands, which, of].map(Number);
  const areFine = numbers.every((one) => Number.isInteger(one) && one > 0);
  if (values.help || seed === undefined || !areFine || Number(which) > Number(of)) return undefined;
  return {
    seed,
    count: Number(count),
    part: [Number(which), Number(of)],
    only: only.replace(/\/$/, ""),
    hands: Number(hands),
    json,
    again,
  };
}
