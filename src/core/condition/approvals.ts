import type { ApprovalsCondition, EndorsementsCondition, Role } from "../../definitions/types.ts";
import { conditions } from "../../words/generated/conditions.ts";
import { joined, ours, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { each } from "../ask.ts";
import type { FactOf } from "../fact.ts";
import { homesOf } from "../ledger/memberships.ts";
import { allOf, decidingRole, isOwn, mayAct, mayActFor, peopleIn, unknownIn } from "../roles.ts";
import type { Reason } from "../reason.ts";
import { differing } from "./differing.ts";
import { called, type Predicate, type Situation } from "./situation.ts";

export const approvals: Predicate<ApprovalsCondition> = {
  print: (wanted, _, voice) => askedFor("approvals", wanted, voice),
  reason: (wanted, situation) =>
    tally(
      situation.approvals.filter(({ by, at }) =>
        mayActFor(wanted.by, by, at, situation.around, situation.world),
      ),
      decided(wanted.by, situation),
      wanted,
      situation,
    ),
};

export const endorsements: Predicate<EndorsementsCondition> = {
  print: (wanted, _, voice) => askedFor("endorsements", wanted, voice),
  reason: (wanted, situation) => {
    const { by } = wanted;
    const whose = allOf(by, situation.voice);
    return tally(situation.endorsements, { by, vacant: false, whose }, wanted, situation);
  },
};

/** What is asked for, in general. */
function askedFor(
  what: "approvals" | "endorsements",
  { by, "at-least": least, "or-all": orAll, "from-communities": communities }: Wanted,
  voice: Voice,
): Shown {
  const say = conditions(voice);
  const who = allOf(by, voice);
  const many =
    typeof least === "number"
      ? say(`conditions-${what}-asked`, { count: least, who })
      : /^(?:all|majority)$/.test(least)
        ? say(`conditions-${what}-asked-of-${least as "all" | "majority"}`, { who })
        : say(`conditions-${what}-asked-of-share`, { share: ours(least), who });
  return joined(
    [
      many,
      ...(communities === undefined
        ? []
        : [say("conditions-from-communities", { count: communities })]),
      ...(orAll ? [say("conditions-or-all")] : []),
    ],
    ", ",
  );
}

type Wanted = ApprovalsCondition | EndorsementsCondition;

/** Whose word counts. */
interface Deciding {
  readonly by: Role;
  /** Nobody has the role that was asked for: then as many as there are will do. */
  readonly vacant: boolean;
  /** The role in words, where the sentence around it does not tell. */
  readonly whose?: Shown;
}

function decided(by: Role, { around, world }: Situation): Deciding {
  const role = decidingRole(by, around, world);
  return { by: role, vacant: role !== by };
}

/** Neither author nor subject ever approves or endorses; everybody counts once. */
function tally(
  given: readonly FactOf<"commanded">[],
  { by, vacant, whose }: Deciding,
  wanted: Wanted,
  situation: Situation,
): Reason {
  const { around, world, voice } = situation;
  const asked = peopleIn(by, around, world, world.now).filter((person) => !isOwn(person, around));
  const counting = given.filter(
    (one) => !isOwn(one.by, around) && mayAct(by, one.by, one.at, around, world),
  );
  const people = [...new Set(counting.map((one) => one.by))];
  // Whom nobody can find was asked for all the same: the form has to say whom it means.
  const there = vacant ? asked.length : asked.length + unknownIn(by, around, world).length;
  const needed = howMany(wanted, there, vacant);
  const names = people.map((person) => called(person, world));
  const apart = wanted["from-communities"];
  const homes = apart === undefined ? 0 : differing(each(people, (one) => homesOf(one, world)));
  const of = { count: homes, asked: apart ?? 0 };
  const from = apart === undefined ? [] : [conditions(voice)("conditions-of-communities", of)];
  return {
    // Where fewer people will do, they cannot come from more communities.
    holds: needed > 0 && people.length >= needed && homes >= Math.min(of.asked, needed),
    says: () => joined([told(names, needed, whose, voice), ...from], ", "),
    evidence: counting.map(({ id }) => id),
  };
}

/** How many are needed, of so many who have the role; where others stand in for it, as many as there are will do. */
function howMany(
  { "at-least": least, "or-all": orAll }: Wanted,
  there: number,
  vacant: boolean,
): number {
  if (typeof least === "number")
    return vacant ? Math.max(1, Math.min(least, there)) : orAll ? Math.min(least, there) : least;
  if (vacant) return 1;
  if (least === "all") return there;
  if (least === "majority") return Math.floor(there / 2) + 1;
  return Math.max(1, Math.ceil((there * Number.parseInt(least, 10)) / 100));
}

/** How many there are, of how many, and whose. */
function told(
  people: readonly Shown[],
  asked: number,
  who: Shown | undefined,
  voice: Voice,
): Shown {
  const say = conditions(voice);
  const count = people.length;
  const enough = count > asked ? "-enough" : "";
  const names = count > 0 ? say("conditions-names", { names: joined(people, ", ") }) : ours("");
  return who === undefined
    ? say(`conditions-approvals${enough}`, { count, asked, names })
    : say(`conditions-endorsements${enough}`, { count, asked, who, names });
}
