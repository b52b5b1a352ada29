import type { Definitions } from "../../definitions/definitions.ts";
import type { Process, ProcessStep } from "../../definitions/types.ts";
import { type Answer, parseAnswers } from "../../forms/answers.ts";
import { reasonFor } from "../condition/index.ts";
import type { Situation } from "../condition/situation.ts";
import { about, type FactOf, only } from "../fact.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import type { Reason } from "../reason.ts";
import type { Around } from "../roles.ts";
import type { Instant } from "../time.ts";
import type { Thread, World } from "../world.ts";
import { type Course, courseOf } from "./ending.ts";
import { approvalsOn } from "./given.ts";
import { communityNamed, processOf, relevantAnswers, sameAnswers } from "./reading.ts";
import { idOfFormer, namesOf } from "./todays-names.ts";
import { checklistReason } from "./ticks.ts";

/** A step of a request: where it stands, and why. */
export interface StepState {
  readonly step: ProcessStep;
  readonly state: "passed" | "skipped" | "current" | "ahead";
  readonly reason: Reason;
  /** Passed just now: the ledger does not know yet. */
  readonly fresh: boolean;
  readonly since: Instant;
}

/** One issue on its way through a process, as the facts and the issue tell. */
export interface Request extends Course {
  readonly id: string;
  readonly process: Process;
  /** The definitions it goes by. */
  readonly definitions: Definitions;
  readonly thread: Thread;
  readonly answers: Readonly<Record<string, Answer>>;
  /** What is wrong with how the form was filled in; until it is mended, no step moves. */
  readonly problems: readonly string[];
  /** The id of the community it is about. */
  readonly community?: string;
  /** What the form says instead, where no community has that name. */
  readonly unknown?: string;
  /** The answers that conditions and outcomes read, as one text. */
  readonly relevant: string;
  readonly around: Around;
  readonly steps: readonly StepState[];
  readonly concluded?: FactOf<"concluded">;
}

/** The request a thread is, if it is one. */
export function requestOn(world: World): Request | undefined {
  const { thread, definitions } = world;
  if (!thread || thread.pull || !definitions) return undefined;
  const found = processOf(thread, definitions);
  if (!found) return undefined;
  const [id, process] = found;
  const parsed = answersIn(thread.body, process, definitions);
  const community = communityNamed(process, parsed.answers, definitions, (said) =>
    idOfFormer(said, world),
  );
  const around = aroundRequest(thread, parsed.answers, community.id);
  const relevant = relevantAnswers(process, parsed.answers);
  const base = { id, process, definitions, thread, ...parsed, relevant, around };
  const course = courseOf(process, thread, around, world);
  const situation = situationOf(base, world, course.at);
  const clear = community.unknown === undefined && parsed.problems.length === 0;
  const steps = clear ? stepsOf(base, situation, course.at) : [];
  const concluded = conclusionOf(thread, course.reopened, world);
  return {
    ...base,
    ...course,
    steps,
    ...(community.id === undefined ? {} : { community: community.id }),
    ...(community.unknown === undefined ? {} : { unknown: community.unknown }),
    ...(concluded ? { concluded } : {}),
  };
}

/** The id of how a request ended the first time, or after so many `/reopen`s. */
export function conclusionId(thread: ThreadRef, reopened: number): string {
  return `concluded/${threadKey(thread).slice("thread:".length)}/${reopened}`;
}

/** Acceptance is for good; any other end lasts until somebody opens the request again. */
function conclusionOf(thread: ThreadRef, reopened: number, world: World) {
  return only(world.facts, "concluded").findLast(
    (fact) =>
      threadKey(fact.thread) === threadKey(thread) &&
      (fact.outcome === "accepted" || fact.id === conclusionId(thread, reopened)),
  );
}

type Base = Pick<
  Request,
  "id" | "process" | "definitions" | "thread" | "answers" | "relevant" | "around"
>;

function answersIn(body: string, process: Process, definitions: Definitions) {
  const form = definitions.forms[process.start.form];
  if (!form) return { answers: {}, problems: [] };
  const { answers, problems } = parseAnswers(form, body);
  return { answers, problems };
}

function aroundRequest(
  thread: Thread,
  answers: Readonly<Record<string, Answer>>,
  community: string | undefined,
): Around {
  return {
    author: thread.author.id,
    subject: thread.author.id,
    assignees: thread.assignees.map(({ id }) => id),
    communities: community === undefined ? [] : [community],
    fields: Object.fromEntries(Object.entries(answers).map(([key, { text }]) => [key, text])),
  };
}

/** Approvals count while the answers that matter are the ones they saw. */
function situationOf(base: Base, world: World, after: Instant): Situation {
  const { process, definitions, thread, relevant, around, answers } = base;
  const approvals = approvalsOn(thread, after, world).filter(
    ({ saw }) =>
      relevantAnswers(process, answersIn(saw, process, definitions).answers) === relevant,
  );
  return {
    world,
    definitions,
    around,
    subject: around.subject,
    approvals,
    endorsements: [],
    answers,
    since: after || firstKnown(thread, world),
    checklist: (id) => checklistReason(id, base, world),
  };
}

/** When the thread was opened, or what Waymark saw of it first. */
function firstKnown(thread: ThreadRef, world: World): Instant {
  return world.facts.find((fact) => about(fact).includes(threadKey(thread)))?.at ?? world.now;
}

const NOT_YET: Reason = { holds: false, says: "comes later" };

/** Each step in turn; the first that is not over is the current one, and those behind it wait. */
function stepsOf(base: Base, situation: Situation, after: Instant): readonly StepState[] {
  const passed = only(situation.world.facts, "step-passed").filter(
    (fact) =>
      threadKey(fact.thread) === threadKey(base.thread) &&
      sameAnswers(fact.answers, base.relevant) &&
      fact.at >= after,
  );
  const { ever } = namesOf(situation.world);
  let since = situation.since;
  let waiting = false;
  return base.process.steps.map((step) => {
    if (waiting) return { step, state: "ahead", reason: NOT_YET, fresh: false, since };
    const state = stepState(
      step,
      passed.find((fact) => ever(`steps/${base.id}`, step.id).includes(fact.step)),
      { ...situation, since },
    );
    waiting = state.state === "current";
    since = state.since;
    return state;
  });
}

function stepState(
  step: ProcessStep,
  passed: FactOf<"step-passed"> | undefined,
  situation: Situation,
): StepState {
  const { since, world } = situation;
  if (passed) {
    const reason = { holds: true, says: passed.because };
    return { step, state: "passed", reason, fresh: false, since: passed.at };
  }
  const unless = step.unless && reasonFor(step.unless, situation);
  if (unless?.holds) return { step, state: "skipped", reason: unless, fresh: false, since };
  const reason = step.until
    ? reasonFor(step.until, situation)
    : situation.checklist(step.checklist ?? "");
  if (reason.holds) return { step, state: "passed", reason, fresh: true, since: world.now };
  return { step, state: "current", reason, fresh: false, since };
}

/** The step a request waits in. */
export function currentStep(request: Request): StepState | undefined {
  return request.steps.find(({ state }) => state === "current");
}

/** The checklist to show: that of the last step reached which has one. */
export function shownChecklist(request: Request): string | undefined {
  return request.steps
    .filter(({ state }) => state === "current" || state === "passed")
    .findLast(({ step }) => step.checklist)?.step.checklist;
}
