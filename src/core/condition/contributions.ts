import type { ContributionsCondition } from "../../definitions/types.ts";
import { conditions } from "../../words/generated/conditions.ts";
import { listed } from "../../words/list.ts";
import { joined, ours, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { apart } from "../ask.ts";
import { plainType, type Types } from "../contribution-type.ts";
import { earlier } from "../pauses.ts";
import { type Contribution, contributions as contributionsOf } from "../ledger/contributions.ts";
import { dayIn, type Instant, lengthOf } from "../time.ts";
import { lengthWords } from "./length.ts";
import type { Predicate, Situation } from "./situation.ts";

export const contributions: Predicate<ContributionsCondition> = {
  print: (wanted, { settings }, voice) => {
    const say = conditions(voice);
    const { "on-days": days } = wanted;
    const spread = days ? say("conditions-days-asked", { count: days }) : ours("");
    const limits = after(spread, limitsOf(wanted, settings.types, voice));
    return say("conditions-contributions-asked", { count: wanted["at-least"], limits });
  },
  reason: (wanted, situation) => {
    const found = counting(wanted, situation);
    const { "on-days": asked } = wanted;
    // Only where it is asked: telling the day of ten thousand takes longer than all the rest.
    const days = asked ? daysOf(found, situation) : 0;
    const enough = found.length >= wanted["at-least"];
    const spread = !asked || days >= asked;
    const { voice, definitions } = situation;
    const limits = after(ours(""), limitsOf(wanted, definitions.settings.types, voice));
    return {
      holds: enough && spread,
      says: joined([howMany(found.length, wanted, limits, voice), onDays(days, asked, voice)], ""),
      evidence: found.map(({ fact }) => fact),
    };
  },
};

function howMany(
  count: number,
  { "at-least": asked }: ContributionsCondition,
  limits: Shown,
  voice: Voice,
): Shown {
  const id = count > asked ? "conditions-contributions-enough" : "conditions-contributions";
  return conditions(voice)(id, { count, asked, limits });
}

function onDays(count: number, asked: number | undefined, voice: Voice): Shown {
  if (!asked) return ours("");
  const id = count > asked ? "conditions-days-enough" : "conditions-days";
  return conditions(voice)(id, { count, asked });
}

function counting(wanted: ContributionsCondition, situation: Situation): readonly Contribution[] {
  const { world, subject } = situation;
  // When they were away is asked together with what they did.
  const [from, all] = apart([
    () => (wanted.within ? earlier(world.now, lengthOf(wanted.within), subject, world) : ""),
    () => contributionsOf(subject, world),
  ]);
  const recent = since(from, all);
  const { types } = wanted;
  return types ? recent.filter((one) => one.types.some((type) => types.includes(type))) : recent;
}

/** Those from a moment on, of some that are in order: of ten thousand in ten years, a few months are asked about. */
function since(from: Instant, all: readonly Contribution[]): readonly Contribution[] {
  const before = all.findLastIndex(({ at }) => at < from);
  return before < 0 ? all : all.slice(before + 1);
}

function daysOf(found: readonly Contribution[], situation: Situation): number {
  const zone = situation.definitions.settings.timezone ?? "UTC";
  return new Set(found.map(({ at }) => dayIn(at, zone))).size;
}

/** Which of them count: of what kinds, and within what time. */
function limitsOf(
  wanted: ContributionsCondition,
  own: Types,
  voice: Voice,
): readonly [kinds: Shown, within: Shown] {
  const say = conditions(voice);
  const kinds = (wanted.types ?? []).map((type) =>
    say("conditions-quoted", { words: plainType(type, own, voice) }),
  );
  return [
    kinds.length > 0
      ? say("conditions-kinds", { count: kinds.length, kinds: listed(kinds, voice, "or") })
      : ours(""),
    wanted.within
      ? say("conditions-within", { length: lengthWords(wanted.within, voice) })
      : ours(""),
  ];
}

/** As it follows a number: with a space in front, or nothing. */
function after(days: Shown, [kinds, within]: readonly [Shown, Shown]): Shown {
  const words = joined([kinds, days, within], " ");
  return words === "" ? words : ours(` ${words}`);
}
