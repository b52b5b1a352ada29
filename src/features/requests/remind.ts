import { each } from "../../core/ask.ts";
import { currentSteps, type Request, type StepState } from "../../core/ledger/request.ts";
import type { Message } from "../../core/message.ts";
import { approvedIn } from "../../core/ledger/deciding.ts";
import { rolesAsked } from "../../core/ledger/reading.ts";
import { later } from "../../core/pauses.ts";
import { decidingRole, peopleIn, tickingRole } from "../../core/roles.ts";
import { mention } from "../../core/say.ts";
import type { PersonId } from "../../core/person.ts";
import type { Reminder as StepReminder, Role } from "../../definitions/types.ts";
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

/** The reminders of the steps at hand, to those they wait for: what was missed is not made up for, and pauses stop the clock. */
export function reminder(request: Request, world: World): Reminding {
  const { concluded, ending } = request;
  const current = concluded || ending ? [] : currentSteps(request);
  const all = each(current, (state) => reminderOf(state, request, world));
  const [due] = all.flatMap((one) => one.due ?? []).toSorted();
  return { messages: all.flatMap(({ messages }) => messages), ...(due !== undefined && { due }) };
}

function reminderOf(current: StepState, request: Request, world: World): Reminding {
  const { remind } = current.step;
  const { thread } = request.seat;
  if (!remind || !thread) return NOTHING;
  const { around } = request;
  const times = timesOf(remind, current.since, around.subject, world);
  const next = times.find((time) => time > world.now);
  const waiting = next === undefined ? NOTHING : { ...NOTHING, due: next };
  const turn = times.filter((time) => time <= world.now).length;
  const ids = world.names().ever(`steps/${request.id}`, current.step.id);
  const tags = ids.map((id) => tagFor(id, current.since, turn));
  if (turn === 0 || world.said(thread).some((row) => tags.includes(row.tag))) return waiting;
  const whom = remindedRole(current, remind.whom, request, world);
  const given = approvedIn(current, request);
  const people = peopleIn(whom, around, world, world.now).filter((one) => !given.has(one));
  const [back] = firstBack(people, world);
  if (back !== undefined) return { ...NOTHING, due: back };
  const names = peopleThere(people, world).map((one) => mention(one, world));
  const tag = tagFor(current.step.id, current.since, turn);
  const again = next === undefined ? "last" : "more";
  const body = reminding(names, request.title, current.reason.says(), again, voiceFor(request));
  return { ...waiting, messages: [{ thread, tag, body, occasion: tag }] };
}

/** When the reminders of a step are due, one after another. */
function timesOf(
  { after, every, times = 3 }: StepReminder,
  since: Instant,
  subject: PersonId,
  world: World,
): readonly Instant[] {
  const lengths = [after, ...Array<string>(every === undefined ? 0 : times - 1).fill(every ?? "")];
  let at = since;
  return lengths.map((length) => (at = later(at, lengthOf(length), subject, world)));
}

/**
 * Whoever asked can be reminded of what is theirs to do: as whoever asked, and as a lead who may
 * tick the step's list as well as any other. Of a decision, only those who may take it are.
 */
function remindedRole({ step }: StepState, role: Role, { around }: Request, world: World): Role {
  if (role === "author" || role === "subject") return role;
  const isTheirs = rolesAsked(step.until).length === 0 && step.checklist !== undefined;
  return isTheirs ? tickingRole(role, world.now, around, world) : decidingRole(role, around, world);
}

/** The first one of a step is called as it always was. */
function tagFor(step: string, since: Instant, turn: number): string {
  const tag = `remind/${step}/${since}`;
  return turn > 1 ? `${tag}/${turn}` : tag;
}
