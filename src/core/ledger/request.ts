import type { Definitions } from "../../definitions/definitions.ts";
import type { Process } from "../../definitions/types.ts";
import type { FieldAnswer } from "../../forms/answers.ts";
import type { FieldLabels } from "../../forms/form.ts";
import type { FormProblem } from "../../forms/problems.ts";
import { apart, each } from "../ask.ts";
import { type FactOf, type Seat, seatId } from "../fact.ts";
import type { Begun, Carried } from "../fact/begun.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { type Around, couldAct } from "../roles.ts";
import { remembering } from "../remembering.ts";
import type { RequestRecord, Thread } from "../shown.ts";
import { onThread, type Target, targetKey } from "../target.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import { asksSubjectOf, begunOn, communityBegunFor } from "./begun.ts";
import { type Course, courseOf } from "./ending.ts";
import type { LedgerKey } from "./key.ts";
import type { Facts } from "./ledger.ts";
import { namedIn } from "./named.ts";
import { communityNamed, idOfFormer, relevantAnswers, rolesAssigned, rolesIn } from "./reading.ts";
import { answersIn, saidIn } from "./saw.ts";
import { situationOf } from "./situation.ts";
import { fittingAt } from "./started.ts";
import { type StepState, stepsOf } from "./steps/index.ts";

export { aroundThen, sawOf, sawTheSame } from "./saw.ts";
export { currentSteps, endOf, shownChecklist, stepName, type StepState } from "./steps/index.ts";

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
  readonly opened: Instant;
  /** Everything the ledger knows of it. */
  readonly facts: Facts;
  readonly answers: Readonly<Record<string, FieldAnswer>>;
  /** What its form asks. */
  readonly fieldLabels: FieldLabels;
  /** What is wrong with how the form was filled in; until it is mended, no step moves. */
  readonly problems: readonly FormProblem[];
  /** The id of the community it is about. */
  readonly community?: string;
  /** What the form says instead, where no community has that name. */
  readonly unknown?: string;
  /** The answers that conditions and outcomes read, as one text. */
  readonly relevant: string;
  readonly around: Around;
  /** What Waymark opened it for, where it did. */
  readonly begun?: Begun;
  readonly steps: readonly StepState[];
  readonly concluded?: FactOf<"concluded">;
}

const KNOWN = new WeakMap<World, ReturnType<typeof remembering>>();

/** The request a target is, if it is one: in one world worked out once, though many features ask. */
export function requestAt(target: Target, world: World): Request | undefined {
  const once = KNOWN.get(world) ?? remembering();
  KNOWN.set(world, once);
  return once(targetKey(target), () => requestOf(target, world));
}

function requestOf(target: Target, world: World): Request | undefined {
  if (target.kind === "thread") {
    const thread = world.thread(target);
    return thread && requestOn(thread, world);
  }
  const record = target.kind === "record" ? world.record(target.record) : undefined;
  return record && requestIn(record, world);
}

/** The request that the thread somebody wrote on is, if it is one. */
export function requestWhere(ref: ThreadRef, world: World): Request | undefined {
  return requestAt(onThread(ref), world);
}

/** The request that an issue is, if it is one. */
export function requestOn(thread: Thread, world: World): Request | undefined {
  const definitions = world.definitions();
  const fitting = fittingAt(thread, world);
  if (!definitions || !fitting?.started) return undefined;
  const seat = { thread: { repo: thread.repo, number: thread.number } };
  const begun = begunOn(thread, world);
  const own = begun ? ownOf(begun) : { said: thread.body };
  const source = { ...thread, ...own, seat, key: threadKey(thread), thread };
  return readFrom([fitting.id, fitting.process], source, definitions, world);
}

/** What counts of a request that Waymark began, whatever anybody makes of its issue. */
function ownOf(begun: Begun): Pick<Source, "author" | "said" | "begun"> {
  return { author: { id: begun.by, login: "" }, said: begun.answers, begun };
}

/** The request that a record is; none where its process is not described any more. */
function requestIn(record: RequestRecord, world: World): Request | undefined {
  const definitions = world.definitions();
  const id = world.names().now("processes", record.process);
  const process = definitions?.processes[id];
  if (!definitions || !process) return undefined;
  const seat = { record: record.id };
  const source = {
    ...record,
    said: record.body,
    seat,
    key: `record:${record.id}`,
    assignees: [],
  } as const;
  return readFrom([id, process], source, definitions, world);
}

/** What a request is read from, wherever it lives. */
interface Source extends Pick<Thread, "title" | "author" | "assignees"> {
  /** What its answers are read from. */
  readonly said: string | Carried;
  readonly seat: Seat;
  /** What the ledger finds it by. */
  readonly key: LedgerKey;
  readonly thread?: Thread;
  readonly begun?: Begun;
  /** When a record was opened; of an issue the ledger tells. */
  readonly opened?: Instant;
}

function readFrom(
  [id, process]: readonly [string, Process],
  source: Source,
  definitions: Definitions,
  world: World,
): Request {
  const parsed = answersIn(source.said, process, definitions);
  const { begun: cause } = source;
  const community =
    cause && !process.community
      ? communityBegunFor(cause, definitions)
      : communityNamed(process, parsed.answers, definitions, (said) => idOfFormer(said, world));
  const { id: author } = source.author;
  const own = {
    ...aroundRequest(source, community.id, author),
    ...saidIn(process, parsed.answers),
    ...(cause && asksSubjectOf(cause) && { asked: true as const }),
  };
  // Role by role, and step by step, it would take a round of reading for each.
  const [named] = apart([
    () => namedIn(process, parsed, world),
    () =>
      each([...rolesIn(process, definitions), ...rolesAssigned(process)], (role) =>
        couldAct(role, author, world.now, own, world),
      ),
  ]);
  const around = { ...own, subject: named.person ?? cause?.person ?? author };
  const relevant = relevantAnswers(process, definitions, parsed.answers);
  const facts = world.ledger.about(source.key);
  const { seat, title, thread } = source;
  const about = { ...(community.id !== undefined && { community: community.id }) };
  const problems = [...parsed.problems, ...named.problems];
  const known = { id, process, definitions, seat, title, facts, ...parsed, problems, ...about };
  const base = { ...known, relevant, around, ...(cause && { begun: cause }) };
  const course = courseOf(process, facts, around, world);
  const opened = source.opened ?? facts.all[0]?.at ?? world.now;
  const situation = situationOf(base, world, course.at, opened);
  const concluded = conclusionOf(base, course.reopened);
  // What a form no longer offers takes nothing from what is over.
  const wrong = base.problems.filter(({ kind }) => !concluded || kind !== "not-offered");
  const clear = community.unknown === undefined && wrong.length === 0;
  const steps = clear ? stepsOf(base, situation, course.at) : [];
  return {
    ...base,
    ...course,
    opened,
    steps,
    ...(thread && { thread }),
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

function aroundRequest(
  { author, assignees }: Source,
  community: string | undefined,
  subject: PersonId,
): Around {
  return {
    author: author.id,
    subject,
    assignees: assignees.map(({ id }) => id),
    communities: community === undefined ? [] : [community],
  };
}
