import { called } from "../../core/condition/situation.ts";
import type { Circle } from "../../core/ledger/circles.ts";
import type { PersonId } from "../../core/person.ts";
import { mention } from "../../core/say.ts";
import type { World } from "../../core/world.ts";
import { weekdayName } from "../../words/calendar.ts";
import { digest } from "../../words/generated/digest.ts";
import { report } from "../../words/generated/report.ts";
import { listed } from "../../words/list.ts";
import { bare, bold, joined, ours, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import type { Line, Telling } from "./telling.ts";

/** The issue on which a community's weeks are told, one comment after another. */
export function issueFor({ community: { name }, week, voice }: Telling) {
  const say = digest(voice);
  const weekday = weekdayName(week.day, voice);
  return {
    title: say("digest-issue-title", { community: bare(name) }),
    body: joined([
      say("digest-issue", { weekday, community: bold(plain(name)) }),
      say("digest-issue-close"),
    ]),
  };
}

/** The issue on which owners hear once of a circle of people crediting one another. */
export function circleInWords(
  { people, credits }: Circle,
  owners: readonly PersonId[],
  voice: Voice,
  world: World,
) {
  const say = digest(voice);
  const names = people.map((one) => called(one, world));
  const circle = report(voice)("report-circle-named", { who: listed(names, voice), credits });
  const logins = people.map((one) => bare(world.login(one) ?? one));
  return {
    title: say("digest-circle-title", { who: listed(logins, voice) }),
    body: joined([
      isFew(owners)
        ? say("digest-circle", { people: everybody(owners, voice, world), circle })
        : say("digest-circle-nobody", { circle }),
      joined([report(voice)("report-circles"), say("digest-circle-why")], " "),
      say("digest-circle-close"),
    ]),
  };
}

/** More would be a crowd: then nobody is called. */
const MOST_CALLED = 10;
/** So much of each list is told. */
const MOST_LINES = 10;

/** Good news first. */
const LISTS: readonly Line["list"][] = [
  "joined",
  "reached",
  "close",
  "confirm",
  "waiting",
  "untaken",
];

/** A week in words, to leads who are there. */
export function weekInWords(
  lines: readonly Line[],
  leads: readonly PersonId[],
  telling: Telling,
  world: World,
): Shown {
  const lists = LISTS.map((list) => section(list, lines, telling));
  return joined([greeting(leads, telling, world), ...lists]);
}

function greeting(leads: readonly PersonId[], { community, voice }: Telling, world: World): Shown {
  const name = bold(plain(community.name));
  if (!isFew(leads)) return digest(voice)("digest-greeting-nobody", { community: name });
  const people = everybody(leads, voice, world);
  return digest(voice)("digest-greeting", { people, community: name });
}

function isFew({ length }: readonly PersonId[]): boolean {
  return length > 0 && length <= MOST_CALLED;
}

function everybody(people: readonly PersonId[], voice: Voice, world: World): Shown {
  return listed(
    people.map((one) => mention(one, world)),
    voice,
  );
}

function section(list: Line["list"], lines: readonly Line[], { voice }: Telling): Shown {
  const all = lines.filter((one) => one.list === list).toSorted(inOrder);
  if (all.length === 0) return ours("");
  const say = digest(voice);
  const more = all.length - MOST_LINES;
  const words = [
    ...all.slice(0, MOST_LINES).map((line) => line.words),
    ...(more > 0 ? [say("digest-more", { count: more })] : []),
  ];
  const rows = words.map((one) => ours(`- ${one}`));
  return joined([say(`digest-${list}-title`), joined(rows, "\n")]);
}

function inOrder(one: Line, other: Line): number {
  const { rank = 0 } = one;
  const { rank: others = 0 } = other;
  return rank - others || one.at.localeCompare(other.at);
}
