import type { Check } from "./check.ts";
import { quote } from "../say.ts";
import { repeated } from "./repeated.ts";

/** No two rounds of assessments in a programme have the same name. */
export const assessmentsAreUnique: Check = {
  name: "assessments-are-unique",
  sentence: "No two rounds of assessments in a programme have the same name.",
  check: (draft, at) =>
    Object.entries(draft.mentorships).flatMap(([id, { assessments = [] }]) =>
      repeated(assessments.map(({ name }) => name.toLowerCase())).map((index) => {
        const message = `Another round is already called ${quote(String(assessments[index]?.name))}.`;
        return at("mentorships", id, ["assessments", index, "name"], message);
      }),
    ),
};
