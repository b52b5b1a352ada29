import { personPage, personPath } from "../../core/pages.ts";
import type { Person } from "../../core/person.ts";
import type { World } from "../../core/world.ts";
import { publishing } from "../../words/generated/publishing.ts";
import { atLogin, code, ours, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** Whom something is told, in whose voice. */
export interface Told {
  readonly person: Person;
  readonly voice: Voice;
  readonly world: World;
}

/** Where the page is; or how it is called, where nobody knows where pages are, or shows none. */
export function isPublic({ person: { login }, voice, world }: Told): Shown {
  const say = publishing(voice);
  const person = atLogin(login);
  const page = personPage(login, world);
  if (page !== undefined) return say("publishing-published", { person, page: ours(page) });
  return say("publishing-noted", { person, path: code(personPath(world.org.login, login)) });
}

export function isPublicNoMore({ person, voice }: Told): Shown {
  return publishing(voice)("publishing-unpublished", { person: atLogin(person.login) });
}

export function wouldBeNamed({ person, voice }: Told): Shown {
  return publishing(voice)("publishing-hidden", { person: atLogin(person.login) });
}
