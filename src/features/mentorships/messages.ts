import { called } from "../../core/condition/situation.ts";
import { printCondition } from "../../core/condition/index.ts";
import { longDay } from "../../core/dates.ts";
import type { FactOf } from "../../core/fact.ts";
import type { Bar, Mentor, Shared } from "../../core/ledger/mentors.ts";
import { endOfTerm, type Programme } from "../../core/ledger/mentorships.ts";
import type { PersonId } from "../../core/person.ts";
import { mention } from "../../core/say.ts";
import { code, counted, listed, plain } from "../../core/text.ts";
import type { World } from "../../core/world.ts";
import { NOTHING } from "../../definitions/definitions.ts";

export function pairedWords(pair: FactOf<"paired">, programme: Programme, world: World): string {
  const [mentor, mentee] = [mention(pair.mentor, world), mention(pair.mentee, world)];
  const until = longDay(endOfTerm(programme, pair, world).slice(0, 10));
  return `${mentor} and ${mentee}, from today you are mentor and mentee in **${plain(programme.name)}**, until ${until}. Say hello to each other! Either of you can end it with \`/part\`.`;
}

/** Why somebody left is theirs: nothing is said of it. */
export function partedWords(
  { mentor, mentee, how, by }: FactOf<"parted">,
  programme: Programme,
  world: World,
): string {
  const [who, name] = [mention(mentee, world), plain(programme.name)];
  if (!mentor)
    return `${who}, you are not waiting for a mentor in **${name}** any more. A new request is the way to ask again.`;
  const ended = {
    command: `the mentorship with ${called(mentor, world)} in **${name}** has ended.`,
    term: `your time with ${called(mentor, world)} in **${name}** is over.`,
    away: `${called(mentor, world)} is away for four weeks or more, so the mentorship with them in **${name}** has ended.`,
    left: `the mentorship with ${called(mentor, world)} in **${name}** has ended.`,
  }[how];
  const next =
    by === mentee
      ? "If you would like another mentor, a lead can write `/mentor @somebody` here."
      : "The leads are asked who accompanies you from here on, and you hear from me when they have decided.";
  return `${who}, ${ended} Thank you both for the time you gave it. ${next}`;
}

/** More would be a crowd: then the role is named instead. */
const MOST_MENTIONED = 10;

/** The issue for the leads: they are notified, the person is named without. */
export function askForMentor(
  programme: Programme,
  mentee: PersonId,
  leads: readonly PersonId[],
  proposed: readonly (Mentor & Shared)[],
  world: World,
): { readonly title: string; readonly body: string } {
  const who = called(mentee, world);
  const few = leads.length > 0 && leads.length <= MOST_MENTIONED;
  const to = few ? listed(leads.map((one) => mention(one, world))) : "Dear leads";
  const rows = proposed.map((one) => `- ${proposal(one, world)}`);
  const body = [
    `${who} has no mentor in **${plain(programme.name)}** at the moment.`,
    rows.length > 0
      ? `These could accompany ${who}:\n\n${rows.join("\n")}`
      : "I found nobody with a free place whom I could propose.",
    `${to}: ask whoever seems right to you, and then write \`/mentor @somebody\` below. Nobody named here has been told anything yet. I close this issue once there is a mentor, or ${who} does not need one any more.`,
  ];
  return {
    title: `A mentor for ${world.login(mentee) ?? mentee}`,
    body: body.join("\n\n"),
  };
}

function proposal({ person, free, languages, skills }: Mentor & Shared, world: World): string {
  const speaks =
    languages.length > 0 ? [`speaks ${listed(languages.map((one) => code(one)))}`] : [];
  const knows = skills.length > 0 ? [`knows ${listed(skills.map((one) => plain(one)))}`] : [];
  return [called(person, world), ...speaks, ...knows, places(free)].join(", ");
}

function places(free: number): string {
  return free === Infinity ? "takes as many as there are" : `has ${counted(free, "free place")}`;
}

export function notAboutAMentor(login: string, name: string): string {
  return `@${login}, \`/${name}\` belongs on a request that asks for a mentor, or on an issue where I look for one. Nothing has changed.`;
}

export function leadsChoose(login: string, { name }: Programme): string {
  return `@${login}, thank you, but mentors in **${plain(name)}** are chosen by a lead, and never by the person they accompany. Nothing has changed.`;
}

export function alreadyPaired(
  login: string,
  { mentor, mentee }: FactOf<"paired">,
  world: World,
): string {
  return `@${login}, ${called(mentor, world)} is the mentor of ${called(mentee, world)}. \`/part\` ends that; then you can choose another. Nothing has changed.`;
}

export function namesNobody(login: string): string {
  return `@${login}, whom do you mean? Write \`/mentor @somebody\` with their user name on GitHub. Nothing has changed.`;
}

export function notTheirOwn(login: string): string {
  return `@${login}, nobody is their own mentor: please choose somebody else. Nothing has changed.`;
}

/** What the programme asks is public; what of it somebody lacks is not said. */
export function cannotMentor(
  login: string,
  chosen: PersonId,
  bar: Bar,
  programme: Programme,
  world: World,
): string {
  const who = called(chosen, world);
  const why = {
    outside: `${who} belongs to no community of **${plain(programme.name)}**`,
    unready: `mentors in **${plain(programme.name)}** need ${asks(programme, world)}, and for ${who} that is not on record yet`,
    away: `${who} is away for four weeks or more`,
    full: `${who} has no free place at the moment`,
  }[bar];
  return `@${login}, ${why}. I keep your choice and pair the two once that has changed; another \`/mentor\` chooses somebody else.`;
}

function asks({ mentors: { when, training } }: Programme, world: World): string {
  const definitions = world.definitions() ?? NOTHING;
  const list = definitions.checklists[training ?? ""]?.name;
  const trained = list === undefined ? [] : [`“${plain(list)}”`];
  return listed([printCondition(when, definitions), ...trained]);
}

export function onceAccepted(login: string, chosen: PersonId, world: World): string {
  return `@${login}, thank you. ${called(chosen, world)} becomes the mentor as soon as this request is accepted.`;
}

export function nothingToPart(login: string, mentee: PersonId, world: World): string {
  return `@${login}, ${called(mentee, world)} has no mentor here at the moment, so there is nothing to end.`;
}

export function notYours(login: string): string {
  return `@${login}, only the two of them and a lead can end this mentorship. Nothing has changed.`;
}
