import { plan } from "../../words/generated/plan.ts";
import { joined, ours, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { type Change, takesAway } from "./change.ts";
import { folded, item } from "./folded.ts";
import { sentence } from "./sentence.ts";
import { howOf, type Telling } from "./telling.ts";

/** What merging or applying would change, what it takes away first. Nobody in it is notified. */
export function foreseen(changes: readonly Change[], telling: Telling, unasked = 0): Shown {
  const [say, how] = [plan(telling.voice), howOf(telling)];
  const also = unasked > 0 ? say("plan-unasked", { count: unasked }) : ours("");
  if (changes.length === 0) return joined([say("plan-nothing-changes", how), also]);
  const away = changes.filter(takesAway);
  const rest = changes.filter((change) => !takesAway(change));
  return joined([
    say("plan-heading", how),
    section("plan-taken-away", away, telling),
    section("plan-added-and-changed", rest, telling),
    also,
    say("plan-ends", how),
  ]);
}

/** The same for a terminal: no markup but the list. */
export function foreseenLines(changes: readonly Change[], telling: Telling): readonly string[] {
  return changes.map(
    (change) => `${takesAway(change) ? "-" : "+"} ${unmarked(sentence(change, telling))}`,
  );
}

export function notYet(voice: Voice): Shown {
  return plan(voice)("plan-not-yet");
}

const MOST_LINES = 100;

function section(
  heading: "plan-taken-away" | "plan-added-and-changed",
  changes: readonly Change[],
  telling: Telling,
): Shown {
  if (changes.length === 0) return ours("");
  const say = plan(telling.voice);
  const told = changes.slice(0, MOST_LINES);
  const count = changes.length - told.length;
  const lines = told.length > LONG ? folded(told, telling) : told.map((one) => item(one, telling));
  const more = count > 0 ? [ours(`- ${say("plan-more", { count })}`)] : [];
  return joined([say(heading), joined([...lines, ...more], "\n")]);
}

/** In a list that is longer, what changes in the same file is folded. */
const LONG = 20;

/** Code, and what was kept from being markup, stay as they were written. */
function unmarked(text: string): string {
  return text.replaceAll(/`([^`]*)`|\\(.)|[*\u200B]/g, "$1$2");
}
