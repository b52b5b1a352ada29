import type { Step } from "../../core/effect.ts";
import type { Candidate } from "../../core/world.ts";
import type { Voice } from "../../words/voice.ts";
import { checkSummary, checkTitle, MOST_SHOWN } from "./problems.ts";

/** The check run of a commit: every problem at once, each on its line. */
export function check(candidate: Candidate, voice: Voice): Step {
  const { repo, commit, problems } = candidate;
  const broken = problems.some(({ severity }) => severity === "error");
  const title = checkTitle(candidate, voice);
  const effect = {
    kind: "ensure-check",
    repo,
    name: "Waymark definitions",
    commit,
    conclusion: broken ? "failure" : "success",
    title,
    summary: checkSummary(candidate, voice),
    annotations: problems.slice(0, MOST_SHOWN).map(({ file, line, column, message }) => ({
      path: file,
      line,
      column,
      message,
    })),
  } as const;
  return { effect, because: title };
}
