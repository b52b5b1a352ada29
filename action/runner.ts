import { appendFileSync } from "node:fs";
import { EOL } from "node:os";
import {
  type AnnotationProperties,
  error,
  getInput,
  getMultilineInput,
  info,
  notice,
  setFailed,
  warning,
} from "@actions/core";

const ANNOTATIONS = { error, warning, notice };

/** What GitHub's runner hands in; empty where nothing is. */
export function input(name: string): string {
  return getInput(name);
}

/** The same; nothing where it is empty. */
export function given(name: string): string | undefined {
  return getInput(name) || undefined;
}

/** The same, of several lines. */
export function inputLines(name: string): readonly string[] {
  return getMultilineInput(name);
}

/** Marks a place in the repository. */
export function annotate(
  kind: keyof typeof ANNOTATIONS,
  message: string,
  at: AnnotationProperties = {},
): void {
  ANNOTATIONS[kind](message, at);
}

/** Writes a line into the log. */
export function log(line: string): void {
  info(line);
}

/** Says why nothing was done, and lets the step fail. */
export function fail(why: string): void {
  setFailed(why);
}

/**
 * Hands on what later steps may want to know. The toolkit would mark where each value ends, and
 * load all of Node's cryptography for the mark: what stands on one line needs none.
 */
export function hand(outputs: Readonly<Record<string, number | boolean>>): void {
  const lines = Object.entries(outputs).map(([name, value]) => `${name}=${value}${EOL}`);
  append("GITHUB_OUTPUT", lines.join(""));
}

/** Adds to the job's summary, without what the toolkit would load to write a file later. */
export function addToSummary(markdown: string): void {
  append("GITHUB_STEP_SUMMARY", markdown);
}

/** Adds to a file of the runner's; elsewhere there is none. */
function append(variable: string, text: string): void {
  const file = process.env[variable];
  if (file) appendFileSync(file, text);
}
