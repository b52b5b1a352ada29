import { type Event, threadOf as whereIs } from "../../src/core/event.ts";
import { only } from "../../src/core/fact.ts";
import { requestOn } from "../../src/core/ledger/request.ts";
import { isHeardOut } from "../../src/core/patience.ts";
import { threadKey } from "../../src/core/place.ts";
import type { Pull, World } from "../../src/core/world.ts";
import { blockIn } from "../../src/forms/block.ts";
import { saidOn } from "./books.ts";
import { type Issue, issueAt, personOf } from "./github.ts";
import type { Model } from "./model.ts";
import { namedIn, readLedger, threadOf, withFacts, withOwners, withPeople } from "./read.ts";

/** Everything that answering one event may need: the model's `readEvent`. */
export function readEvent(model: Model, event: Event): World {
  const ref = whereIs(event);
  const issue = ref && issueAt(model.github, ref);
  if (event.kind === "comment.created" || event.kind === "thread.edited")
    return readSaying(model, event, issue);
  const world = readKnown(model, event);
  switch (event.kind) {
    case "thread.opened":
    case "issue.closed":
      return withThread(model, world, issue);
    case "pull.merged":
      return issue ? withPull(model, world, issue) : world;
    case "thread.changed":
    case "pull.changed":
    case "review.submitted":
    case "pushed":
    case "team.changed":
    case "organization.changed":
    case "installed":
      return world;
  }
}

function readKnown(model: Model, event: Event): World {
  return withPeople(readLedger(model, keysOf(event)), [event.actor]);
}

type Saying = Extract<Event, { kind: "comment.created" | "thread.edited" }>;

/** What somebody says is read only as far as they may be answered. */
function readSaying(model: Model, event: Saying, issue: Issue | undefined): World {
  const world = withPeople(readLedger(model, []), [event.actor]);
  const says =
    event.kind === "comment.created"
      ? event.commands.length > 0
      : blockIn(event.after) !== undefined;
  if (event.actor.bot || !says) return world;
  const heard = withSaid(model, withOwners(model, world), issue);
  if (isHeardOut(event, heard)) return heard;
  const known = withFacts(model, heard, keysOf(event));
  const named = event.kind === "comment.created" ? withCommands(model, known, event) : known;
  return onRequest(model, named, issue);
}

function keysOf(event: Event): readonly string[] {
  const thread = whereIs(event);
  const whom = "person" in event && event.person ? [event.person.id] : [];
  const author = "author" in event ? [event.author.id] : [];
  const people = [event.actor.id, ...whom, ...author].map((id) => `person:${id}`);
  return [...(thread ? [threadKey(thread)] : []), ...people];
}

function withThread(model: Model, world: World, issue: Issue | undefined): World {
  if (!issue) return world;
  const thread = threadOf(model.github, issue);
  return { ...withPeople(world, [thread.author, ...thread.assignees]), thread };
}

function withCommands(
  model: Model,
  world: World,
  event: Extract<Event, { kind: "comment.created" }>,
): World {
  const mentioned = namedIn(
    model.github,
    event.commands.map(({ argument }) => argument),
  );
  const named = Object.values(mentioned);
  const judged = only(world.facts, "raised").filter(({ regarding: id }) => id === event.actor.id);
  const keys = [
    ...named.map(({ id }) => `person:${id}`),
    ...judged.map(({ thread }) => threadKey(thread)),
  ];
  return { ...withPeople(withFacts(model, world, keys), named), mentioned };
}

/** What was said on the thread so far, and to whom. */
function withSaid({ books }: Model, world: World, issue: Issue | undefined): World {
  return issue ? { ...world, said: [...saidOn(books, issue)] } : world;
}

/** What judging somebody's role on a thread needs. */
function onRequest(model: Model, world: World, issue: Issue | undefined): World {
  return withCommunity(model, withThread(model, withOwners(model, world), issue));
}

/** Where the thread is a request: what the ledger knows of its community. */
export function withCommunity(model: Model, world: World): World {
  const community = requestOn(world)?.community;
  return community ? withFacts(model, world, [`community:${community}`]) : world;
}

function withPull(model: Model, world: World, issue: Issue): World {
  const author = personOf(model.github, issue.author);
  const more = withFacts(model, world, [`person:${author.id}`]);
  return { ...withPeople(more, [author]), pull: pullOf(model, issue) };
}

export function pullOf({ github }: Model, issue: Issue): Pull {
  const { merged, title, labels, paths, head = "" } = issue;
  return {
    merged: merged !== undefined,
    ...(merged === undefined ? {} : { mergedAt: merged }),
    author: personOf(github, issue.author),
    title,
    labels: [...labels],
    paths,
    head,
  };
}
