import { called } from "../../core/condition/situation.ts";
import { printCondition } from "../../core/condition/index.ts";
import { dayOf, longDay } from "../../core/dates.ts";
import type { FactOf } from "../../core/fact.ts";
import type { Bar, Mentor, Shared } from "../../core/ledger/mentors.ts";
import { endOfTerm, type Programme } from "../../core/ledger/mentorships.ts";
import type { PersonId } from "../../core/person.ts";
import { languageName } from "../../core/languages.ts";
import { allOf } from "../../core/roles.ts";
import { mention } from "../../core/say.ts";
import { counted, listed } from "../../core/text.ts";
import { code, plain } from "../../words/shown.ts";
import type { World } from "../../core/world.ts";
import { NOTHING } from "../../definitions/definitions.ts";
import type { Role } from "../../definitions/types.ts";
import { voiceOf } from "../../core/voice.ts";

export function pairedWords(pair: FactOf<"paired">, programme: Programme, world: World): string {
  const [mentor, mentee] = [mention(pair.mentor, world), mention(pair.mentee, world)];
  const until = longDay(dayOf(endOfTerm(programme, pair, world), world));
  return `${mentor} and ${mentee}, from today you are mentor and mentee in **${plain(programme.name)}**, until ${until}. Say hello to each other! Either of you can end it with \`/part\`.`;
}

/** Both hear of it. Why somebody left is theirs: nothing is said of it. */
export function partedWords(fact: FactOf<"parted">, name: string, world: World): string {
  const { mentor, mentee, how, by } = fact;
  const programme = `**${plain(name)}**`;
  if (mentor === undefined) return waitedWords(fact, programme, world);
  const who = called(mentee, world);
  const ended = {
    command: `your mentorship in ${programme} has ended.`,
    term: `your time together in ${programme} is over.`,
    away: `${called(mentor, world)} is away for four weeks or more, so your mentorship in ${programme} has ended.`,
    left: `your mentorship in ${programme} has ended.`,
    gone: `the mentorship programme ${programme} is no more, and your mentorship in it has ended.`,
  }[how];
  const next =
    how === "gone"
      ? "Nothing keeps you from going on as you like; a lead can tell you what there is instead."
      : by === mentee
        ? `If ${who} would like another mentor, a lead can write \`/mentor @somebody\` here.`
        : `The leads are asked who accompanies ${who} from here on, who hears from me when they have decided.`;
  return `${mention(mentee, world)} and ${mention(mentor, world)}, ${ended} Thank you both for the time you gave it. ${next}`;
}

function waitedWords(
  { mentee, how, by }: FactOf<"parted">,
  programme: string,
  world: World,
): string {
  const who = mention(mentee, world);
  if (how === "gone")
    return `${who}, the mentorship programme ${programme} is no more, so nobody looks for a mentor for you in it any longer. I am sorry that you waited. A lead can tell you what there is instead.`;
  const why = by && by !== mentee ? ` ${called(by, world)} ended the search.` : "";
  return `${who}, you are not waiting for a mentor in ${programme} any more.${why} A new request is the way to ask again.`;
}

/** The issue that asks the leads was closed by hand, and nobody is found: whoever waits should not wait for nothing. */
export function searchClosed(mentee: PersonId, name: string, world: World): string {
  return `${mention(mentee, world)}, the issue where I asked the leads to find you a mentor in **${plain(name)}** was closed without one. You are still on record as waiting: a lead can choose somebody with \`/mentor @somebody\` here, too, and \`/part\` here stops the waiting.`;
}

/** More would be a crowd: then the role is named instead. */
const MOST_MENTIONED = 10;

/** Whom a lead chose, and what keeps the two from being paired yet. */
export interface Kept {
  readonly mentor: PersonId;
  readonly bar: Bar;
}

/** The issue for the leads: they are notified, the person is named without. */
export function askForMentor(
  programme: Programme,
  mentee: PersonId,
  leads: readonly PersonId[],
  { proposed, kept }: { readonly proposed: readonly (Mentor & Shared)[]; readonly kept?: Kept },
  world: World,
): { readonly title: string; readonly body: string } {
  const who = called(mentee, world);
  const few = leads.length > 0 && leads.length <= MOST_MENTIONED;
  const to = few ? listed(leads.map((one) => mention(one, world))) : "Dear leads";
  const rows = proposed.map((one) => `- ${proposal(one, world)}`);
  const body = [
    `${who} has no mentor in **${plain(programme.name)}** at the moment.`,
    ...(kept
      ? [
          `A lead chose ${called(kept.mentor, world)}, who cannot begin yet: ${whyNot(kept, programme, world)}. ${KEPT}`,
        ]
      : []),
    rows.length > 0
      ? `These could accompany ${who}:\n\n${rows.join("\n")}`
      : "I found nobody with a free place whom I could propose.",
    `${to}: ask whoever seems right to you, and then write \`/mentor @somebody\` below. Nobody named here has been told anything yet. I close this issue once there is a mentor, or ${who} does not need one any more; \`/part\` below ends the search, and I tell them.`,
  ];
  return {
    title: `A mentor for ${world.login(mentee) ?? mentee}`,
    body: body.join("\n\n"),
  };
}

