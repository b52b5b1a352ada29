import { called } from "../../../core/condition/situation.ts";
import { dayOf } from "../../../core/dates.ts";
import { plainType } from "../../../core/contribution-type.ts";
import { seatId } from "../../../core/fact.ts";
import { type Contribution, contributions } from "../../../core/ledger/contributions.ts";
import { saidYesTo } from "../../../core/ledger/deciding.ts";
import { threadKey } from "../../../core/place.ts";
import { wrongWorkDay } from "../../../core/ledger/work-day.ts";
import type { Request } from "../../../core/ledger/request.ts";
import type { World } from "../../../core/world.ts";
import { firstLink } from "../../../commands/credit.ts";
import type { FieldAnswer } from "../../../forms/answers.ts";
import { firstDay } from "../../../commands/work-day.ts";
import { longDay } from "../../../words/calendar.ts";
import { requests } from "../../../words/generated/requests.ts";
import { code, ours, plain, type Shown } from "../../../words/shown.ts";
import { voiceFor } from "../voice.ts";
import type { OutcomeKind } from "./kind.ts";

interface Record {
  readonly record: string;
  readonly evidence?: { readonly field: string };
  readonly day?: { readonly field: string };
}

/** What the request tells of counts as a contribution of its person, once; others have vouched for it in its steps. */
export const record: OutcomeKind<Record> = {
  finally(action, request, world) {
    const { record: type, evidence: shown } = action;
    const { answers, around, community, seat, reopened } = request;
    const vouchedBy = saidYesTo(request, world);
    const evidence = firstLink(answers[shown?.field ?? ""]?.text ?? "");
    const told = dayTold(action, request);
    return [
      {
        kind: "contributed",
        id: `contributed/${seatId(seat)}/${reopened}/${type}`,
        at: world.now,
        ...seat,
        person: around.subject,
        type,
        ...(evidence !== undefined && { evidence }),
        ...(told && { on: told.day }),
        ...(vouchedBy.length > 0 && { vouchedBy }),
        ...(community !== undefined && { community }),
      },
    ];
  },
  lacks: (action, request, world) => troubleWith(action, request, world),
  waits(action, request, world) {
    const trouble = troubleWith(action, request, world);
    return trouble && { case: `lacks ${trouble}`, words: trouble };
  },
  stands: (action, request, world, brought) =>
    becameOf(action, request, world, brought) === "undone" ? `undone ${action.record}` : undefined,
  undo(action, request, world, brought) {
    const { author, subject } = request.around;
    const voice = voiceFor(request);
    const became = becameOf(action, request, world, brought);
    return requests(voice)(
      became === "counts" ? "requests-recorded" : `requests-recorded-${became}`,
      {
        who: author === subject ? "you" : "they",
        person: called(subject, world),
        what: plainType(action.record, request.definitions.settings.types, voice),
      },
    );
  },
};

/** What became of it: it counts, it had been told of before, or somebody took it back since and nobody vouched for it again. */
function becameOf(
  { record: type }: Record,
  request: Request,
  world: World,
  brought: readonly string[],
): "counts" | "before" | "undone" {
  const counted = contributions(request.around.subject, world);
  if (counted.some(({ fact }) => brought.includes(fact))) return "counts";
  if (!isUndone(request, brought)) return "before";
  // Whatever counts elsewhere, somebody may have vouched for it here again.
  const { thread: here } = request.seat;
  const isAgain = ({ types, thread }: Contribution) =>
    types.includes(type) && thread && here && threadKey(thread) === threadKey(here);
  return counted.some(isAgain) ? "counts" : "undone";
}

/** Whether somebody took it back since. */
function isUndone({ facts, around }: Request, brought: readonly string[]): boolean {
  const about = facts.of("reversed").filter(({ person }) => person === around.subject);
  return about.some((one) => one.facts.some((id) => brought.includes(id)));
}

/** The day that the form tells, or whatever stands there in its place, and in which field. */
interface Told {
  readonly field: string;
  readonly day: string;
}

function dayTold({ day }: Record, { answers }: Request): Told | undefined {
  if (!day) return undefined;
  const { field } = day;
  // Its form has that field: definitions without it never come into force.
  const { text } = answers[field] as FieldAnswer;
  return text === "" ? undefined : { field, day: firstDay(text) ?? text };
}

/** What has to change in the form before the contribution counts for a day. */
function troubleWith(action: Record, request: Request, world: World): Shown | undefined {
  const { settings } = request.definitions;
  const told = dayTold(action, request);
  const wrong = told && wrongWorkDay(told.day, world.now, settings);
  if (!told || !wrong) return undefined;
  const { field, day } = told;
  const voice = voiceFor(request);
  const say = requests(voice);
  const isReal = wrong === "to-come" || wrong === "too-early";
  return say("requests-day", {
    question: plain(request.fieldLabels.get(field) as string),
    problem: say(`requests-day-${wrong}`, { day: isReal ? longDay(day, voice) : code(day, 40) }),
    example: ours(dayOf(world.now, world)),
  });
}
