import { appendFileSync, writeSync } from "node:fs";
import { type Properties, workflowCommand } from "../src/cli/format/workflow-command.ts";

/** What GitHub's runner hands in; empty where nothing is. */
export function input(name: string): string {
  return (process.env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}

/** The same, of several lines. */
export function inputLines(name: string): readonly string[] {
  const lines = input(name).split("\n");
  return lines.filter((line) => line !== "").map((line) => line.trim());
}

/** Marks a place in the repository. */
export function annotate(
  kind: "error" | "warning" | "notice",
  message: string,
  at: Properties = {},
): void {
  print(workflowCommand(kind, at, message));
}

/** Writes a line into the log. */
export function log(line: string): void {
  print(`${line}\n`);
}

const STDOUT = 1;
let straight = true;

/** Straight to the file, since the stream around it takes 3 ms to begin; once the file can't take more, that one waits for it. */
function print(text: string): void {
  const bytes = Buffer.from(text);
  const left = straight ? bytes.subarray(written(bytes)) : bytes;
  straight = left.length === 0;
  if (!straight) process.stdout.write(left);
}

/** How many bytes of it a file has taken. */
function written(bytes: Buffer): number {
  let count = 0;
  try {
    while (count < bytes.length) count += writeSync(STDOUT, bytes, count);
  } catch {
    // It can't take more now.
  }
  return count;
}

/** Says why nothing was done, and lets the step fail. */
export function fail(why: string): void {
  annotate("error", why);
  process.exitCode = 1;
}

/** Hands on values that need one line only. */
export function hand(outputs: Readonly<Record<string, number | boolean>>): void {
  const lines = Object.entries(outputs).map(([name, value]) => `${name}=${value}\n`);
  append("GITHUB_OUTPUT", lines.join(""));
}

/** Adds to the job's summary. */
export function addToSummary(markdown: string): void {
  append("GITHUB_STEP_SUMMARY", markdown);
}

/** The runner names a file; elsewhere, nobody reads what would stand in it. */
function append(variable: string, text: string): void {
  const file = process.env[variable];
  if (file) appendFileSync(file, text);
}
