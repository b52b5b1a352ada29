import { voiceFor } from "../voice.ts";
import { spoken } from "../welcome.ts";
import type { OutcomeKind } from "./kind.ts";

/** Says something of ours by name, or the organisation's own words. */
export const say: OutcomeKind<{ readonly say: string }> = {
  says: (action, request, world) => spoken(action.say, request, voiceFor(request), world),
};
