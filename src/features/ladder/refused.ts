import { called } from "../../core/condition/situation.ts";
import {
  type Barred,
  barredFrom,
  labelsOpenTo,
  laddersIn,
  rungsFor,
} from "../../core/ledger/rungs.ts";
import { opportunities } from "../../core/opportunities.ts";
import type { PersonId } from "../../core/person.ts";
import { threadKey } from "../../core/place.ts";
import { mention } from "../../core/say.ts";
import type { Thread } from "../../core/shown.ts";
import type { World } from "../../core/world.ts";
import { ladder } from "../../words/generated/ladder.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import type { Word } from "./words.ts";
import { type Instead, notForThem, takenAlready } from "./messages.ts";

/** Why a `/take` or a `/drop` changes nothing on an issue; nothing where it does. */
export function refused(
  name: "take" | "drop",
  by: PersonId,
  thread: Thread,
  voice: Voice,
  world: World,
): Shown | undefined {
  const say = ladder(voice);
  const person = mention(by, world);
  const has = thread.assignees.some(({ id }) => id === by);
  if (name === "drop") {
    if (!has) return say("ladder-drop-nothing", { person });
    return thread.state === "closed" ? say("ladder-drop-closed", { person }) : undefined;
  }
  if (thread.state === "closed") return say("ladder-closed", { person });
  if (has) return say("ladder-yours", { person });
  if (thread.assignees.length > 0) {
    const others = thread.assignees.map(({ id }) => called(id, world));
    return takenAlready(
      person,
      others,
      { labels: [], issues: issuesFor(by, thread, world) },
      voice,
    );
  }
  const barred = barring(by, thread, world);
  return barred && notForThem(person, barred, "not", insteadOf(barred, by, thread, world), voice);
}

/** Why somebody may not take an issue now, or when they asked, be it one that they opened; nothing where they may. */
export function barring(
  by: PersonId,
  thread: Thread,
  world: World,
  then?: Word,
): Barred | undefined {
  return barredFrom(thread, by, rungsFor(thread, laddersIn(world)), world, then);
}

function insteadOf(barred: Barred, by: PersonId, thread: Thread, world: World): Instead {
  const issues = issuesFor(by, thread, world);
  return { labels: labelsOpenTo(by, barred, thread, world), issues };
}

function issuesFor(by: PersonId, thread: Thread, world: World): Instead["issues"] {
  const found = opportunities(by, thread.repo, world);
  return found.filter((one) => threadKey(one.thread) !== threadKey(thread));
}
