import type { EffectOf, Step } from "../../core/effect.ts";
import type { Candidate } from "../../core/world.ts";
import type { Voice } from "../../words/voice.ts";
import {
  checkSummary,
  checkTitle,
  inForceSummary,
  MOST_SHOWN,
  waitingSummary,
  waitingTitle,
} from "./problems.ts";

/** The check run of a commit: every problem at once, each on its line. */
export function check(candidate: Candidate, voice: Voice): Step {
  const broken = candidate.problems.some(({ severity }) => severity === "error");
  const title = checkTitle(candidate, voice);
  const summary = checkSummary(candidate, voice);
  return run(candidate, { conclusion: broken ? "failure" : "success", title, summary });
}

/** The same for a commit that was pushed, and waits for an owner. */
export function waiting(candidate: Candidate, voice: Voice): Step {
  const [title, summary] = [waitingTitle(voice), waitingSummary(candidate, voice)];
  return run(candidate, { conclusion: "neutral", title, summary });
}

/** The same for one that is in force, since an owner agreed to it. */
export function agreedTo(candidate: Candidate, voice: Voice): Step {
  const [title, summary] = [checkTitle(candidate, voice), inForceSummary(candidate, voice)];
  return run(candidate, { conclusion: "success", title, summary });
}

type Says = Pick<EffectOf<"ensure-check">, "conclusion" | "title" | "summary">;

function run({ repo, commit, problems }: Candidate, says: Says): Step {
  const effect = {
    kind: "ensure-check",
    repo,
    name: "Waymark definitions",
    commit,
    ...says,
    annotations: problems.slice(0, MOST_SHOWN).map(({ file, line, column, message }) => ({
      path: file,
      line,
      column,
      message,
    })),
  } as const;
  return { effect, because: says.title };
}
