import { raised } from "../../core/asking.ts";
import { touchedBy } from "../../core/fact.ts";
import type { ThreadRef } from "../../core/place.ts";
import { instant } from "../../core/time.ts";
import { readThread } from "../read/thread.ts";
import type { Context } from "../context.ts";
import type { EffectOf } from "./effect.ts";
import { carries, tagged } from "./marker.ts";

interface Own {
  readonly number: number;
  readonly created_at: string;
  readonly body?: string | null;
}

/** Opens an issue of ours, once per tag, or mends its text. One that was closed stays closed. */
export async function ensureIssue(
  effect: EffectOf<"ensure-issue">,
  context: Context,
): Promise<void> {
  const { tag, body } = effect;
  const known = await context.store.issueTagged(context.org.id, tag);
  if (!known) return raise(effect, context);
  if (known.posted === body) return;
  const there = await stillThere(known.thread, context);
  // A repository of ours that is gone took its issue with it; one that somebody deleted stays deleted.
  if (!there && known.thread.repo.id !== effect.repo.id) return raise(effect, context, "again");
  if (there) await mend(known.thread, effect, context);
  await context.store.wroteThread(context.org.id, tag, known.thread, body);
}

async function stillThere(thread: ThreadRef, context: Context): Promise<boolean> {
  return (await readThread(thread, context)) !== undefined;
}

async function raise(
  effect: EffectOf<"ensure-issue">,
  context: Context,
  again?: "again",
): Promise<void> {
  const { repo, tag, title, body } = effect;
  const text = tagged([tag], body);
  const found = await findOwn(effect, context);
  if (found && found.body !== text) await mend({ repo, number: found.number }, effect, context);
  const { number, created_at: created } = found ?? (await create(effect, text, context));
  const thread = { repo, number };
  const facts = [raised(effect, thread, instant(created), again !== undefined)];
  await context.store.commit(context.org.id, { facts, touched: touchedBy(facts) });
  await context.store.wroteThread(context.org.id, tag, thread, body);
  context.log.info({ tag, thread: `${repo.owner}/${repo.name}#${number}` }, `raised: ${title}`);
}

/** An issue of ours with the tag: opened before, but its answer was lost. */
async function findOwn(
  { repo, tag }: EffectOf<"ensure-issue">,
  context: Context,
): Promise<Own | undefined> {
  const { paginate, rest } = context.octokit;
  const issues = await paginate(rest.issues.listForRepo, {
    owner: repo.owner,
    repo: repo.name,
    creator: context.bot,
    state: "all",
    per_page: 100,
  });
  return issues.find(({ user, body }) => user?.login === context.bot && carries(body, [tag]));
}

async function create(
  { repo, title }: EffectOf<"ensure-issue">,
  body: string,
  context: Context,
): Promise<Own> {
  const { data } = await context.octokit.rest.issues.create({
    owner: repo.owner,
    repo: repo.name,
    title,
    body,
  });
  return data;
}

/** The issue stays where it was opened, wherever the definitions are by now. */
async function mend(
  { repo, number }: ThreadRef,
  { tag, title, body }: EffectOf<"ensure-issue">,
  context: Context,
): Promise<void> {
  await context.octokit.rest.issues.update({
    owner: repo.owner,
    repo: repo.name,
    issue_number: number,
    title,
    body: tagged([tag], body),
  });
}
