import type { Definitions } from "../../definitions/definitions.ts";
import { formFileOf } from "../../definitions/starts.ts";
import type { Process } from "../../definitions/types.ts";
import { headingsFit } from "../../forms/sections.ts";
import type { Begun } from "../fact/begun.ts";
import { privatePlace } from "../judging.ts";
import { STATUS } from "../message.ts";
import { isBot, same } from "../person.ts";
import { threadKey } from "../place.ts";
import type { Thread } from "../shown.ts";
import { formOf } from "../start/index.ts";
import type { World } from "../world.ts";
import { begunOn } from "./begun.ts";
import { processOf } from "./reading.ts";

/** The process that an issue fits, and whether its author asked for that. */
export interface Fitting {
  readonly id: string;
  readonly process: Process;
  readonly started: boolean;
}

/**
 * The process that an issue fits, where it can be a request at all: in the definitions repository,
 * and where the process's form is offered. It was started once its author filled in that form, or
 * said so: whoever may edit somebody's issue could else ask for something in their name.
 */
export function fittingAt(thread: Thread, world: World): Fitting | undefined {
  const definitions = world.definitions();
  const begun = begunOn(thread, world);
  if (begun) return fittingBegun(begun, definitions);
  const [id, process] = offeredAt(thread, world) ?? [];
  if (!definitions || id === undefined || !process || !mayStand(process, thread, world))
    return undefined;
  return { id, process, started: isStarted(thread, process, definitions, world) };
}

/** What Waymark began is a request, as long as its process is described. */
function fittingBegun({ process: id }: Begun, definitions?: Definitions): Fitting | undefined {
  const process = definitions?.processes[id];
  return process && { id, process, started: true };
}

/** The process that an issue fits, though not where it stands: what judges people is no business of everybody's. */
export function strayedOn(thread: Thread, world: World): Process | undefined {
  if (thread.state === "closed" || begunOn(thread, world)) return undefined;
  const [, process] = offeredAt(thread, world) ?? [];
  return process && !mayStand(process, thread, world) ? process : undefined;
}

/** Whether an open issue was a request, and none of the processes that are described now is its. */
export function isLeftOver(thread: Thread, world: World): boolean {
  const definitions = world.definitions();
  if (!definitions || thread.pull || thread.state === "closed") return false;
  const begun = begunOn(thread, world);
  // What Waymark asks somebody is no request.
  if (!begun && isBot(thread.author.login)) return false;
  const found = begun ? undefined : processOf(thread, definitions);
  const isDescribed = begun
    ? fittingBegun(begun, definitions) !== undefined
    : found !== undefined && !wasAnothers(thread, found, world);
  return !isDescribed && world.said(thread).some(({ tag }) => tag === STATUS);
}

/** The process that the author of an issue is asked about: nothing happens before they say that they want it. */
export function unstartedOn(thread: Thread, world: World): Fitting | undefined {
  if (thread.state === "closed") return undefined;
  const fitting = fittingAt(thread, world);
  return fitting?.started ? undefined : fitting;
}

/** The process whose form an issue has, where that is offered. */
function offeredAt(thread: Thread, world: World): readonly [string, Process] | undefined {
  const definitions = world.definitions();
  const found = thread.pull || !definitions ? undefined : processOf(thread, definitions);
  if (!found) return undefined;
  const form = formFileOf(found[1]);
  // What no form starts is not asked for by hand either.
  if (form === undefined) return undefined;
  const { repo } = thread;
  const isHere = world.home()?.id === repo.id || world.offers(repo).includes(form);
  return isHere && !wasAnothers(thread, found, world) ? found : undefined;
}

/** Whether an issue without a process's label was a request of another one, which is described no more: its text may fit a second form by chance. */
function wasAnothers(
  thread: Thread,
  [id, { label }]: readonly [string, Process],
  world: World,
): boolean {
  if (thread.labels.some((one) => same(one, label))) return false;
  const facts = world.ledger.about(threadKey(thread));
  const went = [...facts.of("step-passed"), ...facts.of("concluded")];
  const processes = went.flatMap(({ process }) => process ?? []);
  if (processes.length > 0) return !processes.includes(id);
  const [first] = facts
    .of("opened")
    .flatMap(({ labels = [] }) => (labels.length > 0 ? [labels] : []));
  const other = first !== undefined && !first.some((one) => same(one, label));
  return other && world.said(thread).some(({ tag }) => tag === STATUS);
}

function mayStand(process: Process, { repo }: Thread, world: World): boolean {
  return !process.private || privatePlace(world)?.id === repo.id;
}

/** The word with which authors say that an issue of theirs is a request. */
export const START = "start";

function isStarted(
  thread: Thread,
  process: Process,
  definitions: Definitions,
  world: World,
): boolean {
  const facts = world.ledger.about(threadKey(thread));
  const { id: author } = thread.author;
  if (facts.of("commanded").some(({ name, by }) => name === START && by === author)) return true;
  const form = formOf(process, definitions);
  const written = facts.of("filled-in").filter(({ by }) => by === author);
  const headings = new Set(written.flatMap((one) => one.headings));
  const labelled = thread.labels.some((label) => same(label, process.label));
  if (labelled && (!form || headingsFit(form, headings))) return true;
  // What was a request to an earlier Waymark goes on.
  if (facts.of("step-passed").length + facts.of("concluded").length > 0) return true;
  return world.said(thread).some(({ tag }) => tag === STATUS);
}
