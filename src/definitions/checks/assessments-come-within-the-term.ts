import type { Check } from "./check.ts";
import { quote } from "../say.ts";
import { about, TERM } from "./orientations-end-within-the-term.ts";

/** Every round of assessments comes before the term is over. */
export const assessmentsComeWithinTheTerm: Check = {
  name: "assessments-come-within-the-term",
  sentence: "Every round of assessments comes before the term is over.",
  check: (draft, at) =>
    Object.entries(draft.mentorships).flatMap(([id, { assessments = [], term = TERM }]) =>
      assessments.flatMap(({ every }, index) => {
        if (!(about(every) > about(term))) return [];
        const message = `After ${quote(every)} the term of ${quote(term)} is over: this round never comes.`;
        return [at("mentorships", id, ["assessments", index, "every"], message)];
      }),
    ),
};
