import type { MentorCondition } from "../../definitions/types.ts";
import { conditions } from "../../words/generated/conditions.ts";
import { asText } from "../../words/shown.ts";
import { mentoredBy } from "../ledger/mentorships.ts";
import type { Predicate } from "./situation.ts";

/** Somebody has accompanied people in a mentorship programme. */
export const mentor: Predicate<MentorCondition> = {
  print: ({ in: id, "at-least": count = 1 }, { mentorships }, voice) =>
    conditions(voice)("conditions-mentored-asked", {
      count,
      program: asText(mentorships[id]?.name ?? id),
    }),
  reason: ({ in: id, "at-least": asked = 1 }, { definitions, subject, world, voice }) => {
    const pairs = mentoredBy({ id }, subject, world);
    const count = new Set(pairs.map(({ mentee }) => mentee)).size;
    const program = asText(definitions.mentorships[id]?.name ?? id);
    const says = () => conditions(voice)("conditions-mentored", { count, asked, program });
    const evidence = pairs.map((pair) => pair.id);
    return {
      holds: count >= asked,
      says,
      evidence,
      ...(count < asked && { share: count / asked }),
    };
  },
};
