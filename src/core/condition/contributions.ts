import type { ContributionsCondition, Settings } from "../../definitions/types.ts";
import { apart } from "../ask.ts";
import { plainType } from "../contribution-type.ts";
import { earlier } from "../pauses.ts";
import { type Contribution, contributions as contributionsOf } from "../ledger/contributions.ts";
import { counted, listed, measured } from "../text.ts";
import { plain } from "../../words/shown.ts";
import { dayIn, type Instant, lengthOf } from "../time.ts";
import type { Predicate, Situation } from "./situation.ts";

export const contributions: Predicate<ContributionsCondition> = {
  print: (wanted, { settings }) =>
    `${counted(wanted["at-least"], "contribution")}${limits(wanted, settings)}`,
  reason: (wanted, situation) => {
    const found = counting(wanted, situation);
    const { "on-days": asked } = wanted;
    // Only where it is asked: telling the day of ten thousand takes longer than all the rest.
    const days = asked ? daysOf(found, situation) : 0;
    const enough = found.length >= wanted["at-least"];
    const spread = !asked || days >= asked;
    const onDays = asked ? `, on ${measured(days, asked, "day")}` : "";
    const which = limits({ ...wanted, "on-days": 0 }, situation.definitions.settings);
    return {
      holds: enough && spread,
      says: `${measured(found.length, wanted["at-least"], "contribution", which)}${onDays}`,
      evidence: found.map(({ fact }) => fact),
    };
  },
};

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

function limits(wanted: ContributionsCondition, { types }: Settings): string {
  const words = (wanted.types ?? []).map((type) => `“${plain(plainType(type, types))}”`);
  const kind = words.length === 1 ? "kind" : "kinds";
  const kinds = words.length > 0 ? ` of the ${kind} ${listed(words, "or")}` : "";
  const within = wanted.within ? ` within ${wanted.within}` : "";
  const days = wanted["on-days"] ? ` on ${counted(wanted["on-days"], "different day")}` : "";
  return `${kinds}${within}${days}`;
}
