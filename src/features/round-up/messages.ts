import type { FactOf } from "../../core/fact.ts";
import { called } from "../../core/condition/situation.ts";
import { withYears } from "../../core/ledger/awards.ts";
import { pageOf } from "../../core/pages.ts";
import { mention } from "../../core/say.ts";
import { weekBefore } from "../../core/week.ts";
import type { World } from "../../core/world.ts";
import { longDay } from "../../words/calendar.ts";
import { roundUp } from "../../words/generated/round-up.ts";
import { listed } from "../../words/list.ts";
import { bare, bold, joined, leading, ours, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import type { Thanked } from "./thanked.ts";

/** Whom a community thanks on a day. */
interface Thanking {
  /** What the community is called. */
  readonly name: string;
  readonly day: string;
  readonly thanked: readonly Thanked[];
}

/** More would be a crowd: whoever comes after them is named, and not called. */
const MOST_CALLED = 50;
/** GitHub takes texts of some length, and people read less. */
const MOST_LINES = 150;

/** The issue on which a community thanks people for what they earned in a week. */
export function issueFor({ name, day, thanked }: Thanking, voice: Voice, world: World) {
  const say = roundUp(voice);
  const week = longDay(weekBefore(day), voice);
  const more = thanked.length - MOST_LINES;
  const rows = [
    ...thanked.slice(0, MOST_LINES).map((one, index) => line(one, index, voice, world)),
    ...(more > 0 ? [say("round-up-more", { count: more })] : []),
  ].map((one) => ours(`- ${one}`));
  return {
    title: say("round-up-title", { community: bare(name), week }),
    body: joined([
      lede(name, thanked.length, voice),
      joined(rows, "\n"),
      // Where nobody is named, nobody needs to be told how not to be.
      ...(thanked.length > 0 ? [say("round-up-quiet")] : []),
    ]),
  };
}

function lede(name: string, count: number, voice: Voice): Shown {
  const say = roundUp(voice);
  if (count === 0) return say("round-up-nobody");
  return say("round-up-lede", { community: bold(plain(name)), count });
}

function line(
  { person, awards, count }: Thanked,
  index: number,
  voice: Voice,
  world: World,
): Shown {
  const who = index < MOST_CALLED ? mention(person, world) : called(person, world);
  const say = roundUp(voice);
  const earned = [
    ...awards.map((award) => badge(award, voice, world)),
    ...(count === undefined ? [] : [say("round-up-count", { count })]),
  ];
  return say("round-up-line", { person: who, badges: listed(earned, voice) });
}

/** A badge with what somebody did for it; one that is described no more goes by its id. */
function badge(award: FactOf<"awarded">, voice: Voice, world: World): Shown {
  const { badge: id, because } = award;
  const name = plain(withYears(world.definitions()?.badges[id]?.name ?? id, [award]));
  const shown = bold(leading(name, pageOf("badges", id, world)));
  return because === ""
    ? shown
    : roundUp(voice)("round-up-badge", { badge: shown, because: ours(because) });
}
