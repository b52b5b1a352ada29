import { personKey } from "../ledger/key.ts";
import type { Predicate } from "./situation.ts";

export const badge: Predicate<string> = {
  print: (id, definitions) => `the badge “${definitions.badges[id]?.name ?? id}”`,
  reason: (id, { world, subject, definitions }) => {
    const awards = world.ledger.about(personKey(subject)).of("awarded");
    const held = awards.filter((fact) => fact.person === subject && fact.badge === id);
    const name = `the badge “${definitions.badges[id]?.name ?? id}”`;
    const holds = held.length > 0;
    return { holds, says: holds ? name : `not yet ${name}`, evidence: held.map((fact) => fact.id) };
  },
};
