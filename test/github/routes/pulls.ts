import { type Ask, type Reply, fields, notFound, ok, page, param, refuse } from "../exchange.ts";
import { repositoryOf, text, worked } from "../exchange.ts";
import { type Hub, type Route, forward, loginOf } from "../hub.ts";
import { merge } from "../merge.ts";
import { emit } from "../payloads.ts";
import { forbidden, may } from "../rights.ts";
import type { Pull } from "../shapes.ts";
import { tellThread } from "../tell.ts";
import { asIssue, filesOf, findPull, mended } from "../threads.ts";

const PULLS = "/repos/{owner}/{repo}/pulls";
const ONE = `${PULLS}/{pull_number}`;

export const pulls: readonly Route[] = [
  { at: `GET ${PULLS}`, needs: ["pull_requests", "read"], answer: list },
  { at: `POST ${PULLS}`, needs: ["pull_requests", "write"], answer: create },
  { at: `GET ${ONE}`, needs: ["pull_requests", "read"], answer: one },
  { at: `PATCH ${ONE}`, needs: ["pull_requests", "write"], answer: update },
  { at: `GET ${ONE}/commits`, needs: ["pull_requests", "read"], answer: commits },
  { at: `GET ${ONE}/files`, needs: ["pull_requests", "read"], answer: files },
  { at: `PUT ${ONE}/merge`, needs: ["contents", "write"], answer: mergeIt },
  { at: `GET ${ONE}/reviews`, needs: ["pull_requests", "read"], answer: forward },
  { at: `POST ${ONE}/reviews`, needs: ["pull_requests", "write"], answer: review },
];

function found(ask: Ask, hub: Hub) {
  return findPull(hub, repositoryOf(ask), Number(param(ask, "pull_number")));
}

async function list(ask: Ask, hub: Hub): Promise<Reply> {
  const reply = await forward(ask, hub);
  if (!worked(reply)) return reply;
  const all = reply.body as Pull[];
  return { ...reply, body: all.map((pull) => mended(hub, repositoryOf(ask), pull)) };
}

/** A pull request with the numbers of what it changes. */
async function one(ask: Ask, hub: Hub): Promise<Reply> {
  const reply = await forward(ask, hub);
  const pull = worked(reply) && (await found(ask, hub));
  if (!pull) return reply;
  const changed = await filesOf(hub, repositoryOf(ask), pull);
  const additions = changed.reduce((sum, file) => sum + file.additions, 0);
  const deletions = changed.reduce((sum, file) => sum + file.deletions, 0);
  return ok({ ...pull, additions, deletions, changed_files: changed.length });
}

async function create(ask: Ask, hub: Hub): Promise<Reply> {
  const reply = await forward(ask, hub);
  if (!worked(reply)) return reply;
  const pull = reply.body as Pull;
  const told = { action: "opened", number: pull.number, pull_request: pull };
  await emit(hub, "pull_request", told, loginOf(ask, hub), repositoryOf(ask));
  return reply;
}

async function update(ask: Ask, hub: Hub): Promise<Reply> {
  const name = repositoryOf(ask);
  const before = await found(ask, hub);
  if (!before) return notFound();
  const login = loginOf(ask, hub);
  if (before.user.login !== login && !may(ask, hub, "push")) return forbidden();
  const reply = await forward(ask, hub);
  const after = worked(reply) && (await found(ask, hub));
  if (!after) return reply;
  await tellThread(hub, name, asIssue(hub, name, before), asIssue(hub, name, after), login);
  return ok(after);
}

async function files(ask: Ask, hub: Hub): Promise<Reply> {
  const pull = await found(ask, hub);
  if (!pull) return notFound();
  return page(ask, hub.url, await filesOf(hub, repositoryOf(ask), pull));
}

interface Listed {
  readonly commit: { readonly tree: { readonly sha: string } };
}

/** The commits of a pull request, each with the address of its tree, which the emulator leaves out. */
async function commits(ask: Ask, hub: Hub): Promise<Reply> {
  const reply = await forward(ask, hub);
  if (!worked(reply)) return reply;
  const trees = `${hub.url}/repos/${repositoryOf(ask)}/git/trees`;
  const listed = (reply.body as readonly Listed[]).map(({ commit, ...rest }) => {
    const { tree } = commit;
    return { ...rest, commit: { ...commit, tree: { ...tree, url: `${trees}/${tree.sha}` } } };
  });
  return { ...reply, body: listed };
}

async function mergeIt(ask: Ask, hub: Hub): Promise<Reply> {
  if (!may(ask, hub, "push")) return forbidden();
  const before = await found(ask, hub);
  if (!before) return notFound();
  if (before.state === "closed") return refuse(405, "Pull Request is not mergeable");
  const { sha } = fields(ask);
  if (sha !== undefined && sha !== before.head.sha)
    return refuse(409, "Head branch was modified. Review and try the merge again.");
  return merge(ask, hub, before);
}

async function review(ask: Ask, hub: Hub): Promise<Reply> {
  const before = await found(ask, hub);
  if (!before) return notFound();
  const login = loginOf(ask, hub);
  const event = text(ask, "event");
  if (before.user.login === login && event !== "COMMENT" && event !== undefined)
    return refuse(422, "Unprocessable Entity", {
      errors: [`Can not ${event.toLowerCase().replace("_", " ")} your own pull request`],
    });
  const reply = await forward(ask, hub);
  if (!worked(reply)) return reply;
  if (event === undefined) return ok(reply.body);
  const made = reply.body as { state: string; body: string };
  const told = { ...made, body: made.body || null, state: made.state.toLowerCase() };
  const payload = { action: "submitted", review: told, pull_request: before };
  await emit(hub, "pull_request_review", payload, login, repositoryOf(ask));
  return ok(reply.body);
}
