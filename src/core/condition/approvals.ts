import type { ApprovalsCondition, EndorsementsCondition, Role } from "../../definitions/types.ts";
import type { FactOf } from "../fact.ts";
import { allOf, decidingRole, isOwn, mayAct, peopleIn } from "../roles.ts";
import type { Reason } from "../reason.ts";
import { counted, measured } from "../text.ts";
import { called, type Predicate, type Situation } from "./situation.ts";

export const approvals: Predicate<ApprovalsCondition> = {
  print: ({ by, "at-least": least }) =>
    least === "all"
      ? `an approval by every one of ${allOf(by)}`
      : `${counted(least, "approval")} by ${allOf(by)}`,
  reason: ({ by, "at-least": least }, situation) =>
    tally(situation.approvals, decided(by, situation), least, "approval", situation),
};

export const endorsements: Predicate<EndorsementsCondition> = {
  print: ({ by, "at-least": least }) => `${counted(least, "endorsement")} by ${allOf(by)}`,
  reason: ({ by, "at-least": least }, situation) =>
    tally(
      situation.endorsements,
      { by, vacant: false, whose: ` by ${allOf(by)}` },
      least,
      "endorsement",
      situation,
    ),
};

/** Whose word counts. */
interface Deciding {
  readonly by: Role;
  /** Nobody has the role that was asked for: then as many as there are will do. */
  readonly vacant: boolean;
  /** The role in words, where the sentence around it does not tell. */
  readonly whose?: string;
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
  what: string,
  situation: Situation,
): Reason {
  const { around, world } = situation;
  const asked = peopleIn(by, around, world, world.now).filter((person) => !isOwn(person, around));
  const counting = given.filter(
    (one) => !isOwn(one.by, around) && mayAct(by, one.by, one.at, around, world),
  );
  const people = [...new Set(counting.map((one) => one.by))];
  const all = vacant ? 1 : asked.length;
  const needed =
    least === "all" ? all : vacant ? Math.max(1, Math.min(least, asked.length)) : least;
  const names = people.map((person) => called(person, world)).join(", ");
  return {
    holds: needed > 0 && people.length >= needed,
    says: `${measured(people.length, needed, what, whose)}${names ? `: ${names}` : ""}`,
    evidence: counting.map(({ id }) => id),
  };
}
