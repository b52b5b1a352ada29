import type { CommentCreated, Event } from "../../core/event.ts";
import { only } from "../../core/fact.ts";
import type { Answer } from "../../core/feature.ts";
import { same } from "../../core/person.ts";
import { type Repo, type ThreadRef, threadKey } from "../../core/place.ts";
import { reply } from "../../core/say.ts";
import type { World } from "../../core/world.ts";
import { canBeApplied, mendFirst, nothingToApply, offersMove, ownersApply } from "./messages.ts";
import { isGoneTag, PLAN } from "./plan.ts";

const DEFINITIONS = { touched: [{ kind: "definitions" }] } as const satisfies Answer;

/** What may have changed the definitions, or a proposal for them, is looked at. */
export function answer(event: Event, world: World): Answer {
  switch (event.kind) {
    case "installed":
      return DEFINITIONS;
    case "pushed":
      return event.toDefaultBranch && mayBeHome(event.repo, world) ? DEFINITIONS : {};
    case "pull.changed":
      return isHome(event.thread, world) ? proposal(event.thread) : {};
    case "comment.created":
      return event.commands.some(({ name }) => name === "apply") && !event.actor.bot
        ? apply(event, world)
        : {};
    default:
      return {};
  }
}

/** Before a definitions repository is found, either name may turn out to be it. */
function mayBeHome(repo: Repo, { home }: World): boolean {
  if (home) return home.id === repo.id;
  return same(repo.name, "community") || same(repo.name, ".github");
}

function isHome(thread: ThreadRef, { home }: World): boolean {
  return home?.id === thread.repo.id;
}

function proposal({ repo, number }: ThreadRef): Answer {
  return { touched: [{ kind: "proposal", repo: repo.id, number }] };
}

function apply(event: CommentCreated, world: World): Answer {
  const { actor, thread } = event;
  const asked = only(world.facts, "raised").find(
    (fact) => threadKey(fact.thread) === threadKey(thread),
  );
  const say = (body: string) => ({ messages: [reply(event, "apply", body)] });
  if (!asked || !isAsked(asked.tag, event.body)) return say(nothingToApply(actor.login));
  const first = asked.tag === PLAN;
  if (!world.owners.includes(actor.id))
    return say(first ? ownersApply(actor.login) : ownersApply(actor.login, "a move"));
  if (first && !canBeApplied(event.body)) return say(mendFirst(actor.login));
  return DEFINITIONS;
}

function isAsked(tag: string, body: string): boolean {
  return tag === PLAN || (isGoneTag(tag) && offersMove(body));
}
