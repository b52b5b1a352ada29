import type { Definitions } from "../../definitions/definitions.ts";
import type { Condition, Process, Role } from "../../definitions/types.ts";
import type { FieldAnswer } from "../../forms/answers.ts";
import { branchesOf, stepsIn } from "../../definitions/process-steps.ts";
import { matchForm } from "../../forms/match-form.ts";
import { itemsOf } from "../checklist.ts";
import { predicatesIn } from "../condition/walk.ts";
import { same } from "../person.ts";
import { fieldOf } from "../roles.ts";
import type { Thread } from "../shown.ts";
import { formOf } from "../start/index.ts";
import type { World } from "../world.ts";
import { actionsIn } from "./actions.ts";
import { decisionIn } from "./decisions.ts";
import { DEFINITIONS } from "./key.ts";

type Answers = Readonly<Record<string, FieldAnswer>>;

/** Which process an issue goes through: its label says; without one, the only form whose headings match. */
export function processOf(
  thread: Pick<Thread, "labels" | "body">,
  definitions: Definitions,
): readonly [string, Process] | undefined {
  const processes = Object.entries(definitions.processes);
  const labelled = processes.find(([, { label }]) => thread.labels.some((one) => same(one, label)));
  if (labelled) return labelled;
  const forms = processes.flatMap(([, process]) => formOf(process, definitions) ?? []);
  const form = matchForm(forms, thread.body);
  return form && processes.find(([, process]) => formOf(process, definitions) === form);
}

/** The community a request is about; `unknown` is what the form says where no living community has that id or name; `former` tells what one that was called so has for an id. */
export function communityNamed(
  process: Process,
  answers: Answers,
  definitions: Definitions,
  former: (said: string) => string,
): { readonly id?: string; readonly unknown?: string } {
  if (!process.community || "new" in process.community) return {};
  const said = "is" in process.community ? process.community.is : told(answers, process.community);
  const now = former(said);
  // Once it has retired, a request that asked for it is about it still.
  const living = retires(process)
    ? Object.entries(definitions.communities)
    : livingCommunities(definitions);
  const found =
    living.find(([id, { name }]) => same(id, said) || same(name, said)) ??
    living.find(([id]) => id === now);
  return found ? { id: found[0] } : { unknown: said };
}

function told(answers: Answers, { field }: { readonly field: string }): string {
  const answer = answers[field];
  return answer?.chosen[0] ?? answer?.text ?? "";
}

function retires({ outcome }: Process): boolean {
  return outcome.accepted.some((action) => "retire" in action);
}

/** Communities people can join. */
export function livingCommunities(definitions: Definitions) {
  return Object.entries(definitions.communities).filter(([, { status }]) => status !== "retired");
}

/** The answers that conditions, roles and outcomes read, as one text to compare. */
export function relevantAnswers(
  process: Process,
  definitions: Definitions,
  answers: Answers,
): string {
  return JSON.stringify(
    relevantFields(process, definitions).map((key) => [
      key,
      answers[key]?.text ?? "",
      answers[key]?.chosen ?? [],
    ]),
  );
}

/** The form's fields whose answers matter, in order of their names. */
export function relevantFields(process: Process, definitions: Definitions): readonly string[] {
  const asked = stepsIn(process).flatMap(({ until, unless }) => [until, unless]);
  const { community, subject } = process;
  const all = new Set([
    ...communityFields(community),
    ...Object.values<string>({ ...process.pathway?.new }),
    ...(subject ? [subject.field] : []),
    ...asked.flatMap(predicatesIn).flatMap((one) => ("field" in one ? [one.field.id] : [])),
    ...stepsIn(process)
      .flatMap(branchesOf)
      .map(({ when }) => when.field.id),
    ...rolesIn(process, definitions).flatMap(fieldOfRole),
    ...rolesAssigned(process).flatMap(fieldOfRole),
    ...fieldsOfOutcomes(process),
  ]);
  return [...all].toSorted();
}

/** The fields that say which community a request is about, or what is to be known of a new one. */
function communityFields(community: Process["community"]): readonly string[] {
  if (!community || "is" in community) return [];
  return "new" in community ? Object.values(community.new) : [community.field];
}

/**
 * Whether people said the same to what was asked before and is asked now: what a drop-down offers
 * may have changed since, what somebody chose has not.
 */
