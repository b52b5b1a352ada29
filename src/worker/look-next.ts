import { pages } from "../store/pages.ts";
import { lookAtSome, type Stand } from "../github/looking.ts";
import type { Organization } from "../store/organizations.ts";
import type { WaitingTarget } from "../store/targets.ts";
import { installedAt } from "./installed.ts";
import { lookOne, upheld } from "./look-one.ts";
import { LOOKS_TOGETHER } from "./turns.ts";
import { type Held, contextOf } from "./work.ts";

/** Of targets in their order, those that are looked at together: people, who are many, and about whom GitHub is asked little. One whose looks failed is looked at by itself. */
export function sideBySide(targets: readonly WaitingTarget[]): readonly WaitingTarget[] {
  const other = targets.findIndex(
    ({ target, attempts }) => target.kind !== "person" || attempts > 0,
  );
  return other < 0 ? targets : targets.slice(0, Math.max(1, other));
}

/** Looks at some targets side by side, and at those by themselves for which something is left to do; `false` where GitHub asks for patience. */
export async function lookNext(
  targets: readonly WaitingTarget[],
  org: Organization,
  work: Held,
): Promise<boolean> {
  const left = targets.length > 1 ? await lookAtMany(targets, org, work) : targets;
  for (const one of left) if (!(await lookOne(one, org, work))) return false;
  return true;
}

/** Gives those that are left. While some are worked out, what others ask is read. */
async function lookAtMany(
  targets: readonly WaitingTarget[],
  org: Organization,
  work: Held,
): Promise<readonly WaitingTarget[]> {
  const lots = [...pages(targets, LOOKS_TOGETHER)];
  const left = await Promise.all(lots.map((some) => lookTogether(some, org, work)));
  return left.flat();
}

/** Gives those that are left. What went wrong with one is said by its own look. */
async function lookTogether(
  targets: readonly WaitingTarget[],
  org: Organization,
  work: Held,
): Promise<readonly WaitingTarget[]> {
  try {
    const installation = await installedAt(org.id, undefined, work);
    if (!installation || "wait" in installation) return targets;
    const all = targets.map(({ target }) => target);
    const stands = await lookAtSome(work.features, all, contextOf(installation, work));
    const looked = targets.map((one, index) => ({ ...one, stand: stands[index] }));
    await upheld(looked.filter(isDone), org, work);
    return looked.filter((one) => !isDone(one));
  } catch {
    return targets;
  }
}

interface Looked extends WaitingTarget {
  readonly stand: Stand | undefined;
}

function isDone(one: Looked): one is WaitingTarget & { readonly stand: Stand } {
  return one.stand !== undefined;
}
