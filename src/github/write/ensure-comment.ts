import { type ThreadRef, threadKey } from "../../core/place.ts";
import { answered } from "../client/answers.ts";
import type { Context } from "../context.ts";
import type { EffectOf } from "./effect.ts";
import { carries, tagged } from "./marker.ts";

/** Says something once on a thread, or mends what was said. A comment that somebody deleted stays deleted. */
export async function ensureComment(
  effect: EffectOf<"ensure-comment">,
  context: Context,
): Promise<void> {
  const { thread, tags, body, meaning } = effect;
  const { store, org } = context;
  const key = threadKey(thread);
  const rows = (await store.said(org.id, key)).filter(({ tag }) => tags.includes(tag));
  if (rows.some(({ gone }) => gone)) return;
  const known = rows.find(({ comment }) => comment !== undefined);
  if (known?.posted === body && rows.length === tags.length) return;
  const text = tagged(tags, body);
  const comment = known?.comment ?? (await findTagged(thread, tags, context));
  if (comment === undefined) return post(effect, text, context);
  if (await edit(thread, comment, text, context))
    await store.posted(org.id, key, tags, comment, body, meaning);
  else await store.deleted(org.id, key, comment);
}

/** A comment of ours that carries one of the tags: posted before, but its answer was lost. */
async function findTagged(
  thread: ThreadRef,
  tags: readonly string[],
  context: Context,
): Promise<number | undefined> {
  const { paginate, rest } = context.octokit;
  const at = { ...placeOf(thread), issue_number: thread.number, per_page: 100 };
  const comments = await paginate(rest.issues.listComments, at);
  return comments.find(({ user, body }) => user?.login === context.bot && carries(body, tags))?.id;
}

async function post(
  { thread, tags, body, meaning }: EffectOf<"ensure-comment">,
  text: string,
  context: Context,
): Promise<void> {
  const at = { ...placeOf(thread), issue_number: thread.number };
  const { data } = await context.octokit.rest.issues.createComment({
    ...at,
    body: text,
  });
  await context.store.posted(context.org.id, threadKey(thread), tags, data.id, body, meaning);
}

async function edit(
  thread: ThreadRef,
  comment: number,
  body: string,
  context: Context,
): Promise<boolean> {
  try {
    const at = { ...placeOf(thread), comment_id: comment };
    await context.octokit.rest.issues.updateComment({ ...at, body });
    return true;
  } catch (error) {
    if (answered(error, 404)) return false;
    throw error;
  }
}

function placeOf({ repo }: ThreadRef): { readonly owner: string; readonly repo: string } {
  return { owner: repo.owner, repo: repo.name };
}
