import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { FAULTS } from "./faults.ts";
import { SEED } from "./seed.ts";

const PATIENCE = 600_000;

/** Each of them is found within so many more; most are within some hundreds from the first. */
const WITHIN = 60_000;

/** What a process says that tries cases with a fault in Waymark, and how it ends. */
async function hunted(
  name: string,
  from = 0,
): Promise<readonly [code: number | null, said: string]> {
  const args = ["--import", "./test/authority/put-back.ts", "test/authority/seek.ts"];
  const child = spawn(process.execPath, [...args, String(SEED + from), String(WITHIN)], {
    env: { ...process.env, WAYMARK_FAULT: name },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((done) => child.once("close", done));
  const [said, more, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return [code, said + more];
}

describe("the cases find what went wrong once, when it is put back", () => {
  test.each(FAULTS)(
    "$point: $name",
    async ({ name, near }) => {
      const [code, said] = await hunted(name, near);
      expect(said).toMatch(/What nobody authorised:|It broke:/);
      expect(code).toBe(3);
    },
    PATIENCE,
  );

  test("every point of the list has one", () => {
    expect(new Set(FAULTS.map(({ point }) => point))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9]));
  });

  test("a fault that nobody knows is said to be none", async () => {
    const [code, said] = await hunted("the moon is full");
    expect(said).toContain("there is no fault called the moon is full");
    expect(code).toBe(1);
  });
});
