import { firstLink } from "../../commands/credit.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { Process } from "../../definitions/types.ts";
import { type FieldAnswer, parseAnswers, readAnswers } from "../../forms/answers.ts";
import { type FieldLabels, fieldLabelsOf, type IssueForm } from "../../forms/form.ts";
import type { FormProblem } from "../../forms/problems.ts";
import type { FactOf } from "../fact.ts";
import type { Begun, Carried } from "../fact/begun.ts";
import type { Around } from "../roles.ts";
import { formOf } from "../start/index.ts";
import type { World } from "../world.ts";
import { notOffered } from "./not-offered.ts";
import {
  communityNamed,
  evidenceFields,
  idOfFormer,
  processOf,
  relevantAnswers,
} from "./reading.ts";

/** What a text answers to a process's form, and what is wrong with it. */
interface Answered {
  readonly answers: Readonly<Record<string, FieldAnswer>>;
  readonly fieldLabels: FieldLabels;
  readonly problems: readonly FormProblem[];
}

/** Reads what a request's text answers, or what was carried over; a process without a form has no answers. */
export function answersIn(
  said: string | Carried,
  process: Process,
  definitions: Definitions,
): Answered {
  const form = formOf(process, definitions);
  if (!form) return { answers: {}, fieldLabels: new Map(), problems: [] };
  const { answers, problems } =
    typeof said === "string" ? parseAnswers(form, said) : readAnswers(form, said);
  const links = withoutLink(form, answers, process);
  // What was carried over is nobody's to choose again.
  const options = typeof said === "string" ? notOffered(form, answers, process) : [];
  const all = [...problems, ...links, ...options];
  return { answers, fieldLabels: fieldLabelsOf(form), problems: all };
}

/** Where a link should stand, and something else does. */
function withoutLink(
  { fields }: IssueForm,
  answers: Answered["answers"],
  process: Process,
): readonly FormProblem[] {
  const wanted = evidenceFields(process);
  return fields.flatMap(({ key, label }) => {
    const said = wanted.includes(key) ? answers[key]?.text : undefined;
    if (said === undefined || said === "" || firstLink(said) !== undefined) return [];
    return [{ kind: "no-link", label }];
  });
}

/** A request, as far as its answers ask. */
interface Here {
  readonly process: Process;
  readonly definitions: Definitions;
  readonly begun?: Begun;
}

/** The answers that whoever wrote a command saw, and those of them that matter. */
export function sawOf(
  { saw }: FactOf<"commanded">,
  { process, definitions, begun }: Here,
): { readonly answers: Answered["answers"]; readonly relevant: string } {
  // What Waymark wrote stays as it is, whatever anybody makes of the text.
  const { answers } = answersIn(begun?.answers ?? saw, process, definitions);
  return { answers, relevant: relevantAnswers(process, definitions, answers) };
}

/** Whether somebody saw the process and the answers that there are now. */
export function sawTheSame(
  fact: FactOf<"commanded">,
  here: Here & { readonly relevant: string },
): boolean {
  return !sawAnother(fact, here) && sawOf(fact, here).relevant === here.relevant;
}

/** Whether the issue was another process's when somebody wrote a command, or nobody's request yet: facts of 0.1 do not tell. */
function sawAnother({ labels, saw }: FactOf<"commanded">, here: Here): boolean {
  if (!labels || here.begun) return false;
  const [, then] = processOf({ labels, body: saw }, here.definitions) ?? [];
  return then !== here.process;
}

/** Whom answers make somebody around a request: whoever a field names, and whoever is to lead a new community, for as long as the request is open. */
export function saidIn(
  { community }: Process,
  answers: Answered["answers"],
): Pick<Around, "fields" | "founders"> {
  const fields = Object.fromEntries(Object.entries(answers).map(([key, { text }]) => [key, text]));
  if (!community || !("new" in community)) return { fields };
  return { fields, founders: fields[community.new.leads] };
}

/** Who was who around a request while it was about what somebody saw. */
export function aroundThen(
  fact: FactOf<"commanded">,
  here: Here & { readonly around: Around },
  world: World,
): Around {
  const { process, definitions, around } = here;
  const { answers } = sawOf(fact, here);
  const { id } = communityNamed(process, answers, definitions, (said) => idOfFormer(said, world));
  return { ...around, ...saidIn(process, answers), communities: id === undefined ? [] : [id] };
}
