import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as toolkit from "@actions/core";
import { constantFrom, sample, string, tuple } from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { addToSummary, hand, input, inputLines } from "../../action/runner.ts";

const RUNNER = JSON.stringify(join(import.meta.dirname, "../../action/runner.ts"));
const MOST_BYTES = 10_000_000;

/** What a script prints that knows the runner; `given` is what it is called with. */
function printed(script: string, given: unknown): string {
  const whole = `const { annotate, fail, log } = await import(${RUNNER});
    const given = JSON.parse(process.argv[1]);
    ${script}`;
  const args = ["--input-type=module", "-e", whole, JSON.stringify(given)];
  return spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: MOST_BYTES }).stdout;
}

/** What GitHub's toolkit prints. */
function toolkitPrinted(words: readonly (readonly [name: string, words: string])[]): string {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  for (const [name, message] of words) {
    const at = { title: name, file: `${name}.yml`, startLine: 3, startColumn: 11 };
    toolkit.error(message, at);
    toolkit.warning(message, at);
    toolkit.notice(message, at);
    toolkit.info(message);
    toolkit.setFailed(message);
  }
  const text = write.mock.calls.map(([chunk]) => String(chunk)).join("");
  write.mockRestore();
  return text;
}

afterEach(() => {
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});

describe("what the runner is told", () => {
  it("is what GitHub's toolkit tells it, whatever the words are", () => {
    const unit = constantFrom("a", "%", "\r", "\n", ":", ",", "::", "é", "🌱", " ", "%25", "=");
    const words = sample(tuple(string({ unit, minLength: 1 }), string({ unit })), 200);
    const script = `for (const [name, message] of given) {
      const at = { title: name, file: name + ".yml", line: 3, col: 11 };
      for (const kind of ["error", "warning", "notice"]) annotate(kind, message, at);
      log(message);
      fail(message);
    }`;
    expect(printed(script, words)).toBe(toolkitPrinted(words));
    expect(process.exitCode).toBe(toolkit.ExitCode.Failure);
  });

  it("is told in whole and in order, though the runner reads slowly", () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => `${index} ${"x".repeat(100)}`);
    const script = `process.stdout._handle.setBlocking(false);
      for (let index = 0; index < given; index += 1) log(index + " " + "x".repeat(100));`;
    expect(printed(script, lines.length)).toBe(`${lines.join("\n")}\n`);
  });

  it.each(["", " a \n\n b\n", "one"])("takes inputs as the toolkit does: %j", (given) => {
    vi.stubEnv("INPUT_ONLY", given);
    expect(input("only")).toBe(toolkit.getInput("only"));
    expect(inputLines("only")).toEqual(toolkit.getMultilineInput("only"));
    expect(input("nothing")).toBe(toolkit.getInput("nothing"));
  });

  it("is handed over in the files that the runner names, and nowhere without them", () => {
    const folder = mkdtempSync(join(tmpdir(), "waymark-toolkit-"));
    const [outputs, summary] = [join(folder, "outputs"), join(folder, "summary")];
    writeFileSync(outputs, "");
    appendFileSync(summary, "There before.\n");
    vi.stubEnv("GITHUB_OUTPUT", outputs);
    vi.stubEnv("GITHUB_STEP_SUMMARY", summary);
    hand({ problems: 3, changed: true });
    addToSummary("More.\n");
    vi.stubEnv("GITHUB_OUTPUT", "");
    hand({ problems: 4 });
    expect(readFileSync(outputs, "utf8")).toBe("problems=3\nchanged=true\n");
    expect(readFileSync(summary, "utf8")).toBe("There before.\nMore.\n");
  });
});
