import type { StageCondition } from "../../definitions/types.ts";
import { conditions } from "../../words/generated/conditions.ts";
import { asText, type Shown } from "../../words/shown.ts";
import { personKey } from "../ledger/key.ts";
import { stands } from "../ledger/staying.ts";
import type { Predicate } from "./situation.ts";

export const stage: Predicate<StageCondition> = {
  print: (wanted, { pathways }, voice) =>
    conditions(voice)("conditions-stage", { name: nameOf(wanted, pathways) }),
  reason: (wanted, { world, subject, definitions, voice }) => {
    const stages = definitions.pathways[wanted.pathway]?.stages.map(({ id }) => id) ?? [];
    const enough = stages.slice(stages.indexOf(wanted["is-at-least"]));
    const all = world.ledger.about(personKey(subject)).of("stage-reached");
    const reached = all.filter(
      (fact) =>
        fact.person === subject && fact.pathway === wanted.pathway && enough.includes(fact.stage),
    );
    const standing = reached.filter((fact) => stands(fact, world));
    const holds = standing.length > 0;
    const missing = reached.length > 0 ? "conditions-stage-resting" : "conditions-stage-missing";
    const name = nameOf(wanted, definitions.pathways);
    const says = () => conditions(voice)(holds ? "conditions-stage" : missing, { name });
    return { holds, says, evidence: standing.map(({ id }) => id) };
  },
};

type Pathways = Readonly<
  Record<string, { readonly stages: readonly { readonly id: string; readonly name: string }[] }>
>;

function nameOf(wanted: StageCondition, pathways: Pathways): Shown {
  const stages = pathways[wanted.pathway]?.stages ?? [];
  const name = stages.find(({ id }) => id === wanted["is-at-least"])?.name;
  return asText(name ?? wanted["is-at-least"]);
}
