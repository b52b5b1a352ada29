import { called } from "../../../../core/condition/situation.ts";
import { predicatesIn } from "../../../../core/condition/walk.ts";
import { dayOf } from "../../../../core/dates.ts";
import type { FactOf } from "../../../../core/fact.ts";
import { wayOf } from "../../../../core/ledger/ending.ts";
import { approvalsIn } from "../../../../core/ledger/given.ts";
import { objectingIn, objectionsThen } from "../../../../core/ledger/objections.ts";
import { approvers } from "../../../../core/ledger/reading.ts";
import {
  type Request,
  sawTheSame,
  stepName,
  type StepState,
} from "../../../../core/ledger/request.ts";
import { type ThreadRef, threadName } from "../../../../core/place.ts";
import { couldAct, decidingRole, isOwn } from "../../../../core/roles.ts";
import type { Instant } from "../../../../core/time.ts";
import type { World } from "../../../../core/world.ts";
import { longDay } from "../../../../words/calendar.ts";
import { logs } from "../../../../words/generated/logs.ts";
import { bold, joined, ours, plain, type Shown } from "../../../../words/shown.ts";
import type { Voice } from "../../../../words/voice.ts";
import { voiceFor } from "../../voice.ts";

/** As many reasons of one kind as somebody would still read. */
const MOST = 20;
const LONG = 400;

/** What a log says of a request that ended so: what, when, by whom and why, and who thought otherwise. */
export function entryFor(request: Request, about: ThreadRef, how: string, world: World): Shown {
  const voice = voiceFor(request);
  const say = logs(voice);
  const told = say("logs-ended", {
    how: wayOf(how),
    title: bold(plain(request.title, 200)),
    request: ours(threadName(about)),
    day: longDay(dayOf(endOf(request), world), voice),
  });
  const objections = objectionsTo(request, world);
  return joined([
    told,
    ...byWord(request, how, world),
    joined(
      request.steps.filter(asksPeople).flatMap((step) => rowsOf(step, request, world)),
      "\n",
    ),
    ...(objections.length > 0
      ? [joined([say("logs-objections"), ...atMost(objections, "- ", voice)], "\n")]
      : []),
  ]);
}

/** When it ended: nothing is written down before. */
function endOf({ concluded }: Request): Instant {
  return (concluded as FactOf<"concluded">).at;
}

/** Whoever ended it before its steps did, and what they said about it. */
function byWord(request: Request, how: string, world: World): readonly Shown[] {
  const { ending } = request;
  if (ending?.outcome !== how) return [];
  const say = logs(voiceFor(request));
  const told = { how: ending.outcome, person: called(ending.by, world) };
  const reason = plain(ending.words, LONG);
  return [reason === "" ? say("logs-by", told) : say("logs-by-because", { ...told, reason })];
}

/** Whether people had their say in a step. */
function asksPeople({ step: { until }, state, fresh, reason: { evidence = [] } }: StepState) {
  const isReached = state === "passed" || (state === "current" && evidence.length > 0);
  if (fresh || !isReached) return false;
  return predicatesIn(until).some((one) =>
    ["approvals", "decision", "unopposed-for"].some((key) => key in one),
  );
}

/** How a step stands, and what those said who approved there. */
function rowsOf(state: StepState, request: Request, world: World): readonly Shown[] {
  const voice = voiceFor(request);
  const row = ours(`- ${bold(plain(stepName(state.step)))}: ${state.reason.says()}`);
  const reasons = approvalsFor(state, request, world)
    .filter(({ argument }) => argument.trim() !== "")
    .map(({ by, argument }) => said(called(by, world), argument, voice));
  return [row, ...atMost(reasons, "  - ", voice)];
}

/** The approvals that a step was for, of whoever could give them then. */
function approvalsFor(
  { step, state, since }: StepState,
  request: Request,
  world: World,
): readonly FactOf<"commanded">[] {
  const { around, facts, at } = request;
  const end = state === "passed" ? since : endOf(request);
  const roles = approvers(step.until).flatMap((role) => [role, decidingRole(role, around, world)]);
  return approvalsIn(facts, at).filter(
    (fact) =>
      fact.at <= end &&
      !isOwn(fact.by, around) &&
      sawTheSame(fact, request) &&
      roles.some((role) => couldAct(role, fact.by, fact.at, around, world)),
  );
}

/** Every objection with its reason, and what became of it. */
function objectionsTo(request: Request, world: World): readonly Shown[] {
  const { around, facts, at, steps } = request;
  const voice = voiceFor(request);
  const say = logs(voice);
  const asked = steps
    .filter(asksPeople)
    .flatMap(({ step }) => predicatesIn(step.until))
    .flatMap((one) => ("unopposed-for" in one ? [one["unopposed-for"]] : []));
  const words = objectingIn(facts, at);
  const all = asked.flatMap((one) => objectionsThen(words, one, around, world));
  // Steps that ask the same people hear the same objections.
  return [...new Map(all.map((one) => [one.word.id, one])).values()].map(({ word, settled }) => {
    const objection = said(called(word.by, world), word.argument, voice);
    const became = settled ? settling(word, settled, voice, world) : say("logs-standing");
    return joined([objection, became], " ");
  });
}

type Word = FactOf<"commanded">;

function settling({ by }: Word, { by: settler, at, argument }: Word, voice: Voice, world: World) {
  const say = logs(voice);
  const day = longDay(dayOf(at, world), voice);
  if (settler === by) return say("logs-taken-back", { day });
  const told = { person: called(settler, world), day };
  const reason = plain(argument, LONG);
  return reason === ""
    ? say("logs-settled", told)
    : say("logs-settled-because", { ...told, reason });
}

function said(person: Shown, words: string, voice: Voice): Shown {
  return logs(voice)("logs-said", { person, reason: plain(words, LONG) });
}

function atMost(rows: readonly Shown[], before: string, voice: Voice): readonly Shown[] {
  const more = rows.length - MOST;
  const shown = [
    ...rows.slice(0, MOST),
    ...(more > 0 ? [logs(voice)("logs-more", { count: more })] : []),
  ];
  return shown.map((row) => ours(`${before}${row}`));
}
