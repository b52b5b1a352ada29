import { createHash } from "node:crypto";
import { pullRaised } from "../../core/asking.ts";
import { isChangeTag } from "../../core/change-tag.ts";
import { filesText } from "../../core/effect.ts";
import { instant } from "../../core/time.ts";
import { readNamed } from "../read/repository.ts";
import type { Context } from "../context.ts";
import type { EffectOf } from "./effect.ts";
import { ensureComment } from "./ensure-comment.ts";
import { carries, tagged } from "./marker.ts";
import { moveBranch } from "./move-branch.ts";

type Files = EffectOf<"ensure-file">;

interface Own {
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly merged_at: string | null;
  readonly body: string | null;
  readonly created_at: string;
}

/**
 * Files read so on the default branch, or one open pull request of ours asks for it. What
 * somebody closed without merging is not asked for again.
 */
export async function ensureFile(effect: Files, context: Context): Promise<void> {
  const { tag, repo } = effect;
  const known = await context.store.issueTagged(context.org.id, tag);
  const wanted = filesText(effect);
  if ((known?.posted ?? "") === wanted) return;
  const own = await pullsFrom(effect, context);
  const pull = await (wanted === "" ? close : ask)(effect, own, context);
  const thread = pull ? { repo, number: pull.number } : known?.thread;
  if (pull) await putOnRecord(effect, pull, context);
  if (thread) await context.store.wroteThread(context.org.id, tag, thread, wanted);
}

/** Puts the files on our branch, and the branch into a pull request. */
async function ask(effect: Files, own: readonly Own[], context: Context): Promise<Own> {
  const { tag, title } = effect;
  const open = own.find(isOpen);
  const refused = own.find((pull) => !pull.merged_at && carries(pull.body, [contentOf(effect)]));
  if (!open && refused) return refused;
  await moveBranch(effect, branchOf(effect), context);
  const text = { title, body: tagged([tag, contentOf(effect)], effect.body) };
  if (!open) return create(effect, text, context);
  if (open.title !== title || open.body !== text.body) await update(effect, open, text, context);
  return open;
}

/** What a request asked for is found again: people read which pull request that became. */
async function putOnRecord(
  { tag, repo }: Files,
  { number, created_at: created }: Own,
  { store, org }: Context,
): Promise<void> {
  if (!isChangeTag(tag)) return;
  const fact = pullRaised(tag, { repo, number }, instant(created));
  await store.commit(org.id, { facts: [fact], touched: [] });
}

/** Closes our open pull request with a word why. Should the same be wanted again, it is asked for again. */
async function close(
  effect: Files,
  own: readonly Own[],
  context: Context,
): Promise<Own | undefined> {
  const { repo, tag, done } = effect;
  const open = own.find(isOpen);
  if (!open) return undefined;
  const { number } = open;
  const word = { thread: { repo, number }, tags: [`${tag}/done`], body: done };
  await ensureComment({ kind: "ensure-comment", ...word }, context);
  await update(effect, open, { state: "closed", body: tagged([tag], effect.body) }, context);
  return open;
}

async function create(
  effect: Files,
  text: { readonly title: string; readonly body: string },
  context: Context,
): Promise<Own> {
  const { owner, name } = effect.repo;
  const shown = await readNamed(owner, name, context);
  if (!shown) throw new Error(`${owner}/${name} cannot be seen any more`);
  const { pulls } = context.octokit.rest;
  const way = { base: shown.branch, head: branchOf(effect) };
  return (await pulls.create({ ...placeOf(effect), ...way, ...text })).data;
}

async function update(
  effect: Files,
  { number }: Own,
  change: { readonly title?: string; readonly body?: string; readonly state?: "closed" },
  context: Context,
): Promise<void> {
  const { pulls } = context.octokit.rest;
  await pulls.update({ ...placeOf(effect), pull_number: number, ...change });
}

/** Every pull request there ever was from our branch, the latest first. */
async function pullsFrom(effect: Files, context: Context): Promise<readonly Own[]> {
  const { paginate, rest } = context.octokit;
  const head = `${effect.repo.owner}:${branchOf(effect)}`;
  return paginate(rest.pulls.list, { ...placeOf(effect), head, state: "all", per_page: 100 });
}

function isOpen({ state }: Own): boolean {
  return state === "open";
}

/** A tag that tells one content from another. */
function contentOf({ tag, files }: Files): string {
  const content = JSON.stringify(files.map(({ path, after }) => [path, after]));
  return `${tag}/${createHash("sha256").update(content).digest("hex").slice(0, 16)}`;
}

function branchOf({ tag }: Files): string {
  return `waymark/${tag}`;
}

function placeOf({ repo }: Files): { readonly owner: string; readonly repo: string } {
  return { owner: repo.owner, repo: repo.name };
}
