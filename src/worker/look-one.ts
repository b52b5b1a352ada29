import { type Instant, shift } from "../core/time.ts";
import { failureOf } from "../github/client/failure.ts";
import { lookAt, type Stand } from "../github/looking.ts";
import { refusalIn } from "../github/write/refused.ts";
import type { Organization } from "../store/organizations.ts";
import type { WaitingTarget } from "../store/targets.ts";
import { installedAt } from "./installed.ts";
import { type Held, contextOf } from "./work.ts";

/** Looks at one target; `false` where GitHub asks for patience. */
export async function lookOne(
  waiting: WaitingTarget,
  org: Organization,
  work: Held,
): Promise<boolean> {
  const { store, log, metrics, installations, now, features } = work;
  const { key, target, touched } = waiting;
  try {
    const installation = await installedAt(org.id, undefined, work);
    if (installation && "wait" in installation) return false;
    const stand = installation ? await lookAt(features, target, contextOf(installation, work)) : {};
    await upheld([{ ...waiting, stand }], org, work);
    return true;
  } catch (error) {
    if (work.stopped.aborted) return false;
    const refusal = refusalIn(error);
    if (refusal !== undefined) {
      await store.upheld(org.id, [{ key, touched, due: shift(now(), HOUR) }]);
      metrics.count("waymark_looks_total", { kind: target.kind, outcome: "refused" });
      log.warn(
        { target: key, org: org.id },
        `GitHub does not show it, and it is left for an hour: ${refusal.why}`,
      );
      return true;
    }
    const { problem, wait, unseen } = failureOf(error);
    if (unseen) installations.forget(org.id);
    metrics.count("waymark_looks_total", { kind: target.kind, outcome: "failed" });
    await store.stumbled(org.id, key, problem, now(), wait);
    log.error({ target: key, org: org.id, wait }, `a look failed: ${problem}`);
    return wait === undefined;
  }
}

/** Looks succeeded: how their targets stand is on record. */
export async function upheld(
  looked: readonly (WaitingTarget & { readonly stand: Stand })[],
  org: Organization,
  { store, metrics, now }: Held,
): Promise<void> {
  const stands = looked.map(({ key, touched, stand: { due, rests = false } }) => {
    return { key, touched, rests, ...(due && { due: notBefore(due, now()) }) };
  });
  await store.upheld(org.id, stands);
  for (const { target } of looked)
    metrics.count("waymark_looks_total", { kind: target.kind, outcome: "upheld" });
}

const HOUR = { count: 1, unit: "hour" } as const;
const MINUTE = 60_000;

/** A time that has come already would be looked at again at once, and for ever. */
function notBefore(due: Instant, now: Instant): Instant {
  return due > now ? due : new Date(Date.parse(now) + MINUTE).toISOString();
}
