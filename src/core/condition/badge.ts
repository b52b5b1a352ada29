import { conditions } from "../../words/generated/conditions.ts";
import { asText, type Shown } from "../../words/shown.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { awardsOf } from "../ledger/awards.ts";
import type { Predicate } from "./situation.ts";

export const badge: Predicate<string> = {
  print: (id, definitions, voice) =>
    conditions(voice)("conditions-badge", { name: nameOf(id, definitions) }),
  reason: (id, { world, subject, definitions, voice }) => {
    const held = awardsOf(subject, world).filter((award) => award.badge === id);
    const holds = held.length > 0;
    const which = holds ? "conditions-badge" : "conditions-badge-missing";
    const says = () => conditions(voice)(which, { name: nameOf(id, definitions) });
    return { holds, says, evidence: held.map((fact) => fact.id) };
  },
};

function nameOf(id: string, { badges }: Definitions): Shown {
  return asText(badges[id]?.name ?? id);
}
