import type { CommentCreated, Event } from "../../core/event.ts";
import type { Fact } from "../../core/fact.ts";
import type { Answer } from "../../core/feature.ts";
import type { PersonId } from "../../core/person.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import { credit } from "./credit.ts";

/** Merged pull requests, reviews and closed issues are facts; `/credit` vouches for what GitHub did not see. */
export function answer(event: Event, world: World): Answer {
  switch (event.kind) {
    case "pull.merged":
      return merged(event, world);
    case "review.submitted":
      return event.actor.bot ? {} : about(reviewed(event), [event.actor.id]);
    case "issue.closed":
      return about(closed(event), [
        event.author.id,
        event.actor.id,
        ...event.assignees.map(({ id }) => id),
      ]);
    case "comment.created":
      return event.actor.bot ? {} : credits(event, world);
    default:
      return {};
  }
}

function about(fact: Fact, people: readonly PersonId[]): Answer {
  return {
    facts: [fact],
    touched: [...new Set(people)].map((person): Target => ({ kind: "person", person })),
  };
}

function source(event: Extract<Event, { thread: unknown }>): string {
  return `${event.thread.repo.id}/${event.thread.number}`;
}

/** Read again from GitHub: a delivery's word is not enough to credit anybody. */
function merged(event: Extract<Event, { kind: "pull.merged" }>, { pull }: World): Answer {
  if (!pull?.merged) return {};
  const { author, title, labels, paths } = pull;
  const at = pull.mergedAt ?? event.at;
  const id = `merged/${source(event)}`;
  const fact: Fact = {
    kind: "merged",
    id,
    at,
    thread: event.thread,
    author: author.id,
    title,
    labels,
    paths,
  };
  return about(fact, [author.id]);
}

function reviewed(event: Extract<Event, { kind: "review.submitted" }>): Fact {
  const { at, thread, state } = event;
  const id = `reviewed/${source(event)}/${event.review}`;
  return { kind: "reviewed", id, at, thread, by: event.actor.id, author: event.author.id, state };
}

function closed(event: Extract<Event, { kind: "issue.closed" }>): Fact {
  const { at, thread, labels, reason } = event;
  return {
    kind: "closed",
    id: `closed/${source(event)}/${at}`,
    at,
    thread,
    by: event.actor.id,
    author: event.author.id,
    assignees: event.assignees.map(({ id }) => id),
    labels,
    reason,
  };
}

function credits(event: CommentCreated, world: World): Answer {
  const asked = event.commands.filter(({ name }) => name === "credit");
  const answers = asked.map(({ argument }, index) => credit(event, argument, index, world));
  return {
    facts: answers.flatMap((one) => one.facts ?? []),
    messages: answers.flatMap((one) => one.messages),
    touched: answers.flatMap((one) => one.touched ?? []),
  };
}
