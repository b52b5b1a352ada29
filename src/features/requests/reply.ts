import type { Command } from "../../commands/command.ts";
import { isHeldBack } from "../../commands/held-back.ts";
import type { Role } from "../../definitions/types.ts";
import { raisedOn } from "../../core/asking.ts";
import { askedBy } from "../../core/change-tag.ts";
import type { CommentCreated, Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { mayEnd } from "../../core/ledger/ending.ts";
import { approvalsIn, isApproval } from "../../core/ledger/given.ts";
import { stageAsked } from "../../core/ledger/confirming.ts";
import { takenBackBy } from "../../core/ledger/nominations.ts";
import { isForTaking } from "../../core/ledger/rungs.ts";
import { type Request, requestWhere } from "../../core/ledger/request.ts";
import { fittingAt, START } from "../../core/ledger/started.ts";
import {
  approversNow,
  askedNow,
  decidersNow,
  mayApprove,
  mayApproveLater,
} from "../../core/ledger/deciding.ts";
import type { PersonId } from "../../core/person.ts";
import { notAYes } from "../../core/not-a-yes.ts";
import { reply as say } from "../../core/say.ts";
import { isReserved } from "../../definitions/reserved.ts";
import { onThread } from "../../core/target.ts";
import { voiceOn } from "../../core/voice.ts";
import { threadAt, type World } from "../../core/world.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { assigningRefused } from "./assigning/refused.ts";
import { COMMANDS } from "./commands.ts";
import { askedFor } from "./facts.ts";
import {
  alreadyEnded,
  countsLater,
  notARequest,
  notYours,
  openAlready,
  ownMatter,
  standsStill,
  startedAlready,
  theirsToStart,
} from "./messages.ts";
import { consentWanted, isAskedToAgree } from "./consent.ts";
import { decideInstead, decisionRefused, ownWordsOn } from "./deciding.ts";
import { objectionRefused } from "./objecting.ts";
import { loginsOf } from "./people.ts";
import { type Aside, asideBy } from "./set-aside.ts";

/** An issue is a thread to look at; a command that cannot count is answered kindly. */
export function reply(event: Event, world: World): Reply {
  switch (event.kind) {
    case "thread.opened":
      return event.pull ? {} : { touched: [onThread(event.thread)] };
    case "thread.edited":
    case "thread.changed":
      return { touched: [onThread(event.thread)] };
    case "comment.created":
      return event.actor.bot ? {} : { messages: replies(event, world) };
    case "pull.closed": {
      const tag = askedFor(event);
      return tag === undefined ? {} : { touched: [askedBy(tag)] };
    }
    case "comment.written":
    case "issue.closed":
    case "pull.merged":
    case "pull.changed":
    case "review.submitted":
    case "release.published":
    case "discussion.answered":
    case "discussion.unanswered":
    case "pushed":
    case "team.changed":
    case "organization.changed":
    case "installed":
      return {};
  }
}

function replies(event: CommentCreated, world: World) {
  const others = event.commands.filter(({ name }) => !isReserved(name));
  const own = others.length > 0 ? ownWordsOn(event.thread, world) : [];
  const asked = event.commands.filter(
    (one) => own.includes(one.name) || COMMANDS.some(({ name }) => name === one.name),
  );
  const ticked = event.commands.some(({ name }) => name === "done" || name === "undo");
  if (asked.length === 0 && !ticked) return [];
  const request = requestWhere(event.thread, world);
  const voice = voiceOn(event.thread, world);
  const aside = request && !request.concluded ? asideBy(request, world) : undefined;
  const answers = asked.map((command) => {
    const { name } = command;
    if (name !== START) return { name, body: refused(command, event, request, voice, world) };
    return { name, body: aside ? undefined : notStarted(event, voice, world) };
  });
  const isNoted = answers.some(({ name, body }) => !body && aside && !movesOn(name, aside));
  return [
    ...answers.flatMap(({ name, body }) => (body ? [say(event, name, body)] : [])),
    ...(request && aside && (ticked || isNoted)
      ? [say(event, "aside", standsStill(event.actor.login, aside, request, voice))]
      : []),
  ];
}

/** Whether a word is carried out although nothing else moves: a closed issue can be opened again, and be over. */
function movesOn(name: string, aside: Aside): boolean {
  return aside === "closed" && (name === "reopen" || name === "decline" || name === "withdraw");
}

function refused(
  command: Command,
  event: CommentCreated,
  request: Request | undefined,
  voice: Voice,
  world: World,
): Shown | undefined {
  const { name } = command;
  if (!request)
    return isTaking(name, event, world) || isTakingBack(command, event, world)
      ? undefined
      : notARequest(event.actor.login, name, voice);
  const said = refusal(command, event, request, voice, world);
  return said && isTakingNominationBack(command, event, world) ? undefined : said;
}

/** Whether the word is about an issue that says for whom it is: whoever it is not for hears so there. */
function isTaking(name: string, { thread: ref }: CommentCreated, world: World): boolean {
  const thread = name === "take" || name === "drop" ? world.thread(threadAt(ref)) : undefined;
  return thread !== undefined && isForTaking(thread, world);
}

/** Whether somebody may take back here what they answered to a question about a stage, or said of somebody: they hear so there. */
function isTakingBack(command: Command, event: CommentCreated, world: World): boolean {
  const raised = command.name === "withdraw" ? raisedOn(event.thread, world) : undefined;
  return (
    (raised !== undefined && stageAsked(raised, world) !== undefined) ||
    isTakingNominationBack(command, event, world)
  );
}

function isTakingNominationBack(
  { name, argument }: Command,
  event: CommentCreated,
  world: World,
): boolean {
  if (name !== "withdraw") return false;
  return takenBackBy({ ...event, argument, by: event.actor.id }, world).length > 0;
}

/** Why nothing begins with this word; nothing where it does. */
function notStarted(
  { actor, thread: ref }: CommentCreated,
  voice: Voice,
  world: World,
): Shown | undefined {
  const thread = world.thread(threadAt(ref));
  const fitting = thread && fittingAt(thread, world);
  if (!thread || !fitting) return notARequest(actor.login, START, voice);
  if (fitting.started) return startedAlready(actor.login, voice);
  return actor.id === thread.author.id
    ? undefined
    : theirsToStart(actor.login, thread.author.login, voice);
}

function refusal(
  { name, argument }: Command,
  event: CommentCreated,
  request: Request,
  voice: Voice,
  world: World,
): Shown | undefined {
  const { login } = event.actor;
  const outcome = request.concluded?.outcome ?? request.ending?.outcome;
  if (outcome && (name !== "reopen" || outcome === "accepted"))
    return alreadyEnded(login, outcome, voice);
  if (name === "object" || name === "resolve")
    return objectionRefused(name, event, request, voice, world);
  if (name === "take" || name === "drop" || name === "assign")
    return assigningRefused(name, event, request, voice, world);
  if (!COMMANDS.some((one) => one.name === name))
    return decisionRefused(name, event, request, voice, world);
  const isHeld = isApproval(name) && isHeldBack(argument);
  if (name === "agree" && event.actor.id === request.around.subject && isAskedToAgree(request))
    return isHeld ? notAYes(login, name, voice) : undefined;
  if (isOwn(event, request) && (isApproval(name) || name === "decline"))
    return ownMatter(
      event.actor,
      loginsOf(whoMay(name, request, world), world),
      request.around,
      voice,
    );
  // Whoever it is, there is nothing to open again.
  const open = !outcome && request.thread?.state === "open";
  if (name === "reopen" && open) return openAlready(login, voice);
  const early = isApproval(name) && isEarly(event, request, world);
  if (isHeld && (early || may(name, event, request, world))) return notAYes(login, name, voice);
  if (early) return countsLater(login, loginsOf(approversNow(request, world), world), voice);
  const instead = isApproval(name) && decideInstead(login, request, voice);
  if (instead) return instead;
  return may(name, event, request, world)
    ? undefined
    : notYours(login, name, loginsOf(whoMay(name, request, world), world), voice);
}

function isOwn({ actor }: CommentCreated, { around }: Request): boolean {
  return actor.id === around.author || actor.id === around.subject;
}

function may(name: string, event: CommentCreated, request: Request, world: World): boolean {
  const { actor, at } = event;
  if (isApproval(name)) return mayApprove(request, actor.id, at, world);
  if (name === "withdraw" && gave(event, request)) return true;
  return mayEnd(name, { by: actor.id, at }, request.process, request.around, world);
}

/** An approval for a later step is no mistake: it stands there when its step comes. */
function isEarly({ actor, at }: CommentCreated, request: Request, world: World): boolean {
  return !mayApprove(request, actor.id, at, world) && mayApproveLater(request, actor.id, at, world);
}

/** Whether somebody gave an approval that the step at hand still counts. */
function gave({ actor }: CommentCreated, request: Request): boolean {
  const asked: readonly Role[] = askedNow(request);
  const given = approvalsIn(request.facts, request.at);
  return asked.length > 0 && given.some(({ by }) => by === actor.id);
}

/** An approval is for those whom the step at hand asks, a word of agreement first for whom the request is about; a decision for whoever decides anything here. */
function whoMay(name: string, request: Request, world: World): readonly PersonId[] {
  if (name === "agree" && consentWanted(request, world)) return [request.around.subject];
  return isApproval(name) ? approversNow(request, world) : decidersNow(request, world);
}
