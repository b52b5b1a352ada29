import { currentStep, type Request } from "../../core/ledger/request.ts";
import type { Message } from "../../core/message.ts";
import { later } from "../../core/pauses.ts";
import { decidingRole, peopleIn } from "../../core/roles.ts";
import { mention } from "../../core/say.ts";
import type { Role } from "../../definitions/types.ts";
import { firstBack, peopleThere } from "../../core/there.ts";
import { type Instant, lengthOf } from "../../core/time.ts";
import type { World } from "../../core/world.ts";
import { reminding } from "./messages.ts";
import { voiceFor } from "./voice.ts";

interface Reminding {
  readonly messages: readonly Message[];
  readonly due?: Instant;
}

const NOTHING: Reminding = { messages: [] };

/** One reminder per step, to those it waits for; pauses stop the clock. */
export function reminder(request: Request, world: World): Reminding {
  const current = request.concluded || request.ending ? undefined : currentStep(request);
  const remind = current?.step.remind;
  const { thread } = request.seat;
  if (!current || !remind || !thread) return NOTHING;
  const { around } = request;
  const due = later(current.since, lengthOf(remind.after), around.subject, world);
  if (world.now < due) return { ...NOTHING, due };
  const ids = world.names().ever(`steps/${request.id}`, current.step.id);
  const tags = ids.map((id) => tagFor(id, current.since));
  if (world.said(thread).some((row) => tags.includes(row.tag))) return NOTHING;
  const whom = decides(remind.whom) ? decidingRole(remind.whom, around, world) : remind.whom;
  const people = peopleIn(whom, around, world, world.now);
  const [back] = firstBack(people, world);
  if (back !== undefined) return { ...NOTHING, due: back };
  const names = peopleThere(people, world).map((one) => mention(one, world));
  const tag = tagFor(current.step.id, current.since);
  const body = reminding(names, request.title, current.reason.says, voiceFor(request));
  return { messages: [{ thread, tag, body, occasion: tag }] };
}

/** Whoever asked can be reminded of what is theirs to do; of a decision, only those who may take it. */
function decides(role: Role): boolean {
  return role !== "author" && role !== "subject";
}

function tagFor(step: string, since: Instant): string {
  return `remind/${step}/${since}`;
}
