import type { Situation } from "../../src/core/condition/situation.ts";
import { sam } from "./people.ts";
import { definitions } from "./definitions.ts";
import { NOW, world } from "./world.ts";
import { ours } from "../../src/words/shown.ts";
import { PLAIN } from "../../src/words/voice.ts";

const small = definitions();

/** Sam's request to join UI/UX, for conditions to be asked about. */
export function situation(more: Partial<Situation> = {}): Situation {
  return {
    world: world(),
    definitions: small,
    voice: PLAIN,
    around: { author: sam.id, subject: sam.id, communities: ["ui-ux"] },
    subject: sam.id,
    approvals: [],
    objections: [],
    decisions: { said: [], spent: [], chosen: [] },
    endorsements: [],
    answers: {},
    fieldLabels: new Map(),
    since: NOW,
    checklist: (id) => ({ holds: true, says: () => ours(`${id} done`) }),
    ...more,
  };
}
