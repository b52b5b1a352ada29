import { each } from "../ask.ts";
import type { FactOf } from "../fact.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { peopleIn } from "../roles.ts";
import type { Thread } from "../shown.ts";
import { type Duration, shift } from "../time.ts";
import { type World, threadAt } from "../world.ts";
import type { Pathway, Stage } from "../../definitions/types.ts";
import { personKey, tookKey } from "./key.ts";
import { requestOn } from "./request.ts";
import { communitiesOn, pathwaysWalked } from "./walked.ts";

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
  if (thread.pull || rungsNamed(thread, laddersIn(world)).length === 0) return false;
  return requestOn(thread, world) === undefined;
}

type Named = readonly [id: string, pathway: Pathway];

/** What decides of which moment it is told: whoever took an issue then, or asked for it. */
type Then = FactOf<"assigned-to"> | FactOf<"commanded">;

/** The pathways whose stages say for whom issues are. */
export function laddersIn(world: World): readonly Named[] {
  return pathwaysWalked(world).filter(([, { stages }]) =>
    stages.some(({ issues }) => issues !== undefined),
  );
}

/** The stages of which one must be reached to take an issue; none on a pathway that leaves it to anybody. */
export function rungsFor(
  thread: Pick<Thread, "labels">,
  pathways: readonly Named[],
): readonly Rung[] {
  return rungsNamed(thread, pathways).filter(
    ({ pathway }) => !pathway["for-anybody"]?.some((label) => thread.labels.includes(label)),
  );
}

/** The stages that an issue's labels name: on each pathway the last that asks for one of them. */
export function rungsNamed(
  { labels }: Pick<Thread, "labels">,
  pathways: readonly Named[],
): readonly Rung[] {
  return pathways.flatMap(([id, pathway]) => {
    const rungs = pathway.stages.flatMap((stage) => {
      const label = stage.issues?.find((one) => labels.includes(one));
      return label === undefined ? [] : [{ id, pathway, stage, label }];
    });
    return rungs.slice(-1);
  });
}

/** Why an issue is not for somebody, who takes it now, or took it or asked for it then; nothing where any of its rungs lets them. */
export function barredFrom(
  thread: ThreadRef,
  person: PersonId,
  rungs: readonly Rung[],
  world: World,
  then?: Then,
): Barred | undefined {
  const found = each(rungs, (rung) => barredBy(rung, thread, person, world, then) ?? "free");
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
  then?: Then,
): Barred | undefined {
  const isThere = hasReached(person, rung, world);
  const { most } = rung.stage;
  if (isThere && most === undefined) return undefined;
  if (decides(person, rung, world)) return undefined;
  if (!isThere || most === undefined) return { ...rung, why: "above" };
  const had = issuesHad(person, rung.stage, thread, world, then);
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
  then?: Then,
): number {
  const had = new Map(
    [...askedFor(person, world, then), ...tookBefore(person, world, then)].map((one) => [
      threadKey(one),
      one,
    ]),
  );
  had.delete(threadKey(thread));
  const shown = each([...had.values()], (one) => world.thread(threadAt(one)));
  return shown.filter((one) => one && isTheirs(one, person, issues)).length;
}

/** The issues that somebody was assigned to, the last ones. */
function tookBefore(person: PersonId, { ledger }: World, then?: Then): readonly ThreadRef[] {
  const all = ledger.about(tookKey(person)).of("assigned-to");
  const place = all.findIndex(({ id }) => id === then?.id);
  const until = place < 0 ? all.filter(({ at }) => !then || at <= then.at) : all.slice(0, place);
  return [...new Map(until.map(({ thread }) => [threadKey(thread), thread])).values()].slice(
    -MOST_READ,
  );
}

/** GitHub tells within that time whom we assigned to an issue. */
const SOON: Duration = { count: 1, unit: "day" };

/** The issues that somebody asked for a moment ago: GitHub shows that they have them before it tells us. */
function askedFor(person: PersonId, { ledger, now }: World, then?: Then): readonly ThreadRef[] {
  if (then) return [];
  const since = shift(now, SOON, -1);
  const words = ledger.about(personKey(person)).of("commanded");
  const takes = words.filter(({ name, by, at }) => name === "take" && by === person && at >= since);
  return takes.slice(-MOST_READ).map(({ thread }) => thread);
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
