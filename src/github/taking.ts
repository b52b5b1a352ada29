import type { Event, EventKind } from "../core/event.ts";
import type { Feature } from "../core/feature.ts";
import { peopleKept } from "../core/question.ts";
import { take, type Taken } from "../core/take.ts";
import type { Commit } from "../store/commit.ts";
import { readerOf } from "./answer/reader.ts";
import { type Delivery, eventsOf, mentionedIn } from "./receive.ts";
import { settingOf, type Context } from "./context.ts";

/** What one delivery tells and what follows, as it is written down together. */
export async function newsOf(
  features: readonly Feature[],
  delivery: Delivery,
  context: Context,
  reader = readerOf(context),
): Promise<Commit> {
  const taken: Taken[] = [];
  for (const event of eventsOf(delivery)) {
    if (CHANGES_TEAMS.includes(event.kind)) context.memo.forget();
    const known = isOurs(event, context) ? { ...event, ours: true as const } : event;
    taken.push(await take(known, features, settingOf(context), reader));
  }
  const { people, ...told } = mentionedIn(delivery);
  const answers = taken.flatMap((one) => [...one.answers]);
  return {
    facts: taken.flatMap(({ facts }) => facts),
    messages: taken.flatMap(({ messages }) => messages),
    touched: taken.flatMap(({ touched }) => touched),
    ...told,
    // Whoever was asked about by name is called by it from now on.
    people: [...people, ...peopleKept(answers)],
    taken: delivery.id,
    answers: Object.fromEntries(answers),
  };
}

const CHANGES_TEAMS: readonly EventKind[] = ["team.changed", "organization.changed", "installed"];

/** GitHub tells us of our own labels and texts. */
function isOurs({ kind, actor }: Event, { bot }: Context): boolean {
  return actor.login === bot && (kind === "thread.changed" || kind === "thread.edited");
}
