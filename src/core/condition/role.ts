import type { Definitions } from "../../definitions/definitions.ts";
import type { RoleCondition } from "../../definitions/types.ts";
import { conditions } from "../../words/generated/conditions.ts";
import { listed } from "../../words/list.ts";
import { asText, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { menteesOf } from "../ledger/mentorships.ts";
import { nextTerm } from "../role/leads.ts";
import { couldAct } from "../roles.ts";
import type { Reason } from "../reason.ts";
import type { Predicate, Situation } from "./situation.ts";

/** Somebody has a role these days: they lead a community, or mentor somebody. */
export const role: Predicate<RoleCondition> = {
  print: (wanted, definitions, voice) =>
    conditions(voice)(`conditions-role-${wanted.is}-asked`, places(wanted, definitions, voice)),
  reason: (wanted, situation) => {
    const { definitions, voice } = situation;
    const { holds, ...rest } =
      wanted.is === "lead" ? leads(wanted, situation) : mentors(wanted, situation);
    const says = () =>
      conditions(voice)(
        `conditions-role-${wanted.is}${holds ? "" : "-missing"}`,
        places(wanted, definitions, voice),
      );
    return { holds, says, ...rest };
  },
};

type Found = Omit<Reason, "says">;

/** A retired community is led by nobody. */
function leads(
  { in: named }: RoleCondition,
  { world, subject, around, definitions }: Situation,
): Found {
  const communities = (named ?? around.communities).filter(
    (id) => definitions.communities[id]?.status !== "retired",
  );
  const due = nextTerm(subject, communities, world);
  const holds = couldAct("leads", subject, world.now, { subject, communities }, world);
  return { holds, ...(due && { due }) };
}

function mentors({ in: named }: RoleCondition, { world, subject, definitions }: Situation): Found {
  const programmes = (named ?? Object.keys(definitions.mentorships)).map((id) => ({ id }));
  const pairs = programmes.flatMap((programme) => menteesOf(programme, subject, world));
  return { holds: pairs.length > 0, evidence: pairs.map(({ id }) => id) };
}

/** Where: everywhere it may be, or the names of what was listed. */
function places(
  { is, in: named = [] }: RoleCondition,
  { communities, mentorships }: Definitions,
  voice: Voice,
): { readonly count: number; readonly where: Shown } {
  const all = is === "lead" ? communities : mentorships;
  const names = named.map((id) =>
    conditions(voice)("conditions-quoted", { words: asText(all[id]?.name ?? id) }),
  );
  return { count: names.length, where: listed(names, voice, "or") };
}
