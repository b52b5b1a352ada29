import type { StageCondition } from "../../definitions/types.ts";
import { personKey } from "../ledger/key.ts";
import type { Predicate } from "./situation.ts";

export const stage: Predicate<StageCondition> = {
  print: (wanted, definitions) => `the stage “${nameOf(wanted, definitions.pathways)}”`,
  reason: (wanted, { world, subject, definitions }) => {
    const stages = definitions.pathways[wanted.pathway]?.stages.map(({ id }) => id) ?? [];
    const enough = stages.slice(stages.indexOf(wanted["is-at-least"]));
    const all = world.ledger.about(personKey(subject)).of("stage-reached");
    const reached = all.filter(
      (fact) =>
        fact.person === subject && fact.pathway === wanted.pathway && enough.includes(fact.stage),
    );
    const holds = reached.length > 0;
    const name = `the stage “${nameOf(wanted, definitions.pathways)}”`;
    return { holds, says: holds ? name : `not yet ${name}`, evidence: reached.map(({ id }) => id) };
  },
};

type Pathways = Readonly<
  Record<string, { readonly stages: readonly { readonly id: string; readonly name: string }[] }>
>;

function nameOf(wanted: StageCondition, pathways: Pathways): string {
  const stages = pathways[wanted.pathway]?.stages ?? [];
  return stages.find(({ id }) => id === wanted["is-at-least"])?.name ?? wanted["is-at-least"];
}
