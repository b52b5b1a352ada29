import type { Definitions } from "../../definitions/definitions.ts";
import type { Process, ProcessStep } from "../../definitions/types.ts";
import { type Answer, parseAnswers } from "../../forms/answers.ts";
import { handlesIn } from "../../forms/handles.ts";
import { apart, each } from "../ask.ts";
import { reasonFor } from "../condition/index.ts";
import type { Situation } from "../condition/situation.ts";
import { type FactOf, type Seat, seatId } from "../fact.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import type { Reason } from "../reason.ts";
import { type Around, couldAct } from "../roles.ts";
import type { RequestRecord, Thread } from "../shown.ts";
import type { Target } from "../target.ts";
import type { Instant } from "../time.ts";
import { formOf } from "../start/index.ts";
import { threadAt, type World } from "../world.ts";
import { type Course, courseOf } from "./ending.ts";
import { approvalsIn } from "./given.ts";
import type { LedgerKey } from "./key.ts";
import type { Facts } from "./ledger.ts";
import {
  communityNamed,
  idOfFormer,
  processOf,
  relevantAnswers,
  rolesIn,
  sameAnswers,
} from "./reading.ts";
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

/** One request on its way through a process, as the facts and the place it lives in tell. */
export interface Request extends Course {
  readonly id: string;
  readonly process: Process;
  /** The definitions it goes by. */
  readonly definitions: Definitions;
  /** Where it lives, as facts write it. */
  readonly seat: Seat;
  /** The issue it lives on; none where it lives in the database alone. */
  readonly thread?: Thread;
  readonly title: string;
  /** Everything the ledger knows of it. */
  readonly facts: Facts;
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

/** The request a target is, if it is one. */
export function requestAt(target: Target, world: World): Request | undefined {
  if (target.kind === "thread") {
    const thread = world.thread(target);
    return thread && requestOn(thread, world);
  }
  const record = target.kind === "record" ? world.record(target.record) : undefined;
  return record && requestIn(record, world);
}

/** The request that the thread somebody wrote on is, if it is one. */
export function requestWhere(ref: ThreadRef, world: World): Request | undefined {
  const thread = world.thread(threadAt(ref));
  return thread && requestOn(thread, world);
}

/** The request that an issue is, if it is one. */
export function requestOn(thread: Thread, world: World): Request | undefined {
  const definitions = world.definitions();
  if (thread.pull || !definitions) return undefined;
  const found = processOf(thread, definitions);
  if (!found) return undefined;
  const seat = { thread: { repo: thread.repo, number: thread.number } };
  const source = { ...thread, seat, key: threadKey(thread), thread };
  return requestOf(found, source, definitions, world);
}

/** The request that a record is; none where its process is not described any more. */
function requestIn(record: RequestRecord, world: World): Request | undefined {
  const definitions = world.definitions();
  const id = world.names().now("processes", record.process);
  const process = definitions?.processes[id];
  if (!definitions || !process) return undefined;
  const seat = { record: record.id };
  const source = { ...record, seat, key: `record:${record.id}`, assignees: [] } as const;
  return requestOf([id, process], source, definitions, world);
}

/** What a request is read from, wherever it lives. */
interface Source extends Pick<Thread, "title" | "body" | "author" | "assignees"> {
  readonly seat: Seat;
  /** What the ledger finds it by. */
  readonly key: LedgerKey;
  readonly thread?: Thread;
  /** When a record was opened; of an issue the ledger tells. */
  readonly opened?: Instant;
}

function requestOf(
  [id, process]: readonly [string, Process],
  source: Source,
  definitions: Definitions,
  world: World,
): Request {
  const parsed = answersIn(source.body, process, definitions);
  const community = communityNamed(process, parsed.answers, definitions, (said) =>
    idOfFormer(said, world),
  );
  const { id: author } = source.author;
  const own = aroundRequest(source, parsed.answers, community.id, author);
  // Role by role, and step by step, it would take a round of reading for each.
  const [subject] = apart([
    () => subjectOf(process, parsed.answers, source, world),
    () =>
      each(rolesIn(process, definitions), (role) => couldAct(role, author, world.now, own, world)),
  ]);
  const around = { ...own, subject };
  const relevant = relevantAnswers(process, parsed.answers);
  const facts = world.ledger.about(source.key);
  const { seat, title, thread } = source;
  const base = { id, process, definitions, seat, title, facts, ...parsed, relevant, around };
  const course = courseOf(process, facts, around, world);
  const begun = source.opened ?? facts.all[0]?.at ?? world.now;
  const situation = situationOf(base, world, course.at, begun);
  const clear = community.unknown === undefined && base.problems.length === 0;
  const steps = clear ? stepsOf(base, situation, course.at) : [];
  const concluded = conclusionOf(base, course.reopened);
  return {
    ...base,
    ...course,
    steps,
    ...(thread && { thread }),
    ...(community.id === undefined ? {} : { community: community.id }),
    ...(community.unknown === undefined ? {} : { unknown: community.unknown }),
    ...(concluded ? { concluded } : {}),
  };
}

/** The id of how a request ended the first time, or after so many `/reopen`s. */
export function conclusionId(seat: Seat, reopened: number): string {
  return `concluded/${seatId(seat)}/${reopened}`;
}

/** Acceptance is for good; any other end lasts until somebody opens the request again. */
function conclusionOf({ seat, facts }: Pick<Request, "seat" | "facts">, reopened: number) {
  return facts
    .of("concluded")
    .findLast((fact) => fact.outcome === "accepted" || fact.id === conclusionId(seat, reopened));
}

type Base = Pick<
  Request,
  "id" | "process" | "definitions" | "seat" | "facts" | "answers" | "relevant" | "around"
>;

function answersIn(body: string, process: Process, definitions: Definitions) {
  const form = formOf(process, definitions);
  if (!form) return { answers: {}, problems: [] };
  const { answers, problems } = parseAnswers(form, body);
  return { answers, problems };
}

/** Whom a request is about: its author, unless the process says which field names somebody else. */
function subjectOf(
  { subject }: Process,
  answers: Request["answers"],
  { author }: Source,
  world: World,
): PersonId {
  const [handle] = subject ? handlesIn(answers[subject.field]?.text ?? "") : [];
  return (handle === undefined ? undefined : world.account(handle)?.id) ?? author.id;
}

function aroundRequest(
  { author, assignees }: Source,
  answers: Request["answers"],
  community: string | undefined,
  subject: PersonId,
): Around {
  return {
    author: author.id,
    subject,
    assignees: assignees.map(({ id }) => id),
    communities: community === undefined ? [] : [community],
    fields: Object.fromEntries(Object.entries(answers).map(([key, { text }]) => [key, text])),
  };
}

/** Approvals count while the answers that matter are the ones they saw. */
function situationOf(base: Base, world: World, after: Instant, begun: Instant): Situation {
  const { definitions, relevant, around, answers, facts } = base;
  const approvals = approvalsIn(facts, after).filter(
    (fact) => sawOf(fact, base).relevant === relevant,
  );
  return {
    world,
    definitions,
    around,
    subject: around.subject,
    approvals,
    endorsements: [],
    answers,
    since: after || begun,
    checklist: (id) => checklistReason(id, base, world),
  };
}

/** The answers that whoever wrote a command saw, and those of them that matter. */
export function sawOf(
  { saw }: FactOf<"commanded">,
  { process, definitions }: Pick<Request, "process" | "definitions">,
): Pick<Request, "answers" | "relevant"> {
  const { answers } = answersIn(saw, process, definitions);
  return { answers, relevant: relevantAnswers(process, answers) };
}

/** Who was who around a request while it was about what somebody saw. */
export function aroundThen(
  fact: FactOf<"commanded">,
  { process, definitions, around }: Pick<Request, "process" | "definitions" | "around">,
  world: World,
): Around {
  const { answers } = sawOf(fact, { process, definitions });
  const { id } = communityNamed(process, answers, definitions, (said) => idOfFormer(said, world));
  return { ...around, communities: id === undefined ? [] : [id] };
}

const NOT_YET: Reason = { holds: false, says: "comes later" };

/** Each step in turn; the first that is not over is the current one, and those behind it wait. */
function stepsOf(base: Base, situation: Situation, after: Instant): readonly StepState[] {
  const { ever } = situation.world.names();
  const processes = ever("processes", base.id);
  const passed = base.facts
    .of("step-passed")
    .filter(
      ({ process = base.id, answers, at }) =>
        processes.includes(process) && sameAnswers(answers, base.relevant) && at >= after,
    );
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

/** What people call a step: its name, or its id as one would write it. */
export function stepName({ name, id }: ProcessStep): string {
  if (name !== undefined) return name;
  const words = id.replaceAll("-", " ");
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
