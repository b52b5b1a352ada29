import { called } from "../../core/condition/situation.ts";
import { dayOf } from "../../core/dates.ts";
import type { FactOf } from "../../core/fact.ts";
import type { Programme } from "../../core/ledger/mentorships.ts";
import { endOfTerm } from "../../core/ledger/terms.ts";
import type { PersonId } from "../../core/person.ts";
import { mention } from "../../core/say.ts";
import type { World } from "../../core/world.ts";
import { longDay } from "../../words/calendar.ts";
import { mentorships } from "../../words/generated/mentorships.ts";
import { bold, joined, ours, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

type Parted = FactOf<"parted">;

export function pairedWords(
  pair: FactOf<"paired">,
  programme: Programme,
  voice: Voice,
  world: World,
): Shown {
  return mentorships(voice)("mentorships-paired", {
    mentor: mention(pair.mentor, world),
    mentee: mention(pair.mentee, world),
    program: bold(plain(programme.name)),
    day: longDay(dayOf(endOfTerm(programme, pair, world), world), voice),
  });
}

/** Both hear of it. Why somebody left is theirs: nothing is said of it. */
export function partedWords(fact: Parted, name: string, voice: Voice, world: World): Shown {
  const program = bold(plain(name));
  const { mentor } = fact;
  if (mentor === undefined) return waitedWords(fact, program, voice, world);
  return joined([endedWords(fact, mentor, program, voice, world), next(fact, voice, world)], " ");
}

function endedWords(
  { mentee: menteeId, how }: Parted,
  mentorId: PersonId,
  program: Shown,
  voice: Voice,
  world: World,
): Shown {
  const say = mentorships(voice);
  const [mentee, mentor] = [mention(menteeId, world), mention(mentorId, world)];
  const both = { mentee, mentor, program };
  switch (how) {
    case "command":
    case "left":
    case "request":
      return say("mentorships-ended", both);
    case "away":
      return say("mentorships-ended-away", { ...both, name: called(mentorId, world) });
    case "term":
    case "gone":
      return say(`mentorships-ended-${how}`, both);
  }
}

function next({ mentee, how, by }: Parted, voice: Voice, world: World): Shown {
  const say = mentorships(voice);
  if (how === "gone") return say("mentorships-then-gone");
  // What a request of theirs asks for beside, it says itself.
  if (how === "request" && by === mentee) return ours("");
  const name = called(mentee, world);
  return say(by === mentee ? "mentorships-then-ask" : "mentorships-then-search", { name });
}

function waitedWords(
  { mentee, how, by }: Parted,
  program: Shown,
  voice: Voice,
  world: World,
): Shown {
  const say = mentorships(voice);
  const one = { person: mention(mentee, world), program };
  if (how === "gone") return say("mentorships-wait-gone", one);
  if (!by || by === mentee) return say("mentorships-wait-over", one);
  return say("mentorships-wait-ended", { ...one, name: called(by, world) });
}

/** The issue that asks the leads was closed by hand, and nobody is found: whoever waits should not wait for nothing. */
export function searchClosed(mentee: PersonId, name: string, voice: Voice, world: World): Shown {
  return mentorships(voice)("mentorships-wait-closed", {
    person: mention(mentee, world),
    program: bold(plain(name)),
  });
}
