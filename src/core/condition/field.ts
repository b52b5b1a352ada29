import type { FieldCondition } from "../../definitions/types.ts";
import type { FieldAnswer } from "../../forms/answers.ts";
import { conditions } from "../../words/generated/conditions.ts";
import { listed } from "../../words/list.ts";
import { asText, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { same } from "../person.ts";
import type { Predicate } from "./situation.ts";

export const field: Predicate<FieldCondition> = {
  print: (wanted, _, voice) => told(wanted, { question: wanted.id, holds: true }, voice),
  reason: (wanted, { answers, fieldLabels, voice }) => {
    const holds = fits(wanted, answers[wanted.id]);
    const question = fieldLabels.get(wanted.id) ?? wanted.id;
    return { holds, says: () => told(wanted, { question, holds }, voice) };
  },
};

interface Found {
  /** In the form's words, or its id where no form is known. */
  readonly question: string;
  readonly holds: boolean;
}

/** How it is, or what it would take where it is not so. */
function told(wanted: FieldCondition, { question, holds }: Found, voice: Voice): Shown {
  const say = conditions(voice);
  const asked = asText(question);
  if ("filled" in wanted)
    return say(holds ? "conditions-field-filled" : "conditions-field-empty", { field: asked });
  const some = "is" in wanted ? [wanted.is] : wanted["is-one-of"];
  const quoted = some.map((text) => say("conditions-quoted", { words: asText(text) }));
  return say(holds ? "conditions-field-is" : "conditions-field-should-be", {
    field: asked,
    answers: listed(quoted, voice, "or"),
  });
}

/** Whether an answer is what a condition wants it to be. */
export function fits(wanted: FieldCondition, answer: FieldAnswer | undefined): boolean {
  const said = [answer?.text ?? "", ...(answer?.chosen ?? [])].filter((text) => text !== "");
  if ("is" in wanted) return said.some((text) => same(text, wanted.is));
  if ("is-one-of" in wanted)
    return said.some((text) => wanted["is-one-of"].some((one) => same(one, text)));
  return said.length > 0;
}
