import { called } from "../../core/condition/situation.ts";
import { deciders, livingCommunities } from "../../core/ledger/reading.ts";
import type { Request, StepState } from "../../core/ledger/request.ts";
import { peopleIn } from "../../core/roles.ts";
import { mention } from "../../core/say.ts";
import { listed, plain } from "../../core/text.ts";
import type { World } from "../../core/world.ts";
import type { Role } from "../../definitions/types.ts";

/** The one comment that tells where a request stands; it is edited in place. */
export function status(request: Request, waiting: string | undefined, world: World): string {
  const parts = [
    greeting(request, world),
    unclear(request),
    request.unknown === undefined
      ? progress(request, waiting, world)
      : unknownCommunity(request, world),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function greeting(request: Request, world: World): string {
  const about = communityName(request, world);
  const to = about ? `: **${plain(about)}**` : "";
  return `Hello ${mention(request.around.subject, world)}, thank you for your request “${plain(request.process.name)}”${to}.`;
}

function unclear({ problems }: Request): string {
  if (problems.length === 0) return "";
  const rows = problems.map((problem) => `- ${plain(problem, 300)}`);
  return [
    "Something in the form needs mending before this can go on. Edit the description of this issue:",
    "",
    ...rows,
  ].join("\n");
}

function communityName(request: Request, world: World): string | undefined {
  if (request.community === undefined) return undefined;
  return world.definitions?.communities[request.community]?.name;
}

function unknownCommunity(request: Request, world: World): string {
  const names = world.definitions
    ? livingCommunities(world.definitions).map(([, { name }]) => `**${plain(name)}**`)
    : [];
  const said = request.unknown
    ? `I don't know a community called “${plain(request.unknown)}”`
    : "The form does not say which community you mean";
  return `${said}. There ${names.length === 1 ? "is" : "are"} ${listed(names)}. Edit the description of this issue to name one of them, and we go on from there.`;
}

function progress(request: Request, waiting: string | undefined, world: World): string {
  const rows = request.steps.map((state) => row(state));
  return [rows.join("\n"), next(request, waiting, world), canWrite(request, world)]
    .filter((part) => part !== "")
    .join("\n\n");
}

const MARKS = { passed: "✅", skipped: "➖", current: "➡️", ahead: "◻️" } as const;

function row({ step, state, reason }: StepState): string {
  const name = plain(step.name ?? step.id.replaceAll("-", " "));
  const words = {
    passed: `done (${reason.says})`,
    skipped: `not needed (${reason.says})`,
    current: reason.says,
    ahead: reason.says,
  };
  return `- ${MARKS[state]} **${name}**: ${words[state]}`;
}

function next(request: Request, waiting: string | undefined, world: World): string {
  const outcome = request.concluded?.outcome ?? request.ending?.outcome;
  if (outcome) return `This request is **${outcome}**.`;
  if (waiting) return `**What comes next:** ${waiting}`;
  const current = request.steps.find(({ state }) => state === "current");
  if (!current) return "";
  if (current.step.until && mentionsApproval(request))
    return `**What comes next:** ${waitsFor(request, world)}`;
  return "**What comes next:** the checklist in the description of this issue. Tick what is yours; `/done <item>` works too.";
}

function mentionsApproval(request: Request): boolean {
  const current = request.steps.find(({ state }) => state === "current");
  return JSON.stringify(current?.step.until ?? {}).includes('"approvals"');
}

function waitsFor(request: Request, world: World): string {
  const people = deciders(request.process).flatMap((role) =>
    peopleIn(role as Role, request.around, world, world.now),
  );
  const others = [...new Set(people)].filter((person) => person !== request.around.subject);
  if (others.length === 0)
    return "somebody who may approve this; nobody has that role at the moment, so please ask an owner of the organisation.";
  const names = others.map((person) => mention(person, world));
  return `${listed(names, "or")} may answer with \`/approve\` or \`/decline\`.`;
}

function canWrite(request: Request, world: World): string {
  if (request.concluded || request.ending) {
    const accepted = (request.concluded ?? request.ending)?.outcome === "accepted";
    const leave =
      request.community === undefined ? "" : "`/leave` here takes you out of the community again.";
    return accepted ? leave : "`/reopen` opens it again.";
  }
  return `${called(request.around.subject, world)} can take it back with \`/withdraw\`; \`/progress\` shows what you have so far, \`/help\` everything else.`;
}

/** What an outcome says: a message of ours by name, or the organisation's own words. */
export function spoken(say: string, request: Request, world: World): string {
  const who = mention(request.around.subject, world);
  if (say === "welcome") return welcome(who, request, world);
  if (say === "declined")
    return `${who}, thank you for asking. This time the answer is no. Whoever decided is happy to explain it; \`/reopen\` opens the request again when something has changed.`;
  return `${who}, ${say}`;
}

function welcome(who: string, request: Request, world: World): string {
  const community = world.definitions?.communities[request.community ?? ""];
  if (!community) return `${who}, welcome! Your request is through.`;
  const channels = (community.channels ?? []).map(({ name, url }) => `[${plain(name)}](${url})`);
  const meetings = (community.meetings ?? []).map(({ name, day, time, timezone }) =>
    [plain(name), day && `${day}s`, time && `at ${time}`, timezone].filter(Boolean).join(" "),
  );
  const where = channels.length > 0 ? ` Talk with us on ${listed(channels)}.` : "";
  const when = meetings.length > 0 ? ` We meet: ${meetings.join("; ")}.` : "";
  return `${who}, welcome to **${plain(community.name)}**! 🎉${where}${when} \`/progress\` shows where you stand and what comes next.`;
}

export function notARequest(login: string, name: string): string {
  return `@${login}, \`/${name}\` is for requests, and this issue is none. Nothing has changed.`;
}

export function alreadyEnded(login: string, outcome: string): string {
  return `@${login}, this request is already ${outcome}, so nothing has changed.${outcome === "accepted" ? " A new issue is the way to start again." : " `/reopen` opens it again."}`;
}

export function ownRequest(login: string, people: readonly string[]): string {
  return `@${login}, a request of your own is for somebody else to decide${whoElse(people.filter((one) => one !== login))}.`;
}

export function notYours(login: string, name: string, people: readonly string[]): string {
  if (name === "withdraw") return `@${login}, only the person who asked can withdraw a request.`;
  return `@${login}, thank you, but \`/${name}\` does not count here${whoElse(people)}.`;
}

function whoElse(logins: readonly string[]): string {
  if (logins.length === 0)
    return "; nobody has the role at the moment, an owner of the organisation can help";
  return `: that is up to ${listed(
    logins.map((login) => `\`${login}\``),
    "or",
  )}`;
}

export function invitationSent(org: string): string {
  return `an invitation to ${org} is on its way. Accept it at https://github.com/orgs/${org}/invitation, and the rest happens by itself.`;
}

export function beingAdded(team: string): string {
  return `you are being added to the team \`${team}\`.`;
}

export function teamUnmanaged(team: string, why: string | undefined): string {
  return `the team \`${team}\` is not in my hands${why ? ` (${why})` : ""}. An owner can add you by hand, or put “managed by Waymark” into the team's description on GitHub.`;
}

export function reminding(names: readonly string[], request: Request, waits: string): string {
  const whom = names.length > 0 ? names.join(" ") : "Whoever can help";
  return `${whom}: a gentle reminder, once. “${plain(request.thread.title)}” is still waiting (${waits}).`;
}
