import { median, quantile } from "../rounds.ts";
import type { Counts } from "./counts.ts";

/** What one line came to, in milliseconds; and what PostgreSQL is asked for it. */
export interface Figures extends Counts {
  readonly p50: number;
  readonly p99: number;
}

/** A line is measured so often, or for so many milliseconds, but a few times in any case. */
export interface Patience {
  readonly most: number;
  readonly milliseconds: number;
  readonly least: number;
}

/** Nobody measures how Node gets warm: so often it is done before. */
const WARM = 20;

/** Does something again and again, and takes the time of each; `prepare` goes before, untimed. */
export async function measured<T>(
  { most, milliseconds, least }: Patience,
  counts: () => Counts,
  prepare: (turn: number) => Promise<T>,
  work: (prepared: T) => Promise<unknown>,
): Promise<Figures> {
  const times: number[] = [];
  const asked: Counts[] = [];
  async function once(turn: number): Promise<void> {
    const prepared = await prepare(turn);
    const before = counts();
    const began = performance.now();
    await work(prepared);
    times.push(performance.now() - began);
    const { statements, rows } = counts();
    asked.push({ statements: statements - before.statements, rows: rows - before.rows });
  }
  let turn = 0;
  const warm = performance.now() + milliseconds / 5;
  while (turn < WARM && (turn === 0 || performance.now() < warm)) await once(turn++);
  // What takes longer than all the time there is says enough the first time.
  if ((times[0] ?? 0) < milliseconds) {
    times.length = 0;
    asked.length = 0;
    const until = performance.now() + milliseconds;
    while (times.length < most && (times.length < least || performance.now() < until))
      await once(turn++);
  }
  return {
    p50: median(times),
    p99: quantile(times, 0.99),
    statements: median(asked.map((one) => one.statements)),
    rows: median(asked.map((one) => one.rows)),
  };
}
