import type { Opportunity } from "../../core/opportunities.ts";
import { opportunityList } from "../../core/opportunity-list.ts";
import type { Barred } from "../../core/ledger/rungs.ts";
import { ladder } from "../../words/generated/ladder.ts";
import { listed } from "../../words/list.ts";
import { code, joined, ours, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** What somebody could take instead. */
export interface Instead {
  /** The labels of the issues that they can take. */
  readonly labels: readonly string[];
  readonly issues: readonly Opportunity[];
}

/** More would be a pile. */
const MOST = 3;

/** To somebody who took an issue that is not for them, or asked for it. */
export function notForThem(
  person: Shown,
  barred: Barred,
  was: "off" | "not",
  instead: Instead,
  voice: Voice,
): Shown {
  const say = ladder(voice);
  const { why, label, stage, pathway } = barred;
  const where = { stage: plain(stage.name), pathway: plain(pathway.name) };
  const first =
    barred.why === "above"
      ? say("ladder-above", { person, was, label: code(label), ...where })
      : say("ladder-enough", { person, was, most: barred.most, stage: plain(stage.name) });
  return joined([
    joined([first, open(instead.labels, voice), say(`ladder-next-${why}`)], " "),
    rows(instead, voice),
  ]);
}

/** To somebody who asks for an issue that somebody else has. */
export function takenAlready(
  person: Shown,
  others: readonly Shown[],
  instead: Instead,
  voice: Voice,
): Shown {
  const people = listed(others, voice);
  return joined([
    ladder(voice)("ladder-taken", { person, people, count: others.length }),
    rows(instead, voice),
  ]);
}

function open(labels: readonly string[], voice: Voice): Shown {
  if (labels.length === 0) return ours("");
  const names = listed(
    labels.map((one) => code(one)),
    voice,
    "or",
  );
  return ladder(voice)("ladder-open", { labels: names });
}

function rows({ issues }: Instead, voice: Voice): Shown {
  if (issues.length === 0) return ours("");
  return joined([ladder(voice)("ladder-instead"), opportunityList(issues, MOST, voice)]);
}
