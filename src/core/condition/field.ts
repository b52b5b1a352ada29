import type { FieldCondition } from "../../definitions/types.ts";
import type { FieldAnswer } from "../../forms/answers.ts";
import { same } from "../person.ts";
import { listed } from "../text.ts";
import type { Predicate } from "./situation.ts";

export const field: Predicate<FieldCondition> = {
  print: (wanted) => `“${wanted.id}” ${expected(wanted)}`,
  reason: (wanted, { answers }) => {
    const holds = fits(wanted, answers[wanted.id]);
    return { holds, says: `“${wanted.id}” ${holds ? expected(wanted) : missing(wanted)}` };
  },
};

function expected(wanted: FieldCondition): string {
  if ("is" in wanted) return `is “${wanted.is}”`;
  if ("is-one-of" in wanted)
    return `is ${listed(
      wanted["is-one-of"].map((text) => `“${text}”`),
      "or",
    )}`;
  return "is filled in";
}

/** What it would take, where it is not so. */
function missing(wanted: FieldCondition): string {
  return "filled" in wanted ? "must be filled in" : expected(wanted).replace(/^is/, "must be");
}

function fits(wanted: FieldCondition, answer: FieldAnswer | undefined): boolean {
  const said = [answer?.text ?? "", ...(answer?.chosen ?? [])].filter((text) => text !== "");
  if ("is" in wanted) return said.some((text) => same(text, wanted.is));
  if ("is-one-of" in wanted)
    return said.some((text) => wanted["is-one-of"].some((one) => same(one, text)));
  return said.length > 0;
}
