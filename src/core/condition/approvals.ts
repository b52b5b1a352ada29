import type { ApprovalsCondition, EndorsementsCondition, Role } from "../../definitions/types.ts";
import { conditions } from "../../words/generated/conditions.ts";
import { joined, ours, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import type { FactOf } from "../fact.ts";
import { allOf, decidingRole, isOwn, mayAct, peopleIn } from "../roles.ts";
import type { Reason } from "../reason.ts";
import { called, type Predicate, type Situation } from "./situation.ts";

export const approvals: Predicate<ApprovalsCondition> = {
  print: ({ by, "at-least": least }, _, voice) => {
    const say = conditions(voice);
    const who = allOf(by, voice);
    if (least === "all") return say("conditions-approvals-asked-of-all", { who });
    return say("conditions-approvals-asked", { count: least, who });
  },
  reason: ({ by, "at-least": least }, situation) =>
    tally(situation.approvals, decided(by, situation), least, situation),
};

export const endorsements: Predicate<EndorsementsCondition> = {
  print: ({ by, "at-least": count }, _, voice) =>
    conditions(voice)("conditions-endorsements-asked", { count, who: allOf(by, voice) }),
  reason: ({ by, "at-least": least }, situation) => {
    const whose = allOf(by, situation.voice);
    return tally(situation.endorsements, { by, vacant: false, whose }, least, situation);
  },
};

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
  least: number | "all",
  situation: Situation,
): Reason {
  const { around, world, voice } = situation;
  const asked = peopleIn(by, around, world, world.now).filter((person) => !isOwn(person, around));
  const counting = given.filter(
    (one) => !isOwn(one.by, around) && mayAct(by, one.by, one.at, around, world),
  );
  const people = [...new Set(counting.map((one) => one.by))];
  const all = vacant ? 1 : asked.length;
  const needed =
    least === "all" ? all : vacant ? Math.max(1, Math.min(least, asked.length)) : least;
  const names = people.map((person) => called(person, world));
  return {
    holds: needed > 0 && people.length >= needed,
    says: told(names, needed, whose, voice),
    evidence: counting.map(({ id }) => id),
  };
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