export function sameAnswers(before: string, now: string): boolean {
  const then = new Map(textsIn(before));
  return textsIn(now).every(([key, text]) => (then.get(key) ?? text) === text);
}

/** The fields whose answers were written down so. */
export function fieldsIn(relevant: string): readonly string[] {
  return textsIn(relevant).map(([key]) => key);
}

function textsIn(relevant: string): readonly (readonly [key: string, text: string])[] {
  const all: readonly (readonly [key: string, text: string, chosen: unknown])[] =
    JSON.parse(relevant);
  return all.map(([key, text]) => [key, text]);
}

function fieldsOfOutcomes(process: Process): readonly string[] {
  const asked = actionsIn(process).flatMap(({ when }) =>
    when && "field" in when ? [when.field.id] : [],
  );
  return [...asked, ...evidenceFields(process), ...dayFields(process)];
}

/** The fields in which outcomes look for a day: the last of an absence, or that of a contribution. */
function dayFields(process: Process): readonly string[] {
  return actionsIn(process).flatMap((action) => {
    if ("away" in action) return [action.away.until.field];
    return "record" in action && action.day ? [action.day.field] : [];
  });
}

/** The fields in which outcomes look for a link that shows a contribution. */
export function evidenceFields(process: Process): readonly string[] {
  return actionsIn(process).flatMap((action) =>
    "record" in action && action.evidence ? [action.evidence.field] : [],
  );
}

/** To whom a process assigns what it is about: in its steps, and by what it does. */
export function rolesAssigned(process: Process): readonly Role[] {
  return [
    ...stepsIn(process).flatMap(({ assign }) => assign ?? []),
    ...actionsIn(process).flatMap((action) => ("assign" in action ? [action.assign] : [])),
  ];
}

function fieldOfRole(role: Role): readonly string[] {
  const field = fieldOf(role);
  return field === undefined ? [] : [field];
}

/** The roles whose approval a condition asks for. */
export function approvers(condition: Condition | undefined): readonly Role[] {
  const roles = predicatesIn(condition).flatMap((one) =>
    "approvals" in one ? [one.approvals.by] : [],
  );
  return [...new Set(roles)];
}

/** The roles whose approval or decision a process asks for: they may also decline. Leads, where it asks for none. */
export function deciders(process: Process): readonly Role[] {
  const roles = stepsIn(process).flatMap(({ until }) => [
    ...approvers(until),
    ...[decisionIn(until)].flatMap((asked) => asked?.by ?? []),
  ]);
  return roles.length > 0 ? [...new Set(roles)] : ["leads"];
}

/** The roles that a condition asks about a request, whatever it asks of them. */
export function rolesAsked(condition: Condition | undefined): readonly Role[] {
  return [...approvers(condition), ...othersAsked(condition)];
}

/** The other roles that a condition asks about a request: of whoever is assigned, decides, objects, or settles that. */
function othersAsked(condition: Condition | undefined): readonly Role[] {
  return predicatesIn(condition).flatMap((one) => {
    if ("assigned" in one) return [one.assigned.to];
    if ("decision" in one) return [one.decision.by];
    if (!("unopposed-for" in one)) return [];
    const { by, "settled-by": settledBy = by } = one["unopposed-for"];
    return [by, settledBy];
  });
}

/** The roles whose word counts somewhere in a process: by an approval, an objection, a tick, or a roll call. */
export function rolesIn(process: Process, { checklists }: Definitions): readonly Role[] {
  const { gathering } = process;
  const roles = stepsIn(process).flatMap(({ until, checklist }) => {
    const list = checklist === undefined ? undefined : checklists[checklist];
    const ticks = list ? itemsOf(list).map(({ by }) => by) : [];
    return [...rolesAsked(until), ...ticks];
  });
  return [...new Set([...roles, ...(gathering ? [gathering["called-by"]] : [])])];
}

/** The id today of a community that people knew by this name or id: they may have chosen it before it got another. */
export function idOfFormer(said: string, world: World): string {
  const name = said.toLowerCase();
  const given = world.ledger
    .about(DEFINITIONS)
    .of("adopted")
    .map(({ called = {} }) => called);
  const last = given.findLast((called) => Object.hasOwn(called, name));
  return world.names().now("communities", last?.[name] ?? idFor(name));
}

/** What a name makes as an id: `UI/UX` is `ui-ux`. */
function idFor(name: string): string {
  return name.replaceAll(/[^a-z0-9]+/g, "-");
}
