import { type Annotation, checkText } from "../../core/effect.ts";
import type { Context } from "../context.ts";
import type { EffectOf } from "./effect.ts";

type Check = EffectOf<"ensure-check">;

interface Run {
  readonly id: number;
  readonly status: string;
  readonly conclusion: string | null;
  readonly output: {
    readonly title: string | null;
    readonly summary: string | null;
    readonly annotations_count: number;
  };
}

/** GitHub takes this many annotations in one request; those of a further request are appended. */
const BATCH = 50;

/** A check run of this name says so on the commit, with all its annotations. */
export async function ensureCheck(effect: Check, context: Context): Promise<void> {
  const before = await findRun(effect, context);
  const run = before && !isOther(before, effect) ? before : await start(effect, context);
  await finish(run, effect, context);
  await context.store.wrote(context.org.id, `check/${effect.commit}`, checkText(effect));
}

/** Finished, with annotations of another text: those cannot be taken back, so a new run replaces it. */
function isOther(run: Run, effect: Check): boolean {
  const { status, output } = run;
  if (status !== "completed" || output.annotations_count === 0) return false;
  return !saysSo(run, effect) || output.annotations_count !== effect.annotations.length;
}

function saysSo({ status, conclusion, output }: Run, effect: Check): boolean {
  const { title, summary } = effect;
  return (
    status === "completed" &&
    conclusion === effect.conclusion &&
    output.title === title &&
    output.summary === summary
  );
}

async function findRun(effect: Check, context: Context): Promise<Run | undefined> {
  const { paginate, rest } = context.octokit;
  const runs = await paginate(rest.checks.listForRef, {
    ...placeOf(effect),
    ref: effect.commit,
    check_name: effect.name,
    per_page: 100,
  });
  return runs.find((run) => run.external_id === externalId(effect));
}

function externalId({ name, commit }: Check): string {
  return `${name}/${commit}`;
}

async function start(effect: Check, context: Context): Promise<Run> {
  const { data } = await context.octokit.rest.checks.create({
    ...placeOf(effect),
    name: effect.name,
    head_sha: effect.commit,
    external_id: externalId(effect),
    ...outputOf(effect, effect.annotations.slice(0, BATCH), effect.annotations.length <= BATCH),
  });
  return data;
}

/** Sends the annotations that are not there yet; only the last batch completes the run. */
async function finish(run: Run, effect: Check, context: Context): Promise<void> {
  const { annotations } = effect;
  let sent = run.output.annotations_count;
  let done = saysSo(run, effect);
  while (sent < annotations.length || !done) {
    const batch = annotations.slice(sent, sent + BATCH);
    sent += batch.length;
    done = sent >= annotations.length;
    const output = outputOf(effect, batch, done);
    const at = { ...placeOf(effect), check_run_id: run.id };
    // Annotations are appended: sent again after a lost answer, they would stand there twice.
    await context.octokit.rest.checks.update({ ...at, ...output, request: { retries: 0 } });
  }
}

function outputOf(effect: Check, batch: readonly Annotation[], last: boolean) {
  const { title, summary, conclusion } = effect;
  const output = { title, summary, annotations: batch.map(annotationOf) };
  return last
    ? { status: "completed" as const, conclusion, output }
    : { status: "in_progress" as const, output };
}

function annotationOf({ path, line, column, message }: Annotation) {
  return {
    path,
    start_line: line,
    end_line: line,
    start_column: column,
    end_column: column,
    annotation_level: "failure" as const,
    message,
  };
}

function placeOf({ repo }: Check): { readonly owner: string; readonly repo: string } {
  return { owner: repo.owner, repo: repo.name };
}
