import type { FieldCondition } from "../../definitions/types.ts";
import type { FieldAnswer } from "../../forms/answers.ts";
import { conditions } from "../../words/generated/conditions.ts";
import { listed } from "../../words/list.ts";
import { asText, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { same } from "../person.ts";
import type { Predicate } from "./situation.ts";

export const field: Predicate<FieldCondition> = {
  print: (wanted, _, voice) => told(wanted, true, voice),
  reason: (wanted, { answers, voice }) => {
    const holds = fits(wanted, answers[wanted.id]);
    return { holds, says: told(wanted, holds, voice) };
  },
};

/** How it is, or what it would take where it is not so. */
function told(wanted: FieldCondition, holds: boolean, voice: Voice): Shown {
  const say = conditions(voice);
  const question = asText(wanted.id);
  if ("filled" in wanted)
    return say(holds ? "conditions-field-filled" : "conditions-field-empty", { field: question });
  const some = "is" in wanted ? [wanted.is] : wanted["is-one-of"];
  const quoted = some.map((text) => say("conditions-quoted", { words: asText(text) }));
  return say(holds ? "conditions-field-is" : "conditions-field-should-be", {
    field: question,
    answers: listed(quoted, voice, "or"),
  });
}

function fits(wanted: FieldCondition, answer: FieldAnswer | undefined): boolean {
  const said = [answer?.text ?? "", ...(answer?.chosen ?? [])].filter((text) => text !== "");
  if ("is" in wanted) return said.some((text) => same(text, wanted.is));
  if ("is-one-of" in wanted)
    return said.some((text) => wanted["is-one-of"].some((one) => same(one, text)));
  return said.length > 0;
}
