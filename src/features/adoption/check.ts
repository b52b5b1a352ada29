import type { Step } from "../../core/effect.ts";
import type { Candidate } from "../../core/world.ts";
import { checkSummary, checkTitle, MOST_SHOWN } from "./messages.ts";

/** The check run of a commit: every problem at once, each on its line. */
export function check(candidate: Candidate): Step {
  const { repo, commit, problems } = candidate;
  const broken = problems.some(({ severity }) => severity === "error");
  const effect = {
    kind: "ensure-check",
    repo,
    name: "Waymark definitions",
    commit,
    conclusion: broken ? "failure" : "success",
    title: checkTitle(candidate),
    summary: checkSummary(candidate),
    annotations: problems.slice(0, MOST_SHOWN).map(({ file, line, column, message }) => ({
      path: file,
      line,
      column,
      message,
    })),
  } as const;
  return { effect, because: checkTitle(candidate) };
}
