import { each } from "../../core/ask.ts";
import { called } from "../../core/condition/situation.ts";
import { dayOf } from "../../core/dates.ts";
import { firstSeen } from "../../core/ledger/person.ts";
import { LABELS } from "../../core/opportunities.ts";
import { isBot, same } from "../../core/person.ts";
import { mayName, type Repo, threadName } from "../../core/place.ts";
import type { Lying } from "../../core/shown.ts";
import { type Duration, type Instant, shift } from "../../core/time.ts";
import { isWithin, type Week } from "../../core/week.ts";
import type { World } from "../../core/world.ts";
import { longDay } from "../../words/calendar.ts";
import { digest } from "../../words/generated/digest.ts";
import { ours, plain } from "../../words/shown.ts";
import { isLong, type Line, type Telling } from "./telling.ts";

/** Of whom anything older than that was on record when they wrote is no newcomer. */
const NEW: Duration = { count: 30, unit: "day" };
/** Whoever wrote longer ago waits no more. */
const LONGEST: Duration = { count: 3, unit: "month" };
/** An issue that nobody has taken is told after so many weeks, and again after as many. */
const EVERY = 4;

/** What nobody looks after where a community works: newcomers whom nobody has answered for a week, and issues for people to take that nobody took. */
export function unattended(telling: Telling, world: World): readonly Line[] {
  const labels = telling.definitions.settings.opportunities?.labels ?? LABELS;
  return each(placesOf(telling, world), (repo) => {
    const { unanswered = [], untaken = [] } = world.unattended(repo, labels) ?? {};
    return [
      ...each(unanswered, (one) => newcomer(one, telling, world)).flat(),
      ...untaken.flatMap((one) => forNobody(one, telling, world)),
    ];
  }).flat();
}

/** The repositories of a community, as far as whoever reads its digest may know of them. */
function placesOf({ community, definitions, place }: Telling, world: World): readonly Repo[] {
  const names = community.repositories ?? definitions.settings.opportunities?.repositories ?? [];
  const found = each(names, (name) => world.repository(name) ?? []).flat();
  return found.filter((repo) => mayName({ repo }, place));
}

/** Requests are told of already, and tell more. */
function newcomer(one: Lying, telling: Telling, world: World): readonly Line[] {
  const { author, opened, labels } = one;
  const { week, voice, definitions } = telling;
  if (isBot(author.login) || opened < shift(week.until, LONGEST, -1)) return [];
  const processes = Object.values(definitions.processes);
  if (processes.some(({ label }) => labels.some((its) => same(its, label)))) return [];
  if (!isLong(opened, author.id, telling, world)) return [];
  if (firstSeen(author.id, world) < shift(opened, NEW, -1)) return [];
  const words = digest(voice)("digest-newcomer", {
    ...inWords(one),
    name: called(author.id, world),
    day: longDay(dayOf(opened, world), voice),
  });
  return [{ list: "waiting", at: opened, words, rank: -1 }];
}

function forNobody(one: Lying, { week, voice }: Telling, world: World): readonly Line[] {
  if (!isTurn(one.opened, week)) return [];
  const day = longDay(dayOf(one.opened, world), voice);
  const words = digest(voice)("digest-untaken", { ...inWords(one), day });
  return [{ list: "untaken", at: one.opened, words }];
}

/** Whether it is some weeks, or as many times more, in this week that it was opened. */
function isTurn(opened: Instant, week: Week): boolean {
  let weeks = EVERY;
  while (turn(opened, weeks) < week.from) weeks += EVERY;
  return isWithin(turn(opened, weeks), week);
}

function turn(opened: Instant, count: number): Instant {
  return shift(opened, { count, unit: "week" });
}

function inWords(one: Lying) {
  return { thread: ours(threadName(one)), title: plain(one.title) };
}
