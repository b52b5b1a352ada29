/** Fixed, so that everybody sees the same case; another one searches further. */
export const SEED = Number(process.env["WAYMARK_SEED"] ?? 20_261_120);
const TIMES = Number(process.env["WAYMARK_TIMES"] ?? 1);

/** So many cases, or as many times as many as were asked for. */
export function times(cases: number): number {
  return Math.ceil(cases * TIMES);
}
