import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Line, Row } from "./row.ts";
import { ROWS } from "./rows.ts";
import { type Measured, table } from "./table.ts";

const HELP = `Measures Waymark beside its peers, on this machine alone.

  npm run bench                        every row
  npm run bench -- webhooks validate   only these

  --rounds N   interleaved rounds of which the median counts (5)
  --json       the figures as JSON
  --facts N,N  to how many facts the organisation of the row growth grows (10000,100000,1000000)
  --quick      tiny sizes, which only show that the bench works

Rows:
${ROWS.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}\n`).join("")}
Exit codes: 0 every aim met, 1 an aim missed, 2 used wrongly.
`;

interface Asked {
  readonly rows: readonly Row[];
  readonly rounds: number;
  readonly json: boolean;
  readonly quick: boolean;
  readonly sizes?: readonly number[];
}

async function main(args: readonly string[]): Promise<number> {
  const asked = read(args);
  if (typeof asked === "string") {
    process.stderr.write(`bench: ${asked}\n\n${HELP}`);
    return 2;
  }
  if (asked === undefined) {
    process.stdout.write(HELP);
    return 0;
  }
  const measured = await measure(asked);
  process.stdout.write(asked.json ? json(measured) : `${machine()}\n\n${table(measured)}`);
  const missed = measured.some(({ lines }) => lines.some(({ aim }) => aim?.met === false));
  return missed ? 1 : 0;
}

/** What is asked; nothing where help is, and in words what is wrong. */
function read(args: readonly string[]): Asked | string | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        rounds: { type: "string", default: "5" },
        json: { type: "boolean", default: false },
        quick: { type: "boolean", default: false },
        facts: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return undefined;
    const unknown = positionals.filter((name) => !ROWS.some((row) => row.name === name));
    if (unknown.length > 0) return `there is no row ${unknown.join(", ")}`;
    const rounds = Number(values.rounds);
    if (!Number.isInteger(rounds) || rounds < 1) return "--rounds takes a whole number from 1";
    const sizes = values.facts?.split(",").map(Number);
    if (sizes?.some((size) => !Number.isInteger(size) || size < 300))
      return "--facts takes whole numbers from 300";
    const rows = ROWS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
    const { json: asJson, quick } = values;
    return { rows, rounds: quick ? 1 : rounds, json: asJson, quick, ...(sizes && { sizes }) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function measure({ rows, ...how }: Asked): Promise<readonly Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  // As root, PostgreSQL runs as somebody else, who must be able to reach it.
  chmodSync(folder, 0o711);
  const measured: Measured[] = [];
  try {
    for (const { name, run } of rows) {
      const tell = (progress: string) => void process.stderr.write(`${name}: ${progress}\n`);
      const lines = await run({ ...how, folder, tell });
      measured.push({ row: name, lines: how.quick ? lines.map(unjudged) : lines });
    }
    return measured;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Tiny sizes say nothing about aims. */
function unjudged(line: Line): Line {
  const { aim, ...figures } = line;
  return aim ? figures : line;
}

function machine(): string {
  const where = `${process.platform} ${process.arch}, ${availableParallelism()} cores`;
  // Others who work on the machine at the same time are part of every figure.
  return `Node ${process.version}, ${where}, load ${loadavg()[0]?.toFixed(1)}`;
}

function json(rows: readonly Measured[]): string {
  return `${JSON.stringify({ machine: machine(), rows }, undefined, 2)}\n`;
}

process.exitCode = await main(process.argv.slice(2));
