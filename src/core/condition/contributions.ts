import { repositoryFits } from "../../definitions/contribution-rule.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { ContributionsCondition } from "../../definitions/types.ts";
import { conditions } from "../../words/generated/conditions.ts";
import { listed } from "../../words/list.ts";
import { asText, code, joined, ours, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { apart, each } from "../ask.ts";
import { plainType } from "../contribution-type.ts";
import { communitiesOf } from "../ledger/belonging.ts";
import { byYear } from "../ledger/by-year.ts";
import { earlier, later } from "../pauses.ts";
import {
  type Contribution,
  contributions as contributionsOf,
  repoOfContribution,
} from "../ledger/contributions.ts";
import { isBot, type PersonId } from "../person.ts";
import { dayIn, type Duration, type Instant, lengthOf, shift } from "../time.ts";
import { lengthWords } from "./length.ts";
import type { Reason } from "../reason.ts";
import { onceFor } from "../remembering.ts";
import type { Predicate, Situation } from "./situation.ts";

export const contributions: Predicate<ContributionsCondition> = {
  print: (wanted, definitions, voice) => {
    const say = conditions(voice);
    const { "on-days": days, "with-people": people } = wanted;
    const spread = [
      days ? say("conditions-days-asked", { count: days }) : ours(""),
      people ? say("conditions-others-asked", { count: people }) : ours(""),
    ];
    const limits = after(spread, limitsOf(wanted, definitions, voice));
    return say("conditions-contributions-asked", { count: wanted["at-least"], limits });
  },
  reason: (wanted, situation) => {
    const found = counting(wanted, situation);
    const { "on-days": asked = 0, "with-people": others = 0 } = wanted;
    // Only where it is asked: telling the day of ten thousand takes longer than all the rest.
    const days = asked > 0 ? daysOf(found, situation) : 0;
    const met = others > 0 ? peopleIn(found, situation) : NOBODY;
    const people = met.size;
    const share = Math.min(
      found.length / wanted["at-least"],
      ...(asked > 0 ? [days / asked] : []),
      ...(others > 0 ? [people / others] : []),
    );
    const { voice, definitions } = situation;
    const says = () => {
      const limits = after([], limitsOf(wanted, definitions, voice));
      const spread = [
        spreadOver("days", days, asked, voice),
        spreadOver("others", people, others, voice),
      ];
      return joined([howMany(found.length, wanted, limits, voice), ...spread], "");
    };
    return {
      holds: share >= 1,
      says,
      evidence: found.map(({ fact }) => fact),
      ...(share < 1 && { share }),
      ...lapseOf(found, met, wanted, situation),
    };
  },
};

/** Where it is to go on holding: when it does no more unless something is added, since one of those that it needs is too long ago then. */
function lapseOf(
  found: readonly Contribution[],
  met: ReadonlySet<PersonId>,
  wanted: ContributionsCondition,
  { world, subject, definitions, goesOn }: Situation,
): Pick<Reason, "due"> {
  const { within, "at-least": least, "on-days": asked = 0, "with-people": others = 0 } = wanted;
  if (!goesOn || !within) return {};
  const zone = definitions.settings.timezone ?? "UTC";
  const [days, people] = [new Set<string>(), new Set<string>()];
  let count = 0;
  const needed = found.findLast((one) => {
    count += 1;
    if (asked > 0) days.add(dayIn(one.at, zone));
    if (one.with !== undefined && met.has(one.with)) people.add(one.with);
    return count >= least && days.size >= asked && people.size >= others;
  });
  const end = needed && shift(later(needed.at, lengthOf(within), subject, world), A_MOMENT);
  if (!end) return {};
  // A month before the end of February is not a month after the end of January.
  return { due: end > world.now ? end : shift(world.now, A_DAY) };
}

const A_MOMENT: Duration = { count: 1, unit: "minute" };
const A_DAY: Duration = { count: 1, unit: "day" };

function howMany(
  count: number,
  { "at-least": asked }: ContributionsCondition,
  limits: Shown,
  voice: Voice,
): Shown {
  const id = count > asked ? "conditions-contributions-enough" : "conditions-contributions";
  return conditions(voice)(id, { count, asked, limits });
}

function spreadOver(what: "days" | "others", count: number, asked: number, voice: Voice): Shown {
  if (asked === 0) return ours("");
  const id =
    count > asked ? (`conditions-${what}-enough` as const) : (`conditions-${what}` as const);
  return conditions(voice)(id, { count, asked });
}

function counting(wanted: ContributionsCondition, situation: Situation): readonly Contribution[] {
  const { world, subject } = situation;
  // When they were away, and where they belonged, is asked together with what they did.
  const [from, all, isTheirs] = apart([
    () => (wanted.within ? earlier(world.now, lengthOf(wanted.within), subject, world) : ""),
    () => contributionsOf(subject, world),
    () => belongingTo(wanted, situation),
  ]);
  const { year } = situation;
  const inYear = year === undefined ? all : (byYear(all, situation.definitions).get(year) ?? []);
  const recent = since(from, inYear);
  const { types } = wanted;
  const isThere = placesOf(wanted);
  const some =
    types || isThere
      ? recent.filter((one) => isOneOf(types, one) && (isThere?.(one) ?? true))
      : recent;
  return isTheirs ? some.filter(isTheirs) : some;
}

/** Whether something belongs to one of the communities that are asked for; nothing where that does not matter. */
function belongingTo(
  { communities }: ContributionsCondition,
  { subject, world }: Situation,
): ((one: Contribution) => boolean) | undefined {
  if (!communities) return undefined;
  const whose = communitiesOf(subject, world);
  return (one) => communities.some((id) => whose(one).has(id));
}

function isOneOf(wanted: readonly string[] | undefined, { types }: Contribution): boolean {
  return !wanted || types.some((type) => wanted.includes(type));
}

/** Whether something was done where it counts; nothing where that does not matter. */
function placesOf({
  repositories,
}: ContributionsCondition): ((one: Contribution) => boolean) | undefined {
  return repositories && placesNamed(repositories);
}

// The same condition is asked about everybody.
const placesNamed = onceFor((repositories: readonly string[]) => {
  const fits = repositoryFits(repositories);
  return (one: Contribution): boolean => {
    const repo = repoOfContribution(one);
    return repo !== undefined && fits(repo.name);
  };
});

/** Those from a moment on, of some that are in order: of ten thousand in ten years, a few months are asked about. */
function since(from: Instant, all: readonly Contribution[]): readonly Contribution[] {
  const before = all.findLastIndex(({ at }) => at < from);
  return before < 0 ? all : all.slice(before + 1);
}

/** The others who had a part in it: bots are nobody. */
function peopleIn(found: readonly Contribution[], { world }: Situation): ReadonlySet<PersonId> {
  const all = [...new Set(found.flatMap((one) => one.with ?? []))];
  return new Set(each(all, (one) => (isBot(world.login(one)) ? [] : [one])).flat());
}

const NOBODY: ReadonlySet<PersonId> = new Set();

function daysOf(found: readonly Contribution[], situation: Situation): number {
  const zone = situation.definitions.settings.timezone ?? "UTC";
  return new Set(found.map(({ at }) => dayIn(at, zone))).size;
}

/** Which of them count: of what kinds, for whom, and where, and within what time. */
function limitsOf(
  wanted: ContributionsCondition,
  { settings, communities }: Definitions,
  voice: Voice,
): readonly [which: readonly Shown[], within: Shown] {
  const say = conditions(voice);
  const kinds = (wanted.types ?? []).map((type) =>
    say("conditions-quoted", { words: plainType(type, settings.types, voice) }),
  );
  const whose = (wanted.communities ?? []).map((id) =>
    say("conditions-quoted", { words: asText(communities[id]?.name ?? id) }),
  );
  const named = (wanted.repositories ?? []).map((one) => code(one));
  return [
    [
      kinds.length > 0
        ? say("conditions-kinds", { count: kinds.length, kinds: listed(kinds, voice, "or") })
        : ours(""),
      whose.length > 0
        ? say("conditions-communities", { count: whose.length, names: listed(whose, voice, "or") })
        : ours(""),
      named.length > 0
        ? say("conditions-places", { count: named.length, names: listed(named, voice, "or") })
        : ours(""),
    ],
    wanted.within
      ? say("conditions-within", { length: lengthWords(wanted.within, voice) })
      : ours(""),
  ];
}

/** As it follows a number: with a space in front, or nothing. */
function after(
  spread: readonly Shown[],
  [which, within]: readonly [readonly Shown[], Shown],
): Shown {
  const words = joined([...which, ...spread, within], " ");
  return words === "" ? words : ours(` ${words}`);
}
