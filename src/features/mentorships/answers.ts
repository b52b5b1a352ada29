import { called } from "../../core/condition/situation.ts";
import type { FactOf } from "../../core/fact.ts";
import type { Programme } from "../../core/ledger/mentorships.ts";
import type { PersonId } from "../../core/person.ts";
import { type ThreadRef, threadName } from "../../core/place.ts";
import { allOf } from "../../core/roles.ts";
import type { World } from "../../core/world.ts";
import type { Role } from "../../definitions/types.ts";
import { mentorships } from "../../words/generated/mentorships.ts";
import { listed } from "../../words/list.ts";
import { atLogin, bold, code, ours, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { type Kept, MOST_NAMED, whyNot } from "./search.ts";

type Command = "mentor" | "part";

export function notAboutAMentor(login: string, command: Command, voice: Voice): Shown {
  const person = atLogin(login);
  return mentorships(voice)("mentorships-elsewhere", { person, command: ours(command) });
}

/** Somebody would end what they are in, and wrote it in another place. */
export function partsThere(login: string, places: readonly ThreadRef[], voice: Voice): Shown {
  const there = places.slice(0, MOST_NAMED).map((one) => ours(threadName(one)));
  return mentorships(voice)("mentorships-part-there", {
    person: atLogin(login),
    places: listed(there, voice, "or"),
  });
}

export function programmeGone(login: string, name: string, voice: Voice): Shown {
  const program = bold(plain(name));
  return mentorships(voice)("mentorships-gone", { person: atLogin(login), program });
}

/** Who may choose a mentor. */
interface Choosers {
  readonly role: Role;
  readonly people: readonly PersonId[];
}

/** Who may choose, by name where they are few. */
export function leadsChoose(
  login: string,
  name: string,
  choosers: Choosers,
  { isOwn, voice }: { readonly isOwn: boolean; readonly voice: Voice },
  world: World,
): Shown {
  const id = isOwn ? "mentorships-leads-choose-yours" : "mentorships-leads-choose";
  return mentorships(voice)(id, {
    person: atLogin(login),
    program: bold(plain(name)),
    who: named(choosers, voice, world),
  });
}

function named({ role, people }: Choosers, voice: Voice, world: World): Shown {
  const say = mentorships(voice);
  const who = role === "leads" ? say("mentorships-leads") : allOf(role, voice);
  if (people.length === 0 || people.length > MOST_NAMED) return who;
  const names = people.map((one) => called(one, world));
  return say("mentorships-named", { who, people: listed(names, voice) });
}

export function alreadyPaired(
  login: string,
  { mentor, mentee }: FactOf<"paired">,
  voice: Voice,
  world: World,
): Shown {
  return mentorships(voice)("mentorships-already", {
    person: atLogin(login),
    mentor: called(mentor, world),
    mentee: called(mentee, world),
  });
}

/** A choice that names nobody, nobody who is there, or several people. */
export function namesNobody(login: string, handles: readonly string[], voice: Voice): Shown {
  const say = mentorships(voice);
  const person = atLogin(login);
  const [handle, another] = handles;
  if (another !== undefined) return say("mentorships-whom-several", { person });
  if (handle === undefined) return say("mentorships-whom", { person });
  return say("mentorships-whom-unknown", { person, name: code(handle) });
}

export function notTheirOwn(login: string, voice: Voice): Shown {
  return mentorships(voice)("mentorships-themselves", { person: atLogin(login) });
}

export function cannotMentor(
  login: string,
  kept: Kept,
  programme: Programme,
  voice: Voice,
  world: World,
): Shown {
  const why = whyNot(kept, programme, voice, world);
  return mentorships(voice)("mentorships-kept", { person: atLogin(login), why });
}

export function onceAccepted(login: string, chosen: PersonId, voice: Voice, world: World): Shown {
  const mentor = called(chosen, world);
  return mentorships(voice)("mentorships-once-accepted", { person: atLogin(login), mentor });
}

/** A request that was taken back or declined asks for nobody. */
export function asksNoMore(login: string, outcome: "declined" | "withdrawn", voice: Voice): Shown {
  return mentorships(voice)("mentorships-request-over", { person: atLogin(login), outcome });
}

/** Nobody has a mentor before their request is accepted: until then the person themselves can take it back. */
export function nothingToPart(
  login: string,
  mentee: PersonId,
  { own, early }: { readonly own: boolean; readonly early: boolean },
  voice: Voice,
  world: World,
): Shown {
  const say = mentorships(voice);
  const person = atLogin(login);
  if (!own) return say("mentorships-nothing-theirs", { person, mentee: called(mentee, world) });
  return say(early ? "mentorships-nothing-yours-yet" : "mentorships-nothing-yours", { person });
}

/** Only those whom it is about, and leads, end a search or a mentorship. */
export function notYours(
  login: string,
  mentee: PersonId,
  mentor: PersonId | undefined,
  voice: Voice,
  world: World,
): Shown {
  const say = mentorships(voice);
  const known = { person: atLogin(login), mentee: called(mentee, world) };
  if (mentor === undefined) return say("mentorships-not-your-search", known);
  return say("mentorships-not-yours", { ...known, mentor: called(mentor, world) });
}
