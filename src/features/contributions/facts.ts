import { creditsIn, creditType } from "../../commands/credit.ts";
import { each } from "../../core/ask.ts";
import type { CommentCreated, Event } from "../../core/event.ts";
import type { Fact, FactOf } from "../../core/fact.ts";
import type { ThreadRef } from "../../core/place.ts";
import type { Instant } from "../../core/time.ts";
import type { Lasting, Pull } from "../../core/world.ts";

/** Merged pull requests, reviews, closed and triaged issues, published releases, chosen answers; and what a `/credit` vouches for, whoever wrote it. */
export function facts(event: Event, world: Lasting): readonly Fact[] {
  switch (event.kind) {
    case "pull.merged":
      return merged(event, world);
    case "review.submitted":
      return event.actor.bot ? [] : [reviewed(event)];
    case "issue.closed":
      return [closed(event)];
    case "release.published":
      return event.actor.bot ? [] : [released(event)];
    case "discussion.answered":
      return event.actor.bot ? [] : answered(event);
    case "discussion.unanswered":
      return unanswered(event);
    case "thread.changed":
      return event.actor.bot ? [] : triaged(event);
    case "comment.created":
      return event.actor.bot ? [] : credits(event, world);
    case "comment.written":
    case "thread.opened":
    case "thread.edited":
    case "pull.changed":
    case "pull.closed":
    case "pushed":
    case "team.changed":
    case "organization.changed":
    case "installed":
      return [];
  }
}

function source(event: Extract<Event, { thread: unknown }>): string {
  return `${event.thread.repo.id}/${event.thread.number}`;
}

/** Read again from GitHub: a delivery's word is not enough to credit anybody. */
function merged(event: Extract<Event, { kind: "pull.merged" }>, world: Lasting): readonly Fact[] {
  const pull = world.pull(event.thread);
  if (!pull?.merged) return [];
  const { author, title, labels, paths, merger } = pull;
  const coAuthors = (pull.coAuthors ?? []).filter((one) => one !== author.id);
  const { thread } = event;
  const at = pull.mergedAt ?? event.at;
  const reverts = takenBack({ thread, pull, at }, world);
  return [
    {
      kind: "merged",
      id: `merged/${source(event)}`,
      at,
      thread,
      author: author.id,
      title,
      labels,
      paths,
      ...(merger && { merger: merger.id }),
      ...(coAuthors.length > 0 && { coAuthors }),
      ...(reverts && { reverts }),
    },
  ];
}

/** So many times may one be taken back, brought again, and taken back. */
const MOST_TIMES = 5;

/** What a merged pull request takes back, and whose that was; nothing unless that was merged before, into the same branch. */
function takenBack(
  { thread, pull, at }: MergedThen,
  world: Lasting,
  times = MOST_TIMES,
): FactOf<"merged">["reverts"] {
  const { reverts: number, base } = pull;
  if (number === undefined || number >= thread.number || times === 0) return undefined;
  const earlier = { repo: thread.repo, number };
  const found = world.pull(earlier);
  if (found?.mergedAt === undefined || found.mergedAt > at) return undefined;
  if (found.base.branch !== base.branch) return undefined;
  const { author, merger, coAuthors = [] } = found;
  const before = takenBack({ thread: earlier, pull: found, at: found.mergedAt }, world, times - 1);
  const whose = [author.id, ...(merger ? [merger.id] : []), ...coAuthors, ...(before?.whose ?? [])];
  return { number, whose: [...new Set(whose)] };
}

interface MergedThen {
  readonly thread: ThreadRef;
  readonly pull: Pull;
  readonly at: Instant;
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

/** Whoever opens an issue with labels is told as putting them on; that and their own later ones sort nothing for others. */
function triaged(event: Extract<Event, { kind: "thread.changed" }>): readonly Fact[] {
  const { actor, at, thread, labelled } = event;
  if (!labelled || labelled.author.id === actor.id) return [];
  const { label, author } = labelled;
  const id = `triaged/${source(event)}/${actor.id}/${at}/${label}`;
  return [{ kind: "triaged", id, at, thread, by: actor.id, author: author.id, label }];
}

/** It may become a draft again, and be published by somebody else. */
function released({
  at,
  actor,
  release,
}: Extract<Event, { kind: "release.published" }>): FactOf<"released"> {
  const id = `released/${release.repo.id}/${release.id}/${actor.id}/${at}`;
  return { kind: "released", id, at, release, by: actor.id };
}

type AnswerChosen = Extract<Event, { kind: "discussion.answered" | "discussion.unanswered" }>;

function answerSource({ discussion: { repo, comment } }: AnswerChosen): string {
  return `${repo.id}/${comment}`;
}

/** Whoever chooses their own answer has nobody's word for it. It may be chosen again. */
function answered(event: AnswerChosen): readonly Fact[] {
  const { at, actor, answerer, author, discussion, labels } = event;
  if (!answerer || answerer.id === actor.id) return [];
  const id = `answer-chosen/${answerSource(event)}/${at}`;
  return [
    { kind: "answer-chosen", id, at, discussion, by: answerer.id, author: author.id, labels },
  ];
}

function unanswered(event: AnswerChosen): readonly Fact[] {
  const { at, answerer, discussion } = event;
  if (!answerer) return [];
  const id = `answer-dropped/${answerSource(event)}/${at}`;
  return [{ kind: "answer-dropped", id, at, discussion, by: answerer.id }];
}

/** What a comment vouches for, whoever wrote it. */
export function credits(event: CommentCreated, world: Lasting): readonly FactOf<"credited">[] {
  return each(creditedIn(event), ({ login, credit, id }): readonly FactOf<"credited">[] => {
    const person = world.account(login);
    if (!person) return [];
    const { words, evidence, on } = credit;
    return [
      {
        kind: "credited",
        id,
        at: event.at,
        thread: event.thread,
        person: person.id,
        by: event.actor.id,
        type: creditType(words) ?? words,
        evidence,
        words,
        ...(on !== undefined && { on }),
      },
    ];
  }).flat();
}

/** Everybody whom a comment credits, each told by the place of the command, and all but the first of one by their own. */
function creditedIn({ commands, comment }: CommentCreated) {
  return creditsIn(commands).flatMap(({ credit, place }) => {
    const first = `credited/${comment}/${place}`;
    const people = credit ? credit.people.map((login) => ({ login, credit })) : [];
    return people.map((one, index) => ({ ...one, id: index > 0 ? `${first}/${index}` : first }));
  });
}
