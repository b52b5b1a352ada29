import type { Candidate } from "../../core/world.ts";
import type { Problem } from "../../definitions/definitions.ts";
import { adoption } from "../../words/generated/adoption.ts";
import { code, joined, ours, plain, plainWithCode, type Shown, bare } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

export function checkTitle({ problems, skipped, checked }: Candidate, voice: Voice): Shown {
  const say = adoption(voice);
  const counts = { files: checked, skipped: skipped.length };
  if (problems.length === 0) return bare(say("adoption-check-good", counts));
  return bare(say("adoption-check-problems", { ...counts, problems: problems.length }));
}

export function checkSummary(candidate: Candidate, voice: Voice): Shown {
  const isBroken = candidate.problems.some(({ severity }) => severity === "error");
  const opening = isBroken ? "adoption-check-is-broken" : "adoption-check-is-good";
  return joined([adoption(voice)(opening), problemList(candidate, voice)]);
}

export function waitingTitle(voice: Voice): Shown {
  return bare(adoption(voice)("adoption-check-waiting"));
}

export function waitingSummary(candidate: Candidate, voice: Voice): Shown {
  return joined([adoption(voice)("adoption-check-is-waiting"), problemList(candidate, voice)]);
}

export function inForceSummary(candidate: Candidate, voice: Voice): Shown {
  return joined([adoption(voice)("adoption-check-in-force"), problemList(candidate, voice)]);
}

/** What is wrong, each with its place, and what files skip. */
export function problemList({ problems, skipped }: Candidate, voice: Voice): Shown {
  const aside = skipped.map((one) => ours(`${row(one)} — ${plain(one.reason, 200)}`));
  return joined([
    list(problems.map(row), voice),
    ...(aside.length > 0 ? [adoption(voice)("adoption-check-skipped"), list(aside, voice)] : []),
  ]);
}

/** So many problems are shown on GitHub; the command line shows the rest. */
export const MOST_SHOWN = 200;

/** Half of what GitHub takes as a text. */
const MOST_CHARACTERS = 30_000;

function list(rows: readonly Shown[], voice: Voice): Shown {
  let left = MOST_CHARACTERS;
  const shown = rows.slice(0, MOST_SHOWN).filter((one) => (left -= one.length + 1) >= 0);
  const count = rows.length - shown.length;
  const more = count > 0 ? [item(adoption(voice)("adoption-check-more", { count }))] : [];
  return joined([...shown, ...more], "\n");
}

function row({ file, line, column, message }: Problem): Shown {
  const place = code(`${file}:${line}:${column}`, LONGEST_PLACE);
  return item(ours(`${place} ${plainWithCode(message, 400)}`));
}

const LONGEST_PLACE = 300;

function item(words: Shown): Shown {
  return ours(`- ${words}`);
}
