import { called } from "../../core/condition/situation.ts";
import { longDay } from "../../core/dates.ts";
import { backOn } from "../../core/ledger/absences.ts";
import { approversNow, askedNow, ownersStandIn } from "../../core/ledger/deciding.ts";
import { livingCommunities } from "../../core/ledger/reading.ts";
import { currentStep, type Request, stepName, type StepState } from "../../core/ledger/request.ts";
import { GITHUB } from "../../core/place.ts";
import { type PersonId, same } from "../../core/person.ts";
import { mention } from "../../core/say.ts";
import { listed } from "../../core/text.ts";
import { plain, type Shown } from "../../words/shown.ts";
import { peopleThere } from "../../core/there.ts";
import type { World } from "../../core/world.ts";
import { START } from "../../core/ledger/started.ts";
import type { Meeting, Process } from "../../definitions/types.ts";
import type { Progress } from "./outcomes/kind.ts";

/** The one comment that tells where a request stands; it is edited in place. */
export function status(
  request: Request,
  course: Progress,
  back: readonly string[],
  world: World,
): string {
  const parts =
    course.state === "over"
      ? [
          rows(cameTo(request, course.how), ["passed", "skipped"]),
          ended(request, course.how, back, world),
        ]
      : [unclear(request), unknownCommunity(request), ...progress(request, course, world)];
  return [greeting(request, world), ...parts].filter((part) => part !== "").join("\n\n");
}

function greeting(request: Request, world: World): string {
  const about = communityName(request);
  const to = about ? `: **${plain(about)}**` : "";
  return `Hello ${mention(request.around.subject, world)}, thank you for your request “${plain(request.process.name)}”${to}.`;
}

function unclear({ problems }: Request): string {
  if (problems.length === 0) return "";
  const found = problems.map((problem) => `- ${plain(problem, 300)}`);
  return [
    "Something in the form needs mending before this can go on. Edit the description of this issue:",
    "",
    ...found,
  ].join("\n");
}

function communityName({ community, definitions }: Request): string | undefined {
  return community === undefined ? undefined : definitions.communities[community]?.name;
}

function unknownCommunity({ unknown, definitions }: Request): string {
  if (unknown === undefined) return "";
  const living = livingCommunities(definitions).map(([, { name }]) => `**${plain(name)}**`);
  const names = living.toSorted((a, b) => a.localeCompare(b, "en"));
  const said = unknown
    ? whyNot(unknown, definitions)
    : "The form does not say which community you mean";
  if (names.length === 0) return `${said}, and there is none to join at the moment.`;
  return `${said}. There ${names.length === 1 ? "is" : "are"} ${listed(names)}. Edit the description of this issue to name one of them, and we go on from there.`;
}

function whyNot(said: string, { communities }: Request["definitions"]): string {
  const known = Object.entries(communities).find(
    ([id, { name }]) => same(id, said) || same(name, said),
  );
  const name = `“${plain(known?.[1].name ?? said)}”`;
  return known ? `The community ${name} is retired` : `I don't know a community called ${name}`;
}

function progress(request: Request, course: Progress, world: World): readonly string[] {
  const waiting = course.state === "waiting" ? course.waiting.words : undefined;
  return [
    rows(request, ["passed", "skipped", "current", "ahead"]),
    next(request, waiting, world),
    `${called(request.around.subject, world)} can take it back with \`/withdraw\`; \`/progress\` shows what you have so far, \`/help\` everything else.`,
  ];
}

/** How far a request came: what somebody says after its end is no step of it. */
function cameTo({ steps }: Request, how: string): Pick<Request, "steps"> {
  return { steps: how === "accepted" ? steps : steps.filter(({ fresh }) => !fresh) };
}

function rows({ steps }: Pick<Request, "steps">, states: readonly StepState["state"][]): string {
  return steps
    .filter(({ state }) => states.includes(state))
    .map(row)
    .join("\n");
}

