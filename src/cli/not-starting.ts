import { wordsOf } from "./errors.ts";
import { cannotStart, noProblems, type Variables } from "../environment/problems.ts";

/** Why Waymark can't start, as the command line tells it: what the environment lacks is in words already. */
export function whyNotStarting(error: unknown, variables: Variables = process.env): string {
  const problems = noProblems(variables);
  const words = wordsOf(error, problems.voice);
  if (error instanceof Error && words === error.message) return words;
  problems.found.push(words);
  return cannotStart(problems);
}
