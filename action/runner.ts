import {
  type AnnotationProperties,
  error,
  getInput,
  getMultilineInput,
  info,
  notice,
  setFailed,
  setOutput,
  summary,
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

/** Hands on what later steps may want to know. */
export function hand(outputs: Readonly<Record<string, number | boolean | string>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

/** Adds to the job's summary; elsewhere than on a runner there is none. */
export async function addToSummary(markdown: string): Promise<void> {
  if (process.env["GITHUB_STEP_SUMMARY"]) await summary.addRaw(markdown).write();
}
