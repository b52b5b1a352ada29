import { called } from "../../core/condition/situation.ts";
import type { PersonId } from "../../core/person.ts";
import type { World } from "../../core/world.ts";
import { pathways } from "../../words/generated/pathways.ts";
import { listed } from "../../words/list.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import type { Helpers } from "./who-helps.ts";

/** Whom somebody can ask, in a sentence that calls nobody; nothing where there is nobody. */
export function whomToAsk(helpers: Helpers, voice: Voice, world: World): readonly Shown[] {
  const say = pathways(voice);
  const names = (people: readonly PersonId[]) =>
    listed(
      people.map((one) => called(one, world)),
      voice,
      "or",
    );
  const [mentors, leads] = [names(helpers.mentors), names(helpers.leads)];
  if (helpers.mentors.length === 0)
    return helpers.leads.length === 0 ? [] : [say("pathways-help-leads", { leads })];
  if (helpers.leads.length === 0) return [say("pathways-help-mentors", { mentors })];
  return [say("pathways-help-both", { mentors, leads })];
}
