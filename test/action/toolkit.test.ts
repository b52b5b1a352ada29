import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as toolkit from "@actions/core";
import { assert, property, string } from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { addToSummary, annotate, fail, hand, input, inputLines, log } from "../../action/runner.ts";

const TOOLKIT = { error: toolkit.error, warning: toolkit.warning, notice: toolkit.notice };

/** What somebody writes to standard output. */
function written(act: () => void): string {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  act();
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
    assert(
      property(
        string({ unit: "binary", minLength: 1 }),
        string({ unit: "binary" }),
        (name, words) => {
          const ours = { title: name, file: `${name}.yml`, line: 3, col: 11 };
          const theirs = { title: name, file: `${name}.yml`, startLine: 3, startColumn: 11 };
          for (const kind of ["error", "warning", "notice"] as const)
            expect(written(() => annotate(kind, words, ours))).toBe(
              written(() => TOOLKIT[kind](words, theirs)),
            );
          expect(written(() => fail(words))).toBe(written(() => toolkit.setFailed(words)));
          expect(written(() => log(words))).toBe(written(() => toolkit.info(words)));
        },
      ),
    );
    expect(process.exitCode).toBe(toolkit.ExitCode.Failure);
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
