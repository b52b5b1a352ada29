import { dayOf } from "../../../core/dates.ts";
import { seatId } from "../../../core/fact.ts";
import { backOn, furthestDay, lastDay } from "../../../core/ledger/absences.ts";
import type { Request } from "../../../core/ledger/request.ts";
import { nextDay } from "../../../core/time.ts";
import { exampleDay, whatIsWrong, wrongInWords } from "../../../core/wrong-day.ts";
import type { World } from "../../../core/world.ts";
import type { Absence } from "../../../definitions/types.ts";
import type { FieldAnswer } from "../../../forms/answers.ts";
import { longDay } from "../../../words/calendar.ts";
import { away as words } from "../../../words/generated/away.ts";
import { ours, plain, type Shown } from "../../../words/shown.ts";
import { voiceFor } from "../voice.ts";
import type { OutcomeKind } from "./kind.ts";

interface Away {
  readonly away: Absence;
}

/** The person is away from then on, until the day that the form says, as if they had written `/away`. */
export const away: OutcomeKind<Away> = {
  concerns: () => true,
  finally(action, request, world) {
    const until = lastDay(writtenIn(action, request), dayOf(world.now, world));
    if (until === undefined) return [];
    const { around, seat, reopened } = request;
    return [
      {
        kind: "excused",
        id: `excused/${seatId(seat)}/${reopened}`,
        at: world.now,
        ...seat,
        person: around.subject,
        until,
      },
    ];
  },
  lacks: (action, request, world) => troubleWith(action, request, world),
  waits(action, request, world) {
    const trouble = troubleWith(action, request, world);
    return trouble && { case: `lacks ${trouble}`, words: trouble };
  },
  stands: (_, request, world) => endOf(request, world),
  undo(_, request, world) {
    const until = endOf(request, world);
    if (until === undefined) return undefined;
    const voice = voiceFor(request);
    return words(voice)("away-ends", { day: longDay(until, voice) });
  },
};

/** The last day of the absence that came of a request, while it lasts: acceptance is for good, and so there is one at most. */
function endOf({ facts, around: { subject } }: Request, world: World): string | undefined {
  const [excused] = facts.of("excused");
  const [back] = backOn(subject, world);
  return excused && back === nextDay(excused.until, 1) ? excused.until : undefined;
}

function writtenIn({ away: { until } }: Away, { answers }: Request): string {
  // Its form has that field: definitions without it never come into force.
  return (answers[until.field] as FieldAnswer).text;
}

/** What has to change in the form before somebody can be away. */
function troubleWith(action: Away, request: Request, world: World): Shown | undefined {
  const today = dayOf(world.now, world);
  const written = writtenIn(action, request);
  if (lastDay(written, today) !== undefined) return undefined;
  const voice = voiceFor(request);
  const { field } = action.away.until;
  return words(voice)("away-form", {
    question: plain(request.fieldLabels.get(field) as string),
    problem: wrongInWords(whatIsWrong(written, today), voice),
    example: ours(exampleDay(today)),
    day: longDay(furthestDay(today), voice),
  });
}
