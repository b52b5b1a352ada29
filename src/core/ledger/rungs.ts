import { each } from "../ask.ts";
import type { FactOf } from "../fact.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { peopleIn } from "../roles.ts";
import type { Thread } from "../shown.ts";
import { type World, threadAt } from "../world.ts";
import type { Pathway, Stage } from "../../definitions/types.ts";
import { personKey, tookKey } from "./key.ts";
import { requestOn } from "./request.ts";
import { communitiesOn, pathwaysWalked } from "./pathway.ts";

/** A stage that issues with a label are for. */
export interface Rung {
  readonly id: string;
  readonly pathway: Pathway;
  readonly stage: Stage;
  readonly label: string;
}

/** Why an issue is not for somebody. */
export type Barred =
  /** They have not come so far. */
  | (Rung & { readonly why: "above" })
  /** They had as many of these as anybody takes. */
  | (Rung & { readonly why: "enough"; readonly most: number });

/** Whether an issue says by its labels for whom it is, and is no request: then people take it with `/take`. */
export function isForTaking(thread: Thread, world: World): boolean {
  if (thread.pull || rungsFor(thread, laddersIn(world)).length === 0) return false;
  return requestOn(thread, world) === undefined;
}

type Named = readonly [id: string, pathway: Pathway];
type Assigned = FactOf<"assigned-to">;

/** The pathways whose stages say for whom issues are. */
export function laddersIn(world: World): readonly Named[] {
  return pathwaysWalked(world).filter(([, { stages }]) =>
    stages.some(({ issues }) => issues !== undefined),
  );
}

/** The stages of which one must be reached to take an issue: on each pathway the last that asks for one of its labels. */
export function rungsFor(
  { labels }: Pick<Thread, "labels">,
  pathways: readonly Named[],
): readonly Rung[] {
  return pathways.flatMap(([id, pathway]) => {
    if (pathway["for-anybody"]?.some((label) => labels.includes(label))) return [];
    const rungs = pathway.stages.flatMap((stage) => {
      const label = stage.issues?.find((one) => labels.includes(one));
      return label === undefined ? [] : [{ id, pathway, stage, label }];
    });
    return rungs.slice(-1);
  });
}

/** Why an issue is not for somebody, who takes it now or took it so; nothing where any of its rungs lets them. */
export function barredFrom(
  thread: ThreadRef,
  person: PersonId,
  rungs: readonly Rung[],
  world: World,
  taken?: Assigned,
): Barred | undefined {
  const found = each(rungs, (rung) => barredBy(rung, thread, person, world, taken) ?? "free");
  const barred = found.flatMap((one) => (one === "free" ? [] : [one]));
  if (barred.length < found.length) return undefined;
  return barred.find(({ why }) => why === "enough") ?? barred[0];
}

/** The labels of the issues that somebody can take on a pathway: those of the last stage that lets them. */
export function labelsOpenTo(
  person: PersonId,
  { id, pathway }: Rung,
  thread: ThreadRef,
  world: World,
): readonly string[] {
  const rungs = pathway.stages
    .filter(({ issues }) => issues !== undefined)
    .map((stage) => ({ id, pathway, stage, label: "" }));
  const open = each(rungs, (rung) => barredBy(rung, thread, person, world) === undefined);
  return rungs.findLast((_, index) => open[index])?.stage.issues ?? [];
}

function barredBy(
  rung: Rung,
  thread: ThreadRef,
  person: PersonId,
  world: World,
  taken?: Assigned,
): Barred | undefined {
  const isThere = hasReached(person, rung, world);
  const { most } = rung.stage;
  if (isThere && most === undefined) return undefined;
  if (decides(person, rung, world)) return undefined;
  if (!isThere || most === undefined) return { ...rung, why: "above" };
  const had = issuesHad(person, rung.stage, thread, world, taken);
  return had >= most ? { ...rung, why: "enough", most } : undefined;
}

export function hasReached(
  person: PersonId,
  { id, stage }: Pick<Rung, "id" | "stage">,
  world: World,
): boolean {
  const reached = world.ledger.about(personKey(person)).of("stage-reached");
  return reached.some((fact) => fact.pathway === id && fact.stage === stage.id);
}

/** Leads of the communities that it is for know what they take, and so do owners. */
function decides(person: PersonId, { id }: Rung, world: World): boolean {
  const around = { subject: person, communities: communitiesOn(id, world) };
  const leads = peopleIn("leads", around, world, world.now);
  return leads.includes(person) || world.owners().includes(person);
}

/** Of so many issues that somebody took last it is looked what became of them. */
const MOST_READ = 30;

/** How many other issues of a stage somebody took before, be it somebody else who assigned them: those that are open, or were completed. */
function issuesHad(
  person: PersonId,
  { issues = [] }: Stage,
  thread: ThreadRef,
  world: World,
  taken?: Assigned,
): number {
  const all = world.ledger.about(tookKey(person)).of("assigned-to");
  const place = taken ? all.findIndex(({ id }) => id === taken.id) : -1;
  const before = place < 0 ? all : all.slice(0, place);
  const others = new Map(before.map((fact) => [threadKey(fact.thread), fact.thread]));
  others.delete(threadKey(thread));
  const shown = each([...others.values()].slice(-MOST_READ), (one) => world.thread(threadAt(one)));
  return shown.filter((one) => one && isTheirs(one, person, issues)).length;
}

function isTheirs(
  { state, reason, assignees, labels }: Thread,
  person: PersonId,
  issues: readonly string[],
): boolean {
  if (!assignees.some(({ id }) => id === person)) return false;
  if (state === "closed" && reason !== "completed") return false;
  return issues.some((label) => labels.includes(label));
}
