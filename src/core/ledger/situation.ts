import type { Situation } from "../condition/situation.ts";
import type { FactOf } from "../fact.ts";
import type { Instant } from "../time.ts";
import { voiceOf } from "../voice-of.ts";
import type { World } from "../world.ts";
import { optionsIn } from "./decisions.ts";
import { approvalsIn } from "./given.ts";
import { objectingIn } from "./objections.ts";
import type { Request } from "./request.ts";
import { sawTheSame } from "./saw.ts";
import { checklistReason } from "./ticks.ts";

/** A request, as far as conditions ask about it. */
export type Asked = Pick<
  Request,
  | "id"
  | "process"
  | "definitions"
  | "seat"
  | "facts"
  | "answers"
  | "fieldLabels"
  | "community"
  | "relevant"
  | "around"
  | "begun"
>;

/** Where the conditions of a request are asked: what people said counts in the process they said it in, while the answers that matter are the ones they saw. */
export function situationOf(
  asked: Asked,
  world: World,
  after: Instant,
  opened: Instant,
): Situation {
  const { definitions, around, answers, fieldLabels, facts } = asked;
  const voice = voiceOf(definitions, around.communities[0]);
  const approvals = approvalsIn(facts, after).filter((fact) => sawTheSame(fact, asked));
  return {
    world,
    definitions,
    around,
    subject: around.subject,
    approvals,
    objections: objectingIn(facts, after),
    decisions: { said: decidingIn(asked, after), spent: [], chosen: [] },
    endorsements: [],
    answers,
    fieldLabels,
    since: after || opened,
    voice,
    checklist: (id) => checklistReason(id, asked, voice, world),
  };
}

/** What may decide something, as long as it was said about the answers that there are now. */
function decidingIn(asked: Asked, after: Instant): readonly FactOf<"commanded">[] {
  const options = optionsIn(asked.process);
  if (options.length === 0) return [];
  return asked.facts
    .of("commanded")
    .filter((fact) => fact.at >= after && options.includes(fact.name) && sawTheSame(fact, asked));
}
