import type { PersonId } from "../../core/person.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { printed } from "../../words/printed.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** What a report is told with. */
export interface Telling {
  readonly definitions: Definitions;
  readonly world: World;
  readonly voice: Voice;
  /** People are named. */
  readonly people: boolean;
}

/** What somebody is called; otherwise their id. */
export function nameOf(person: PersonId, { world }: Telling): Shown {
  return printed(world.login(person) ?? person);
}
