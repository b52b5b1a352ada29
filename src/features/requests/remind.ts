import type { Step } from "../../core/effect.ts";
import { currentStep, type Request } from "../../core/ledger/request.ts";
import { shiftUnpaused } from "../../core/pauses.ts";
import { namesOf } from "../../core/ledger/todays-names.ts";
import { peopleIn } from "../../core/roles.ts";
import { mention } from "../../core/say.ts";
import { type Instant, lengthOf } from "../../core/time.ts";
import type { World } from "../../core/world.ts";
import { reminding } from "./messages.ts";

/** One reminder per step, to those it waits for; pauses stop the clock. */
export function reminder(
  request: Request,
  world: World,
): { readonly plan: readonly Step[]; readonly due?: Instant } {
  const current = request.concluded || request.ending ? undefined : currentStep(request);
  const remind = current?.step.remind;
  if (!current || !remind) return { plan: [] };
  const due = shiftUnpaused(current.since, lengthOf(remind.after), request.definitions.settings);
  if (world.now < due) return { plan: [], due };
  const { repo, number } = request.thread;
  const names = peopleIn(remind.whom, request.around, world, world.now).map((one) =>
    mention(one, world),
  );
  const tags = namesOf(world)
    .ever(`steps/${request.id}`, current.step.id)
    .map((id) => tagFor(id, current.since));
  const tag = tagFor(current.step.id, current.since);
  if (world.said.some((row) => tags.includes(row.tag))) return { plan: [] };
  const body = reminding(names, request, current.reason.says);
  const messages = [{ thread: { repo, number }, tag, body, occasion: tag }];
  const effect = { kind: "ensure-recorded", facts: [], messages, touched: [] } as const;
  return { plan: [{ effect, because: `nothing happened for ${remind.after}` }] };
}

function tagFor(step: string, since: Instant): string {
  return `remind/${step}/${since}`;
}
