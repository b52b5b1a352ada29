import { withYears } from "../../core/ledger/awards.ts";
import { awardPage, verifyPage } from "../../core/pages.ts";
import type { Person } from "../../core/person.ts";
import type { World } from "../../core/world.ts";
import { claiming } from "../../words/generated/claiming.ts";
import { listed } from "../../words/list.ts";
import { atLogin, bold, code, leading, ours, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** Whom something is told, in whose voice. */
export interface Told {
  readonly person: Person;
  readonly voice: Voice;
  readonly world: World;
}

type OfBadge = readonly { readonly badge: string; readonly year?: string }[];

/** Where the badges can be seen that somebody claimed; or that they will be, where nothing is signed yet. */
export function claimed(badges: OfBadge, told: Told): Shown {
  const say = claiming(told.voice);
  const verify = verifyPage(told.world);
  if (verify === undefined) return say("claiming-noted", pieces(badges, told));
  return say("claiming-claimed", { ...pieces(badges, told), verify: ours(verify) });
}

export function alreadyClaimed(badges: OfBadge, told: Told): Shown {
  return claiming(told.voice)("claiming-stood", pieces(badges, told));
}

export function unclaimed(badges: OfBadge, told: Told): Shown {
  const names = badges.map((award) => bold(plain(nameOf(award, told))));
  const list = listed(names, told.voice);
  return claiming(told.voice)("claiming-unclaimed", {
    person: atLogin(told.person.login),
    count: badges.length,
    badges: list,
  });
}

export function notClaimed(argument: string, { person, voice }: Told): Shown {
  const say = claiming(voice);
  const who = atLogin(person.login);
  if (argument === "") return say("claiming-nothing", { person: who });
  return say("claiming-not-claimed", { person: who, name: code(argument) });
}

export function wouldBeNamed({ person, voice }: Told): Shown {
  return claiming(voice)("claiming-hidden", { person: atLogin(person.login) });
}

export function holdsNone({ person, voice }: Told): Shown {
  return claiming(voice)("claiming-none", { person: atLogin(person.login) });
}

/** They hold others. */
export function holdsNoneCalled(argument: string, held: OfBadge, told: Told): Shown {
  const badges = [...new Set(held.map(({ badge }) => code(nameOf({ badge }, told))))];
  return claiming(told.voice)("claiming-unknown", {
    person: atLogin(told.person.login),
    name: code(argument),
    badges: listed(badges, told.voice),
  });
}

function pieces(badges: OfBadge, told: Told) {
  const names = badges.map((award) => {
    const page = awardPage({ ...award, person: told.person.id }, told.world);
    return bold(leading(plain(nameOf(award, told)), page));
  });
  return {
    person: atLogin(told.person.login),
    count: badges.length,
    badges: listed(names, told.voice),
  };
}

/** What is described no more goes by its id. */
function nameOf({ badge, ...award }: OfBadge[number], { world }: Told): string {
  return withYears(world.definitions()?.badges[badge]?.name ?? badge, [award]);
}
