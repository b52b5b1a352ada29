import { type Ask, type Reply, fields, notFound, ok, page, param, refuse } from "../exchange.ts";
import { repositoryOf, worked } from "../exchange.ts";
import { type Hub, type Route, forward, loginOf } from "../hub.ts";
import { emit } from "../payloads.ts";
import type { Annotation } from "../state.ts";
import { installation } from "./apps.ts";

const REPO = "/repos/{owner}/{repo}";

export const checks: readonly Route[] = [
  { at: `POST ${REPO}/check-runs`, needs: ["checks", "write"], answer: write },
  { at: `PATCH ${REPO}/check-runs/{check_run_id}`, needs: ["checks", "write"], answer: write },
  { at: `GET ${REPO}/check-runs/{check_run_id}`, needs: ["checks", "read"], answer: show },
  {
    at: `GET ${REPO}/check-runs/{check_run_id}/annotations`,
    needs: ["checks", "read"],
    answer: annotations,
  },
  { at: `GET ${REPO}/commits/{ref}/check-runs`, needs: ["checks", "read"], answer: list },
];

interface Run {
  readonly id: number;
  readonly output: object;
}

async function write(ask: Ask, hub: Hub): Promise<Reply> {
  if (ask.who.kind !== "installation")
    return refuse(403, "You must authenticate via a GitHub App.");
  const { output, ...given } = fields(ask);
  const filled = { details_url: hub.url, started_at: hub.state.clock.now() };
  const rest = ask.method === "POST" ? { ...filled, ...given } : given;
  const { annotations: more = [], ...plain } = (output ?? {}) as { annotations?: unknown[] };
  const problem = annotationProblem(more);
  if (problem) return problem;
  const reply = await forward(
    { ...ask, body: { ...rest, ...(output !== undefined && { output: plain }) } },
    hub,
  );
  if (!worked(reply)) return reply;
  const run = reply.body as Run;
  const known = hub.state.annotations.get(run.id) ?? [];
  hub.state.annotations.set(run.id, [...known, ...more.map((one) => filledIn(one))]);
  const told = await shown(hub, ask, run);
  const action =
    ask.method === "POST" ? "created" : rest["status"] === "completed" ? "completed" : undefined;
  if (action)
    await emit(hub, "check_run", { action, check_run: told }, loginOf(ask, hub), repositoryOf(ask));
  return { ...reply, body: told };
}

function annotationProblem(given: readonly unknown[]): Reply | undefined {
  if (given.length > 50)
    return refuse(
      422,
      `Invalid request.\n\nNo more than 50 items are allowed; ${given.length} were supplied.`,
    );
  const required = ["path", "start_line", "end_line", "annotation_level", "message"];
  const missing = given.flatMap((one) => required.filter((key) => !Object.hasOwn(one ?? {}, key)));
  return missing[0]
    ? refuse(422, `Invalid request.\n\n"${missing[0]}" wasn't supplied.`)
    : undefined;
}

function filledIn(given: unknown): Annotation {
  const none = { start_column: null, end_column: null, title: null, raw_details: null };
  return { ...none, ...(given as Annotation) };
}

/** A check run as GitHub shows it: with its App, and the number of its annotations. */
async function shown(hub: Hub, ask: Ask, run: Run) {
  const url = `${hub.url}/repos/${repositoryOf(ask)}/check-runs/${run.id}`;
  const count = hub.state.annotations.get(run.id)?.length ?? 0;
  const output = { ...run.output, annotations_count: count, annotations_url: `${url}/annotations` };
  const {
    app_id: id,
    app_slug: slug,
    account,
    permissions,
    events,
    created_at,
  } = (await installation(hub)) ?? {};
  const app = {
    id,
    slug,
    node_id: "A_1",
    client_id: "Iv1.0000000000000000",
    owner: account,
    name: slug,
  };
  const links = { description: null, external_url: hub.url, html_url: `${hub.url}/apps/${slug}` };
  const dates = { created_at, updated_at: created_at, permissions, events };
  return { ...run, output, app: { ...app, ...links, ...dates } };
}

async function show(ask: Ask, hub: Hub): Promise<Reply> {
  const reply = await forward(ask, hub);
  return worked(reply) ? ok(await shown(hub, ask, reply.body as Run)) : reply;
}

async function annotations(ask: Ask, hub: Hub): Promise<Reply> {
  const id = Number(param(ask, "check_run_id"));
  const found = hub.state.annotations.get(id);
  if (!found) return notFound();
  const blob_href = `${hub.url}/${repositoryOf(ask)}/blob`;
  return page(
    ask,
    hub.url,
    found.map((one) => ({ ...one, blob_href })),
  );
}

async function list(ask: Ask, hub: Hub): Promise<Reply> {
  const reply = await forward(ask, hub);
  if (!worked(reply)) return reply;
  const { check_runs: runs, ...rest } = reply.body as { check_runs: Run[] };
  const told = await Promise.all(runs.map((run) => shown(hub, ask, run)));
  return { ...reply, body: { ...rest, check_runs: told } };
}
