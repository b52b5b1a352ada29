import { about } from "../core/fact.ts";
import type { Feature } from "../core/feature.ts";
import { personIn } from "../core/ledger/key.ts";
import { look, lookSideBySide } from "../core/look.ts";
import { printPlan } from "../core/print.ts";
import type { Settled } from "../core/settle.ts";
import { type Target, targetKey } from "../core/target.ts";
import { readerOf } from "./answer/reader.ts";
import { apply } from "./apply.ts";
import type { Commit } from "../store/commit.ts";
import { settingOf, type Context } from "./context.ts";

/** A plan that is still not empty after this many rounds is a mistake of ours. */
const MOST_ROUNDS = 5;

/** How a target stands once nothing is left to do. */
export type Stand = Partial<Pick<Settled, "due" | "rests">>;

/**
 * Looks once at several targets that ask little of GitHub, side by side. Gives how each stands;
 * nothing where something is left to do, or what follows is about others, too: those are looked at
 * by themselves.
 */
export async function lookAtSome(
  features: readonly Feature[],
  targets: readonly Target[],
  context: Context,
): Promise<readonly (Stand | undefined)[]> {
  const [setting, reader] = [settingOf(context), readerOf(context)];
  const looked = await lookSideBySide(targets, features, setting, reader);
  const all = looked.map((settled, index) =>
    concernsOthers(settled, targets[index]) ? undefined : settled,
  );
  await writeDown(
    all.flatMap((settled) => settled ?? []),
    targets.filter((_, index) => all[index]),
    context,
  );
  return all.map((settled) => (settled && isDone(settled) ? settled : undefined));
}

/** Whether what follows for somebody is about somebody else: a mentor has one place left, and two who are looked at side by side would both have it. */
function concernsOthers({ facts }: Settled, target: Target | undefined): boolean {
  const people = facts.flatMap(about).flatMap((key) => personIn(key) ?? []);
  return people.some((person) => target?.kind !== "person" || target.person !== person);
}

function isDone({ plan, again }: Settled): boolean {
  return plan.length === 0 && !again;
}

/** Makes a target as it should be, and says when to look again. Throws where it never comes to rest. */
export async function lookAt(
  features: readonly Feature[],
  target: Target,
  context: Context,
): Promise<Stand> {
  let last = "";
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const settled = await lookOnce(features, target, context);
    await writeDown([settled], [target], context);
    if (isDone(settled)) return settled;
    const { plan } = settled;
    const wanted = plan.length === 0 ? "" : printPlan(plan);
    // What GitHub would not do a moment ago, it will not do now: a person may have to help.
    if (wanted !== "" && wanted === last)
      throw new Error(`this was done and is still to be done:\n${wanted}`);
    last = wanted;
    await context.store.onDisk();
    await apply(plan, context);
  }
  throw new Error(`after ${MOST_ROUNDS} rounds there is still something to do:\n${last}`);
}

/** What a proposal would change is about everybody. */
function lookOnce(
  features: readonly Feature[],
  target: Target,
  context: Context,
): Promise<Settled> {
  const [setting, reader] = [settingOf(context), readerOf(context)];
  if (target.kind === "proposal" && context.apart) return context.apart(target, setting, reader);
  return look(target, features, setting, reader);
}

/** What follows is on record, and on disk before anything is done about it. */
export async function writeDown(
  all: readonly Settled[],
  targets: readonly Target[],
  { store, org, lost, log }: Context,
): Promise<void> {
  const news = all.map(newsIn).filter((one) => !isNothing(one));
  if (news.length === 0) return;
  lost.throwIfAborted();
  await store.commitSoon(org.id, ...news);
  all.forEach(({ facts }, index) => {
    const [ids, target] = [facts.map(({ id }) => id), targets[index]];
    if (ids.length > 0 && target)
      log.info({ target: targetKey(target), facts: ids }, "written down");
  });
}

/** How things stand is no news. */
type News = Exclude<keyof Settled, "plan" | "again" | "rests" | "due">;

/** All that is to be written down, whatever is added to it. */
function newsIn({
  plan: _plan,
  again: _again,
  rests: _rests,
  due: _due,
  ...news
}: Settled): Pick<Commit, News> {
  return news;
}

function isNothing(news: Commit): boolean {
  return Object.values(news).every((one) => Array.isArray(one) && one.length === 0);
}
