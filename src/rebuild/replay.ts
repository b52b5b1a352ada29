import { type Fact, only } from "../core/fact.ts";
import type { Feature } from "../core/feature.ts";
import type { Person } from "../core/person.ts";
import type { Repo } from "../core/place.ts";
import { take } from "../core/take.ts";
import type { Instant } from "../core/time.ts";
import type { Definitions } from "../definitions/definitions.ts";
import { eventsOf, mentionedIn } from "../github/receive.ts";
import type { Delivery } from "../store/deliveries.ts";
import type { Organization } from "../store/organizations.ts";
import type { Store } from "../store/store.ts";
import { type OnRecord, worldThen } from "./then.ts";

/** What all kept deliveries tell, in the order in which they came. */
export interface Replayed {
  readonly deliveries: number;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly people: ReadonlyMap<string, Person & { readonly seen: Instant }>;
  readonly repositories: ReadonlyMap<number, Repo>;
}

/** Takes every delivery of an organisation once more, into an empty ledger. Asks GitHub nothing. */
export async function replay(
  { id: org, login }: Organization,
  store: Pick<Store, "allFacts" | "definitionsAt" | "everyDelivery">,
  features: readonly Feature[],
): Promise<Replayed> {
  const stored = await store.allFacts(org);
  const definitions = await definitionsIn(stored, org, store);
  const record: OnRecord = { org: { id: org, login }, facts: stored, definitions };
  const facts = new Map<string, Fact>();
  const people = new Map<string, Person & { readonly seen: Instant }>();
  const repositories = new Map<number, Repo>();
  let deliveries = 0;
  for await (const delivery of store.everyDelivery(org)) {
    deliveries += 1;
    const seen = delivery.received;
    const told = mentionedIn(payloadOf(delivery));
    for (const fact of factsOf(delivery, record, features))
      if (!facts.has(fact.id)) facts.set(fact.id, fact);
    for (const person of told.people)
      if ((people.get(person.id)?.seen ?? "") <= seen) people.set(person.id, { ...person, seen });
    for (const repo of told.repositories) repositories.set(repo.id, repo);
  }
  return { deliveries, facts, people, repositories };
}

async function definitionsIn(
  facts: readonly Fact[],
  org: number,
  store: Pick<Store, "definitionsAt">,
): Promise<ReadonlyMap<string, Definitions>> {
  const found = new Map<string, Definitions>();
  for (const { commit } of only(facts, "adopted")) {
    const definitions = await store.definitionsAt(org, commit);
    if (definitions) found.set(commit, definitions);
  }
  return found;
}

function factsOf(
  delivery: Delivery,
  record: OnRecord,
  features: readonly Feature[],
): readonly Fact[] {
  const { id, name, received: receivedAt } = delivery;
  const events = eventsOf({ id, name, receivedAt, payload: payloadOf(delivery) });
  return events.flatMap(
    (event) => take(features, event, worldThen(event, receivedAt, record)).facts,
  );
}

/** A body that is no JSON was set aside, and tells nothing. */
function payloadOf({ body }: Delivery): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString("utf8")) as unknown;
  } catch {
    return undefined;
  }
}
