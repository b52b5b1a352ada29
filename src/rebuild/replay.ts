import type { Reader } from "../core/ask.ts";
import type { Fact } from "../core/fact.ts";
import type { Feature } from "../core/feature.ts";
import type { Person } from "../core/person.ts";
import type { Repo } from "../core/place.ts";
import { type Answer, peopleKept, questionKey } from "../core/question.ts";
import { factsOfEvent } from "../core/take.ts";
import type { Instant } from "../core/time.ts";
import { eventsOf, mentionedIn } from "../github/receive.ts";
import type { KeptDelivery } from "../store/deliveries.ts";
import type { Organization } from "../store/organizations.ts";
import type { Store } from "../store/store.ts";
import type { Told } from "../store/told.ts";

/** What all kept deliveries tell, in the order in which they came. */
export interface Replayed {
  readonly deliveries: number;
  /** Until when deliveries are not kept any more, or did not keep what was asked: what they told stands as it is. */
  readonly stands: Instant;
  readonly people: ReadonlyMap<string, Seen<Person>>;
  readonly repositories: ReadonlyMap<number, Seen<Repo>>;
}

/** So many facts are put down together. */
const TOGETHER = 1000;

/** Takes every delivery of an organisation once more, into an empty ledger. Asks nobody: what was asked then was kept. */
export async function replay(
  { id: org, login }: Organization,
  store: Pick<Store, "everyDelivery" | "pruned">,
  features: readonly Feature[],
  { add }: Pick<Told, "add">,
): Promise<Replayed> {
  let facts: Fact[] = [];
  const people = new Map<string, Seen<Person>>();
  const repositories = new Map<number, Seen<Repo>>();
  let deliveries = 0;
  let stands: Instant = await store.pruned(org);
  for await (const delivery of store.everyDelivery(org)) {
    deliveries += 1;
    const { received } = delivery;
    const isOld = delivery.state === "taken" && !delivery.answers;
    if (isOld && received > stands) stands = received;
    const payload = payloadOf(delivery);
    const told = mentionedIn({ payload, receivedAt: received });
    facts.push(...(await factsOf(delivery, payload, { id: org, login }, features)));
    if (facts.length >= TOGETHER) {
      await add(facts);
      facts = [];
    }
    const kept = peopleKept(Object.entries(delivery.answers ?? {}));
    keepLatest(people, [...told.people, ...kept], told.seen);
    keepLatest(repositories, told.repositories, told.seen);
  }
  await add(facts);
  return { deliveries, stands, people, repositories };
}

export type Seen<T> = T & { readonly seen: Instant };

/** As the store does: what was seen earlier never replaces what was seen later. */
function keepLatest<Id, T extends { readonly id: Id }>(
  known: Map<Id, Seen<T>>,
  told: readonly T[],
  seen: Instant,
): void {
  for (const one of told)
    if ((known.get(one.id)?.seen ?? "") <= seen) known.set(one.id, { ...one, seen });
}

async function factsOf(
  delivery: KeptDelivery,
  payload: unknown,
  org: { readonly id: number; readonly login: string },
  features: readonly Feature[],
): Promise<readonly Fact[]> {
  const { id, name, received: receivedAt, answers } = delivery;
  if (!answers) return [];
  const events = eventsOf({ id, name, receivedAt, payload });
  const facts: Fact[] = [];
  for (const event of events) {
    const setting = { now: receivedAt, org };
    const told = await factsOfEvent(event, features, setting, remembering(id, answers));
    facts.push(...told.facts);
  }
  return facts;
}

/** Answers with what was kept, and says in words where something was not. */
function remembering(delivery: string, answers: Readonly<Record<string, unknown>>): Reader {
  return async (questions) =>
    questions.map((question) => {
      const key = questionKey(question);
      if (!Object.hasOwn(answers, key))
        throw new Error(`the answer to “${key}” was not kept with the delivery ${delivery}`);
      return answers[key] as Answer;
    });
}

/** A body that is no JSON was set aside, and tells nothing. */
function payloadOf({ body }: Pick<KeptDelivery, "body">): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString("utf8")) as unknown;
  } catch {
    return undefined;
  }
}
