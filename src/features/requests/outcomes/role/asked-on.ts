import { each } from "../../../../core/ask.ts";
import {
  approvers,
  communityNamed,
  idOfFormer,
  processOf,
} from "../../../../core/ledger/reading.ts";
import { seatId } from "../../../../core/fact.ts";
import type { Begun } from "../../../../core/fact/begun.ts";
import { begunOn } from "../../../../core/ledger/begun.ts";
import { decisionIn } from "../../../../core/ledger/decisions.ts";
import type { Request } from "../../../../core/ledger/request.ts";
import { answersIn } from "../../../../core/ledger/saw.ts";
import { isBot, same } from "../../../../core/person.ts";
import { mayName, type Repo, threadKey, threadName } from "../../../../core/place.ts";
import type { Thread, World } from "../../../../core/world.ts";
import { stepsIn } from "../../../../definitions/process-steps.ts";
import type { Process, Role } from "../../../../definitions/types.ts";
import type { FieldAnswer } from "../../../../forms/answers.ts";
import { handlesIn } from "../../../../forms/handles.ts";
import { changes } from "../../../../words/generated/changes.ts";
import { listed } from "../../../../words/list.ts";
import { ours, type Shown } from "../../../../words/shown.ts";
import { voiceFor } from "../../voice.ts";

/** So many are named; of more there is a number. */
const MOST = 20;

/** The open requests that whoever stops leading can decide on now, by what the issues themselves show. */
export function askedOn(request: Request, led: readonly string[], world: World): Shown | undefined {
  const { seat, around } = request;
  // A look asks for it more than once, and there may be very many issues.
  const found = world.once(`asked-on/${seatId(seat)}/${around.subject}`, () =>
    openFor(request, led, world),
  );
  if (found.length === 0) return undefined;
  const voice = voiceFor(request);
  const say = changes(voice);
  const named = found.slice(0, MOST).map((one) => ours(threadName(one)));
  const count = found.length - named.length;
  const more = count > 0 ? [say("changes-holds-more", { count })] : [];
  return say("changes-holds-asked", { requests: listed([...named, ...more], voice) });
}

/** The oldest first. */
function openFor(request: Request, led: readonly string[], world: World): readonly Thread[] {
  // Where definitions are in force, their repository is known.
  const all = world.issues(world.home() as Repo).filter((one) => isOther(one, request));
  const asked = each(all, (issue) => isAsked(issue, request, led, world));
  return all.filter((_, index) => asked[index]).toSorted((a, b) => a.number - b.number);
}

/** Whether it is an issue of somebody else's that may be named on this one. */
function isOther(issue: Thread, { seat: { thread }, around }: Request): boolean {
  const isThis = thread !== undefined && threadKey(issue) === threadKey(thread);
  return !isThis && issue.author.id !== around.subject && mayName(issue, thread?.repo);
}

function isAsked(
  issue: Thread,
  { around: { subject }, definitions }: Request,
  led: readonly string[],
  world: World,
): boolean {
  const begun = begunBy(issue, world);
  const process = begun ? definitions.processes[begun.process] : processOf(issue, definitions)?.[1];
  if (issue.pull || !process || begun?.by === subject) return false;
  const { answers } = answersIn(begun?.answers ?? issue.body, process, definitions);
  const about =
    begun && !process.community
      ? { id: begun.community }
      : communityNamed(process, answers, definitions, (said) => idOfFormer(said, world));
  return rolesAsked(issue, process).some((role) => {
    if (role === "leads") return about.id !== undefined && led.includes(about.id);
    if (role === "assignee") return issue.assignees.some(({ id }) => id === subject);
    if (!role.startsWith("field:")) return false;
    // Its form has that field: definitions without it never come into force.
    const { text } = answers[role.slice("field:".length)] as FieldAnswer;
    // GitHub has shown them: they opened the issue, or the form names their account.
    return handlesIn(text).some((one) => same(one, world.login(subject) as string));
  });
}

/** What Waymark opened an issue for; of those that people opened nothing has to be known. */
function begunBy(issue: Thread, world: World): Begun | undefined {
  return isBot(issue.author.login) ? begunOn(issue, world) : undefined;
}

/** Who answers in the step whose label an issue carries; in one without a label, whoever does in any such step. */
function rolesAsked({ labels }: Thread, process: Process): readonly Role[] {
  const steps = stepsIn(process);
  const has = (label: string) => labels.some((one) => same(one, label));
  const shown = steps.filter(({ label }) => label !== undefined && has(label));
  const now = shown.length > 0 ? shown : steps.filter(({ label }) => label === undefined);
  return now.flatMap(({ until }) => [
    ...approvers(until),
    ...[decisionIn(until)].flatMap((one) => one?.by ?? []),
  ]);
}
