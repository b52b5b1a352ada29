import type { Definitions } from "../../definitions/definitions.ts";
import type { Condition, Process } from "../../definitions/types.ts";
import type { Answer } from "../../forms/answers.ts";
import { matchForm } from "../../forms/match-form.ts";
import { same } from "../person.ts";
import type { Thread } from "../world.ts";

type Answers = Readonly<Record<string, Answer>>;

/** Which process an issue goes through: its label says; without one, the only form whose headings match. */
export function processOf(
  thread: Pick<Thread, "labels" | "body">,
  definitions: Definitions,
): readonly [string, Process] | undefined {
  const processes = Object.entries(definitions.processes);
  const labelled = processes.find(([, { label }]) => thread.labels.some((one) => same(one, label)));
  if (labelled) return labelled;
  const forms = processes.flatMap(([, { start }]) => definitions.forms[start.form] ?? []);
  const form = matchForm(forms, thread.body);
  return form && processes.find(([, { start }]) => start.form === form.file);
}

/** The community a request is about; `unknown` is what the form says where no living community has that id or name; `former` tells what one that was called so has for an id. */
export function communityNamed(
  process: Process,
  answers: Answers,
  definitions: Definitions,
  former: (said: string) => string,
): { readonly id?: string; readonly unknown?: string } {
  if (!process.community) return {};
  const answer = answers[process.community.field];
  const said = answer?.chosen[0] ?? answer?.text ?? "";
  const now = former(said);
  const living = livingCommunities(definitions);
  const found =
    living.find(([id, { name }]) => same(id, said) || same(name, said)) ??
    living.find(([id]) => id === now);
  return found ? { id: found[0] } : { unknown: said };
}

/** Communities people can join. */
export function livingCommunities(definitions: Definitions) {
  return Object.entries(definitions.communities).filter(([, { status }]) => status !== "retired");
}

/** The answers that conditions and outcomes read, as one text to compare. */
export function relevantAnswers(process: Process, answers: Answers): string {
  const conditions = process.steps.flatMap(({ until, unless }) => [until, unless]);
  const keys = conditions.flatMap((condition) => (condition ? fieldsOf(condition) : []));
  const all = new Set([...(process.community ? [process.community.field] : []), ...keys]);
  return JSON.stringify(
    [...all].toSorted().map((key) => [key, answers[key]?.text ?? "", answers[key]?.chosen ?? []]),
  );
}

/** Whether people said the same: what a drop-down offers may have changed since, what somebody chose has not. */
export function sameAnswers(one: string, other: string): boolean {
  return textsIn(one) === textsIn(other);
}

function textsIn(relevant: string): string {
  const all: readonly (readonly [key: string, text: string, chosen: unknown])[] =
    JSON.parse(relevant);
  return JSON.stringify(all.map(([key, text]) => [key, text]));
}

function fieldsOf(condition: Condition): readonly string[] {
  if ("all" in condition) return condition.all.flatMap(fieldsOf);
  if ("any" in condition) return condition.any.flatMap(fieldsOf);
  if ("not" in condition) return fieldsOf(condition.not);
  if ("field" in condition) return [condition.field.id];
  if ("approvals" in condition) return fieldOfRole(condition.approvals.by);
  return [];
}

function fieldOfRole(role: string): readonly string[] {
  return role.startsWith("field:") ? [role.slice("field:".length)] : [];
}

/** The roles whose approval a process asks for: they may also decline. Leads, where it asks for none. */
export function deciders(process: Process): readonly string[] {
  const roles = process.steps.flatMap(({ until }) => (until ? approvers(until) : []));
  return roles.length > 0 ? [...new Set(roles)] : ["leads"];
}

function approvers(condition: Condition): readonly string[] {
  if ("all" in condition) return condition.all.flatMap(approvers);
  if ("any" in condition) return condition.any.flatMap(approvers);
  return "approvals" in condition ? [condition.approvals.by] : [];
}
