import { printCondition } from "../../core/condition/index.ts";
import { called } from "../../core/condition/situation.ts";
import type { Bar, Mentor, Shared } from "../../core/ledger/mentors.ts";
import type { Programme } from "../../core/ledger/mentorships.ts";
import type { PersonId } from "../../core/person.ts";
import { mention } from "../../core/say.ts";
import type { World } from "../../core/world.ts";
import { NOTHING } from "../../definitions/definitions.ts";
import { mentorships } from "../../words/generated/mentorships.ts";
import { languageName } from "../../words/language-name.ts";
import { listed } from "../../words/list.ts";
import { bare, bold, joined, ours, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** More would be a crowd: then the role is named instead. */
export const MOST_NAMED = 10;

/** Whom a lead chose, and what keeps the two from being paired yet. */
export interface Kept {
  readonly mentor: PersonId;
  readonly bar: Bar;
}

interface Search {
  readonly mentee: PersonId;
  readonly leads: readonly PersonId[];
  readonly proposed: readonly (Mentor & Shared)[];
  readonly kept?: Kept;
}

/** The issue for the leads: they are notified, the person is named without. */
export function askForMentor(
  programme: Programme,
  { mentee, leads, proposed, kept }: Search,
  voice: Voice,
  world: World,
): { readonly title: Shown; readonly body: Shown } {
  const say = mentorships(voice);
  const name = called(mentee, world);
  const body = [
    say("mentorships-ask", { name, program: bold(plain(programme.name)) }),
    ...(kept ? [chosen(kept, programme, voice, world)] : []),
    proposals(proposed, voice, world),
    say("mentorships-ask-leads", { leads: addressed(leads, voice, world), name }),
  ];
  return {
    title: say("mentorships-ask-title", { name: bare(world.login(mentee) ?? mentee) }),
    body: joined(body),
  };
}

function chosen(kept: Kept, programme: Programme, voice: Voice, world: World): Shown {
  return mentorships(voice)("mentorships-ask-kept", {
    why: whyNot(kept, programme, voice, world),
  });
}

function addressed(leads: readonly PersonId[], voice: Voice, world: World): Shown {
  const few = leads.length > 0 && leads.length <= MOST_NAMED;
  if (!few) return mentorships(voice)("mentorships-ask-everybody");
  const all = leads.map((one) => mention(one, world));
  return listed(all, voice);
}

function proposals(proposed: Search["proposed"], voice: Voice, world: World): Shown {
  const say = mentorships(voice);
  if (proposed.length === 0) return say("mentorships-ask-nobody");
  const rows = proposed.map((one) => ours(`- ${proposal(one, voice, world)}`));
  return joined([say("mentorships-ask-proposed"), joined(rows, "\n")]);
}

function proposal(
  { person, free, languages, skills }: Mentor & Shared,
  voice: Voice,
  world: World,
): Shown {
  const say = mentorships(voice);
  const spoken = languages.map((one) => languageName(one, voice));
  const known = skills.map((one) => plain(one));
  const about = [
    ...(spoken.length > 0 ? [say("mentorships-speaks", { languages: listed(spoken, voice) })] : []),
    ...(known.length > 0 ? [say("mentorships-knows", { skills: listed(known, voice) })] : []),
    free === Infinity
      ? say("mentorships-room-unlimited")
      : say("mentorships-room", { count: free }),
  ];
  const name = called(person, world);
  return say("mentorships-proposal", { name, about: joined(about, ", ") });
}

/** What the programme asks is public; what of it somebody lacks is not said. */
export function whyNot(
  { mentor, bar }: Kept,
  programme: Programme,
  voice: Voice,
  world: World,
): Shown {
  const say = mentorships(voice);
  const name = called(mentor, world);
  const inProgramme = { name, program: bold(plain(programme.name)) };
  switch (bar) {
    case "outside":
      return say("mentorships-bar-outside", inProgramme);
    case "unready":
      return say("mentorships-bar-unready", {
        ...inProgramme,
        conditions: conditionsOf(programme, voice, world),
      });
    case "away":
    case "full":
      return say(`mentorships-bar-${bar}`, { name });
  }
}

function conditionsOf(
  { mentors: { when, training } }: Programme,
  voice: Voice,
  world: World,
): Shown {
  const definitions = world.definitions() ?? NOTHING;
  const list = definitions.checklists[training ?? ""]?.name;
  const trained = list === undefined ? [] : [ours(`“${plain(list)}”`)];
  return listed([printCondition(when, definitions, voice), ...trained], voice);
}
