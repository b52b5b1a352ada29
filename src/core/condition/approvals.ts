import type { ApprovalsCondition, EndorsementsCondition, Role } from "../../definitions/types.ts";
import type { FactOf } from "../fact.ts";
import { mayAct, peopleIn } from "../roles.ts";
import type { Reason } from "../reason.ts";
import { counted, measured } from "../text.ts";
import { called, type Predicate, type Situation } from "./situation.ts";

export const approvals: Predicate<ApprovalsCondition> = {
  print: ({ by, "at-least": least }) =>
    least === "all"
      ? `an approval by every one of the ${by}`
      : `${counted(least, "approval")} by ${by}`,
  reason: ({ by, "at-least": least }, situation) =>
    tally(situation.approvals, by, least, "approval", situation),
};

export const endorsements: Predicate<EndorsementsCondition> = {
  print: ({ by, "at-least": least }) => `${counted(least, "endorsement")} by ${by}`,
  reason: ({ by, "at-least": least }, situation) =>
    tally(situation.endorsements, by, least, "endorsement", situation),
};

/** Neither author nor subject ever approves or endorses; everybody counts once. */
function tally(
  given: readonly FactOf<"commanded">[],
  by: Role,
  least: number | "all",
  what: string,
  situation: Situation,
): Reason {
  const { around, world } = situation;
  const asked = peopleIn(by, around, world, world.now).filter((person) =>
    mayJudge(person, situation),
  );
  const counting = given.filter(
    (one) => mayJudge(one.by, situation) && mayAct(by, one.by, one.at, around, world),
  );
  const people = [...new Set(counting.map((one) => one.by))];
  const needed = least === "all" ? asked.length : least;
  const names = people.map((person) => called(person, world)).join(", ");
  return {
    holds: needed > 0 && people.length >= needed,
    says: `${measured(people.length, needed, what)}${names ? `: ${names}` : ""}`,
    evidence: counting.map(({ id }) => id),
  };
}

function mayJudge(person: string, { around, subject }: Situation): boolean {
  return person !== subject && person !== around.author;
}