const MARKS = { passed: "✅", skipped: "➖", current: "➡️", ahead: "◻️" } as const;

function row({ step, state, reason }: StepState): string {
  const name = plain(stepName(step));
  const words = {
    passed: `done (${reason.says})`,
    skipped: `not needed (${reason.says})`,
    current: reason.says,
    ahead: reason.says,
  };
  return `- ${MARKS[state]} **${name}**: ${words[state]}`;
}

function next(request: Request, waiting: string | undefined, world: World): string {
  if (waiting) return `**What comes next:** ${waiting}`;
  const current = currentStep(request);
  if (!current) return "";
  if (askedNow(request).length > 0) return `**What comes next:** ${waitsFor(request, world)}`;
  if (!current.step.checklist) return "";
  return "**What comes next:** the checklist in the description of this issue. Tick what is yours; `/done <item>` works too.";
}

function waitsFor(request: Request, world: World): string {
  const people = approversNow(request, world);
  if (people.length === 0)
    return "somebody who may approve this; nobody has that role at the moment, and the organisation has no other owner who could stand in.";
  const names = peopleThere(people, world).map((person) => mentionWithReturn(person, world));
  const why = ownersStandIn(request, world)
    ? " Nobody else can decide this, so the owners of the organisation do."
    : "";
  return `${listed(names, "or")} may answer with \`/approve\` or \`/decline\`.${why}`;
}

function ended(request: Request, how: string, back: readonly string[], world: World): string {
  const { ending } = request;
  const by = ending?.outcome === how ? ` by ${called(ending.by, world)}` : "";
  const again =
    how === "accepted" ? back.map((way) => ` ${way}`).join("") : " `/reopen` opens it again.";
  return `This request is **${how}**${by}.${again}`;
}

/** What an outcome says: a message of ours by name, or the organisation's own words. */
export function spoken(say: string, request: Request, world: World): string {
  const who = mention(request.around.subject, world);
  if (say === "welcome") return welcome(who, request);
  if (say === "declined")
    return `${who}, thank you for asking. This time the answer is no. Whoever decided is happy to explain it; \`/reopen\` opens the request again when something has changed.`;
  return `${who}, ${say}`;
}

function welcome(who: string, request: Request): string {
  const community = request.definitions.communities[request.community ?? ""];
  if (!community) return `${who}, welcome! Your request is through.`;
  const channels = (community.channels ?? []).map(({ name, url }) => `[${plain(name)}](${url})`);
  const zone = request.definitions.settings.timezone ?? "UTC";
  const meetings = (community.meetings ?? []).map((meeting) => meetingWords(meeting, zone));
  const where = channels.length > 0 ? ` Talk with us on ${listed(channels)}.` : "";
  const when = meetings.length > 0 ? ` We meet: ${meetings.join("; ")}.` : "";
  return `${who}, welcome to **${plain(community.name)}**! 🎉${where}${when} \`/progress\` shows where you stand and what comes next.`;
}

function meetingWords(meeting: Meeting, zone: string): string {
  const { name, time, timezone } = meeting;
  const at = time ? `at ${time} (${timezone ?? zone})` : "";
  return [`**${plain(name)}**`, dayWords(meeting), at].filter((part) => part !== "").join(" ");
}

function dayWords({ day, every = "week", on }: Meeting): string {
  if (!day) return "";
  const name = `${day.slice(0, 1).toUpperCase()}${day.slice(1)}`;
  return every === "week" ? `${name}s` : `on ${on ? `the ${on}` : "a"} ${name} every ${every}`;
}

/** To the author of an issue that reads like a request. */
export function isThisARequest(author: PersonId, { name }: Process, world: World): string {
  return `Hello ${mention(author, world)}. This issue reads like a request “${plain(name)}”, and I cannot tell whether you meant it as one. If you did, write \`/${START}\`, and it begins. If not, there is nothing to do: I leave it alone.`;
}

