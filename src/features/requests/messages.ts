import { wayOf } from "../../core/ledger/ending.ts";
import type { Request } from "../../core/ledger/request.ts";
import type { Person } from "../../core/person.ts";
import type { Around } from "../../core/roles.ts";
import { requests } from "../../words/generated/requests.ts";
import { listed } from "../../words/list.ts";
import { atLogin, code, joined, ours, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import type { Aside } from "./set-aside.ts";

/** To the author of an issue that reads like a request. */
export function isThisARequest(author: Shown, name: string, voice: Voice): Shown {
  return requests(voice)("requests-is-this-one", { person: author, request: plain(name) });
}

/** To somebody who would start what is another person's. */
export function theirsToStart(login: string, author: string, voice: Voice): Shown {
  const say = requests(voice);
  return say("requests-start-theirs", { person: atLogin(login), author: code(author) });
}

export function startedAlready(login: string, voice: Voice): Shown {
  return requests(voice)("requests-start-already", { person: atLogin(login) });
}

export function notARequest(login: string, name: string, voice: Voice): Shown {
  const say = requests(voice);
  const isTaking = name === "take" || name === "drop";
  const message = isTaking ? "requests-not-to-take" : "requests-not-one";
  return say(message, { person: atLogin(login), command: code(`/${name}`) });
}

export function alreadyEnded(login: string, outcome: string, voice: Voice): Shown {
  const say = requests(voice);
  return say("requests-already-ended", { how: wayOf(outcome), person: atLogin(login) });
}

export function countsLater(login: string, people: readonly string[], voice: Voice): Shown {
  const say = requests(voice);
  const later = say("requests-counts-later", { person: atLogin(login) });
  if (people.length === 0) return later;
  return joined([later, say("requests-until-then", { people: oneOf(people, voice) })], " ");
}

/** To whoever writes what would count where a person closed the issue, or took its label away. */
export function standsStill(login: string, why: Aside, { process }: Request, voice: Voice): Shown {
  const say = requests(voice);
  return say("requests-aside", { why, person: atLogin(login), label: code(process.label) });
}

export function openAlready(login: string, voice: Voice): Shown {
  return requests(voice)("requests-open-already", { person: atLogin(login) });
}

export function ownRequest(login: string, people: readonly string[], voice: Voice): Shown {
  const who = whoDecides(people, voice);
  return requests(voice)("requests-your-own", { person: atLogin(login), who });
}

/** To whoever decides about their own matter: a request of theirs, or one that somebody else opened about them. */
export function ownMatter(
  { id, login }: Person,
  people: readonly string[],
  { author, subject }: Around,
  voice: Voice,
): Shown {
  if (id === (author ?? subject)) return ownRequest(login, people, voice);
  const who = whoDecides(people, voice);
  return requests(voice)("requests-about-you", { person: atLogin(login), who });
}

export function notYours(
  login: string,
  name: string,
  people: readonly string[],
  voice: Voice,
): Shown {
  const say = requests(voice);
  const person = atLogin(login);
  if (name === "withdraw") return say("requests-withdraw-theirs", { person });
  const who = whoDecides(people, voice);
  return say("requests-not-yours", { person, command: code(`/${name}`), who });
}

function whoDecides(people: readonly string[], voice: Voice): Shown {
  const say = requests(voice);
  if (people.length === 0) return say("requests-up-to-nobody");
  return say("requests-up-to", { people: oneOf(people, voice) });
}

/** People by name, without calling them. */
function oneOf(people: readonly string[], voice: Voice): Shown {
  const names = people.map((one) => code(one));
  return listed(names, voice, "or");
}

/** An answer that changed: the question, what it said, and what it says. */
type Change = readonly [question: string, was: string, is: string];

/** To those whose approval was for other answers. */
export function voidedApprovals(
  people: readonly Shown[],
  changed: readonly Change[],
  again: boolean,
  voice: Voice,
): Shown {
  const say = requests(voice);
  const changes = changed.map(([question, was, is]) =>
    say("requests-change", { question: plain(question), was: plain(was), is: plain(is) }),
  );
  const told = say("requests-voided", {
    people: listed(people, voice),
    changes: listed(changes, voice),
  });
  return joined([told, again ? say("requests-voided-again") : ours("")], " ");
}

export function reminding(
  people: readonly Shown[],
  title: string,
  waits: Shown,
  again: "more" | "last",
  voice: Voice,
): Shown {
  const say = requests(voice);
  const what = { title: plain(title), reason: waits, again };
  return people.length > 0
    ? say("requests-reminder", { ...what, people: listed(people, voice) })
    : say("requests-reminder-anybody", what);
}
