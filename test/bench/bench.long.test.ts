import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { ROWS } from "../../bench/rows.ts";

const run = promisify(execFile);
/** It starts a GitHub, servers and databases of its own; on a busy machine that takes a while. */
const PATIENCE = 900_000;

interface Measured {
  readonly rows: readonly {
    readonly row: string;
    readonly lines: readonly { readonly what: string; readonly ours: number }[];
  }[];
}

/** Runs the bench as people do; sizes are tiny, and no figure is judged. */
async function bench(...args: readonly string[]) {
  return run(process.execPath, ["bench/main.ts", ...args]);
}

describe("the bench", () => {
  it(
    "measures every row, and finds few writes for a whole merged pull request",
    async () => {
      const { stdout } = await bench("--quick", "--json");
      const { rows } = JSON.parse(stdout) as Measured;
      expect(rows.map(({ row }) => row)).toEqual(ROWS.map(({ name }) => name));
      const lines = rows.flatMap((row) => row.lines);
      expect(lines.filter(({ ours }) => !Number.isFinite(ours))).toEqual([]);
      const writes = lines.find(({ what }) => what === "merged, reaching a stage: writes");
      expect(writes?.ours).toBeLessThanOrEqual(3);
    },
    PATIENCE,
  );

  it(
    "prints a table of the rows asked for, with progress beside it",
    async () => {
      const { stdout, stderr } = await bench("action", "--quick");
      expect(stdout).toMatch(/^row +what +ours +peer +ratio +aim/m);
      expect(stdout).toMatch(
        /^action +one changed file among 200 +[\d.,]+ ms +[\d.,]+ ms \(an empty Node script\)/m,
      );
      expect(stderr).toMatch(/^action: many: \d+ ms$/m);
    },
    PATIENCE,
  );

  it(
    "says what it can measure, and what it cannot",
    async () => {
      expect((await bench("--help")).stdout).toContain("npm run bench -- webhooks validate");
      await expect(bench("weather")).rejects.toMatchObject({
        code: 2,
        stderr: expect.stringContaining("there is no row weather") as string,
      });
    },
    PATIENCE,
  );
});