/** To somebody who would start what is another person's. */
export function theirsToStart(login: string, author: string): string {
  return `@${login}, only \`${author}\`, who opened this issue, can say that it is a request. Nothing has changed.`;
}

export function startedAlready(login: string): string {
  return `@${login}, this request has begun already, so nothing has changed.`;
}

export function notARequest(login: string, name: string): string {
  return `@${login}, \`/${name}\` is for requests, and this issue is none. Nothing has changed.`;
}

export function alreadyEnded(login: string, outcome: string): string {
  return `@${login}, this request is already ${outcome}, so nothing has changed.${outcome === "accepted" ? " A new issue is the way to start again." : " `/reopen` opens it again."}`;
}

export function countsLater(login: string, people: readonly string[]): string {
  const names = people.map((one) => `\`${one}\``);
  const first = names.length > 0 ? `; until then, it is up to ${listed(names, "or")}` : "";
  return `@${login}, thank you! Your approval counts as soon as this request comes to the step that asks for it${first}.`;
}

/** To those whose approval was for other answers. */
export function voidedApprovals(
  people: readonly string[],
  changed: readonly (readonly [field: string, was: string, is: string])[],
  again: boolean,
): string {
  const what = changed.map(
    ([field, was, is]) => `“${plain(field)}” says “${plain(is)}” now (it said “${plain(was)}”)`,
  );
  return `${listed(people)}: this request was edited after you approved it: ${listed(what)}. So your approval does not count any more.${again ? " If you still agree, please write `/approve` again." : ""}`;
}

export function openAlready(login: string): string {
  return `@${login}, this request is open already, so nothing has changed.`;
}

export function ownRequest(login: string, people: readonly string[]): string {
  return `@${login}, a request of your own is for somebody else to decide${whoElse(people)}. Nothing has changed.`;
}

export function notYours(login: string, name: string, people: readonly string[]): string {
  if (name === "withdraw")
    return `@${login}, only the person who asked can withdraw a request, and an approval can be taken back until its step is over. Nothing has changed.`;
  return `@${login}, thank you, but \`/${name}\` does not count here${whoElse(people)}. Nothing has changed.`;
}

function whoElse(logins: readonly string[]): string {
  if (logins.length === 0)
    return "; nobody has the role at the moment, an owner of the organisation can help";
  return `: that is up to ${listed(
    logins.map((login) => `\`${login}\``),
    "or",
  )}`;
}

export function invitationSent({ org: { login }, github = GITHUB }: World): string {
  return `an invitation to ${login} is on its way. Accept it at ${github}/orgs/${login}/invitation, and the rest happens by itself.`;
}

export function beingAdded(team: string): string {
  return `you are being added to the team \`${team}\`.`;
}

export function teamUnmanaged(team: string, why: Shown): string {
  return `the team \`${team}\` is not in my hands (${why}). An owner can add you by hand, or put “managed by Waymark” into the team's description on GitHub.`;
}

export function teamMissing(team: string): string {
  return `there is no team \`${team}\` on GitHub. An owner of the organisation can create it, or the definitions can name another; then I add you.`;
}

export function teamRefused(team: string, why: Shown): string {
  return `GitHub does not let me add you to the team \`${team}\`. ${why}. An owner of the organisation can add you by hand; I try again every day.`;
}

export function leaveAgain(): string {
  return "`/leave` here takes you out of the community again.";
}

export function reminding(names: readonly string[], request: Request, waits: string): string {
  const whom = names.length > 0 ? names.join(" ") : "Whoever can help";
  return `${whom}: a gentle reminder, once. “${plain(request.title)}” is still waiting (${waits}).`;
}

/** Addresses somebody, and says when they are back, where they are away. */
export function mentionWithReturn(person: PersonId, world: World): string {
  const back = backOn(person, world).map((day) => ` (back on ${longDay(day)})`);
  return [mention(person, world), ...back].join("");
}
