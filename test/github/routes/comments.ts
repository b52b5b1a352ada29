import {
  type Ask,
  type Reply,
  fields,
  notFound,
  page,
  param,
  repositoryOf,
  worked,
} from "../exchange.ts";
import { type Hub, type Route, forward, loginOf } from "../hub.ts";
import { everything } from "../labels.ts";
import { emit } from "../payloads.ts";
import { forbidden, may } from "../rights.ts";
import type { Comment, Issue } from "../shapes.ts";
import { findThread, pullsOf } from "../threads.ts";
import { thread } from "./issues.ts";

export const comments: readonly Route[] = [
  {
    at: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    needs: ["issues", "read"],
    answer: forward,
  },
  {
    at: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
    needs: ["issues", "write"],
    answer: create,
  },
  { at: "GET /repos/{owner}/{repo}/issues/comments", needs: ["issues", "read"], answer: list },
  {
    at: "GET /repos/{owner}/{repo}/issues/comments/{comment_id}",
    needs: ["issues", "read"],
    answer: forward,
  },
  {
    at: "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
    needs: ["issues", "write"],
    answer: change,
  },
  {
    at: "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",
    needs: ["issues", "write"],
    answer: change,
  },
];

/** Every comment of the repository, oldest first. */
async function list(ask: Ask, hub: Hub): Promise<Reply> {
  const name = repositoryOf(ask);
  const issues = await everything<Issue>(hub, `/repos/${name}/issues?state=all`);
  const numbers = [...issues, ...(await pullsOf(hub, name))].map(({ number }) => number);
  const found = await Promise.all(
    numbers.map((number) => everything<Comment>(hub, `/repos/${name}/issues/${number}/comments`)),
  );
  return page(
    ask,
    hub.url,
    found.flat().toSorted((a, b) => a.id - b.id),
  );
}

async function create(ask: Ask, hub: Hub): Promise<Reply> {
  const reply = await forward(ask, hub);
  if (!worked(reply)) return reply;
  const told = { action: "created", issue: await thread(ask, hub), comment: reply.body };
  await emit(hub, "issue_comment", told, loginOf(ask, hub), repositoryOf(ask));
  return reply;
}

/** Edits or deletes: authors their own, people with write access anybody's. */
async function change(ask: Ask, hub: Hub): Promise<Reply> {
  const name = repositoryOf(ask);
  const path = `/repos/${name}/issues/comments/${param(ask, "comment_id")}`;
  const found = await hub.emulator.call("admin", { method: "GET", path });
  if (!worked(found)) return notFound();
  const before = found.body as Comment;
  const login = loginOf(ask, hub);
  if (before.user.login !== login && !may(ask, hub, "push")) return forbidden();
  const reply = await forward(ask, hub);
  if (!worked(reply)) return reply;
  const issue = await findThread(hub, name, Number(before.issue_url.split("/").at(-1)));
  const edited = {
    action: "edited",
    comment: reply.body,
    changes: { body: { from: before.body } },
  };
  const told = ask.method === "DELETE" ? { action: "deleted", comment: before } : edited;
  if (ask.method === "DELETE" || fields(ask)["body"] !== before.body)
    await emit(hub, "issue_comment", { ...told, issue }, login, name);
  return reply;
}
