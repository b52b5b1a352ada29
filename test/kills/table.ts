import type { Struck } from "./executioner.ts";

/** How all stories went. */
export interface Sum {
  readonly stories: number;
  readonly struck: readonly Struck[];
  readonly restarts: number;
  readonly redelivered: number;
  readonly fetched: number;
  readonly faults: number;
}

/** The figures of a run, in one table. */
export function table({ stories, struck, restarts, redelivered, fetched, faults }: Sum): string {
  const rows: readonly (readonly [string, string])[] = [
    ["kills", `${struck.length} (${shares(struck)})`],
    ["stories", String(stories)],
    ["restarts of Node", String(restarts)],
    [
      "deliveries that nobody answered",
      `${redelivered + fetched} (${fetched} fetched by the server, or there all the same)`,
    ],
    ["median time to be back", `${median(struck.map(({ back }) => back))} ms`],
    ["faults", String(faults)],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}\n`).join("");
}

function shares(struck: readonly Struck[]): string {
  const whom = Map.groupBy(struck, ({ kill }) => kill.whom);
  return [...whom]
    .map(([name, some]) => `${some.length} ${name}`)
    .toSorted()
    .join(", ");
}

/** Without those that were killed again before they were back. */
function median(times: readonly number[]): number {
  const known = times.filter((time) => !Number.isNaN(time)).toSorted((a, b) => a - b);
  return Math.round(known[Math.floor(known.length / 2)] ?? 0);
}