function proposal({ person, free, languages, skills }: Mentor & Shared, world: World): string {
  const speaks =
    languages.length > 0
      ? [`speaks ${listed(languages.map((one) => plain(languageName(one))))}`]
      : [];
  const knows = skills.length > 0 ? [`knows ${listed(skills.map((one) => plain(one)))}`] : [];
  return [called(person, world), ...speaks, ...knows, places(free)].join(", ");
}

function places(free: number): string {
  return free === Infinity ? "takes as many as there are" : `has ${counted(free, "free place")}`;
}

export function notAboutAMentor(login: string, name: string): string {
  return `@${login}, \`/${name}\` belongs on a request that asks for a mentor, or on an issue where I look for one. Nothing has changed.`;
}

/** Who may choose, by name where they are few. */
export function leadsChoose(
  login: string,
  name: string,
  { role, people }: { readonly role: Role; readonly people: readonly PersonId[] },
  isOwn: boolean,
  world: World,
): string {
  const programme = `**${plain(name)}**`;
  const few = people.length > 0 && people.length <= MOST_MENTIONED;
  const names = few ? `: ${listed(people.map((one) => called(one, world)))}` : "";
  const who = `${role === "leads" ? "the leads of its communities" : allOf(role, voiceOf(world.definitions()))}${names}`;
  const why = isOwn
    ? `nobody chooses their own mentor. In ${programme} that is for ${who}.`
    : `mentors in ${programme} are chosen by ${who}.`;
  return `@${login}, thank you, but ${why} Nothing has changed.`;
}

export function alreadyPaired(
  login: string,
  { mentor, mentee }: FactOf<"paired">,
  world: World,
): string {
  return `@${login}, ${called(mentor, world)} is the mentor of ${called(mentee, world)}. \`/part\` ends that; then you can choose another. Nothing has changed.`;
}

/** A choice that names nobody, nobody who is there, or several people. */
export function namesNobody(login: string, handles: readonly string[]): string {
  const [handle, another] = handles;
  if (another !== undefined)
    return `@${login}, one mentor at a time, please: write \`/mentor @somebody\` with one user name alone. Nothing has changed.`;
  const why = handle === undefined ? "whom do you mean?" : `there is no ${code(handle)} on GitHub.`;
  return `@${login}, ${why} Write \`/mentor @somebody\` with their user name on GitHub. Nothing has changed.`;
}

export function notTheirOwn(login: string): string {
  return `@${login}, nobody is their own mentor: please choose somebody else. Nothing has changed.`;
}

const KEPT =
  "I keep that choice and pair the two once that has changed; another `/mentor @somebody` chooses somebody else.";

export function cannotMentor(
  login: string,
  kept: Kept,
  programme: Programme,
  world: World,
): string {
  return `@${login}, ${whyNot(kept, programme, world)}. ${KEPT}`;
}

/** What the programme asks is public; what of it somebody lacks is not said. */
function whyNot({ mentor, bar }: Kept, programme: Programme, world: World): string {
  const who = called(mentor, world);
  return {
    outside: `${who} belongs to no community of **${plain(programme.name)}**`,
    unready: `mentors in **${plain(programme.name)}** need ${asks(programme, world)}, and for ${who} that is not on record yet`,
    away: `${who} is away for four weeks or more`,
    full: `${who} has no free place at the moment`,
  }[bar];
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

/** A request that was taken back or declined asks for nobody. */
export function asksNoMore(login: string, how: string): string {
  return `@${login}, this request is ${how}, so it asks for no mentor. \`/reopen\` opens it again. Nothing has changed.`;
}

export function programmeGone(login: string, name: string): string {
  return `@${login}, the mentorship programme **${plain(name)}** is no more, and everything in it has ended. Nothing has changed.`;
}

/** Nobody has a mentor before their request is accepted: until then the person themselves can take it back. */
export function nothingToPart(
  login: string,
  mentee: PersonId,
  { own, early }: { readonly own: boolean; readonly early: boolean },
  world: World,
): string {
  const who = own ? "you have" : `${called(mentee, world)} has`;
  const instead = own && early ? " `/withdraw` takes your request back." : "";
  return `@${login}, ${who} no mentor here at the moment, so there is nothing to end.${instead}`;
}

export function notYours(login: string, waits: boolean): string {
  return waits
    ? `@${login}, only the person who waits and a lead can end this search. Nothing has changed.`
    : `@${login}, only the two of them and a lead can end this mentorship. Nothing has changed.`;
}
