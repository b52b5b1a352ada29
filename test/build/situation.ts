import type { Situation } from "../../src/core/condition/situation.ts";
import { sam } from "./people.ts";
import { definitions } from "./definitions.ts";
import { NOW, world } from "./world.ts";

const small = definitions();

/** Sam's request to join UI/UX, for conditions to be asked about. */
export function situation(more: Partial<Situation> = {}): Situation {
  return {
    world: world(),
    definitions: small,
    around: { author: sam.id, subject: sam.id, communities: ["ui-ux"] },
    subject: sam.id,
    approvals: [],
    endorsements: [],
    answers: {},
    since: NOW,
    checklist: (id) => ({ holds: true, says: `${id} done` }),
    ...more,
  };
}
