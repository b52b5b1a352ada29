import type { Event } from "../../src/core/event.ts";
import type { PersonId } from "../../src/core/person.ts";
import type { Instant } from "../../src/core/time.ts";
import { type GitHub, type Issue, personOf, told } from "./github.ts";
import type { Model } from "./model.ts";

type Without<E> = E extends Event ? Omit<E, "delivery" | "at" | "actor"> : never;

/** GitHub sends a delivery: what happened, who did it, and the second it happened in. */
export function tell(model: Model, by: PersonId, news: Without<Event>, at?: Instant): void {
  const { github, sent, queue } = model;
  const actor = personOf(github, by);
  const event = {
    delivery: `delivery-${String(sent.length + 1).padStart(4, "0")}`,
    at: at ?? told(github),
    actor: { ...actor, bot: actor.login.endsWith("[bot]") },
    ...news,
  } as Event;
  sent.push(event);
  queue.push(event);
}

/** Where an issue is, and nothing else of it. */
export function refOf({ repo, number }: Issue) {
  return { repo, number };
}

/** A new id, larger than all before. */
export function newId(github: GitHub): number {
  github.serial += 1;
  return github.serial;
}
