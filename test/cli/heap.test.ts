import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const KEPT = `
  const kept = [];
  for (let index = 0; index < 1_000_000; index += 1) kept.push({ index });
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
  process.stdout.write(String(young.space_size));
`;

/** The bytes that a process of its own sets aside for what dies young, while it keeps all that it makes. */
function room(...first: readonly string[]): number {
  const script = ['import { getHeapSpaceStatistics } from "node:v8";', ...first, KEPT].join("\n");
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", script]));
}

describe("a command that keeps what it reads", () => {
  it("sets little memory aside for what dies young", () => {
    const small = room(
      'import { validated } from "./src/cli/reading.ts";',
      'validated("demo/organization/community", [], { language: "en" });',
    );
    expect(small).toBeGreaterThan(0);
    expect(small).toBeLessThan(room() / 4);
  });
});
