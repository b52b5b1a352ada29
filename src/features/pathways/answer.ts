import type { CommentCreated, Event } from "../../core/event.ts";
import { only } from "../../core/fact.ts";
import type { Answer } from "../../core/feature.ts";
import {
  communitiesOn,
  confirmersOf,
  confirmTagInUse,
  stagesOf,
} from "../../core/ledger/pathway.ts";
import { questionOn } from "../../core/ledger/removal-questions.ts";
import { type ThreadRef, threadKey } from "../../core/place.ts";
import { mayAct } from "../../core/roles.ts";
import { reply } from "../../core/say.ts";
import type { World } from "../../core/world.ts";
import { cannotConfirm, nothingToConfirm, progress } from "./messages.ts";

/** `/progress` is answered with what a person has; `/confirm` reaches the person it is about. */
export function answer(event: Event, world: World): Answer {
  if (event.kind !== "comment.created" || event.actor.bot) return {};
  const asked = event.commands.some(({ name }) => name === "progress");
  const messages = asked ? [reply(event, "progress", ownProgress(event, world))] : [];
  const confirming = event.commands.some(({ name }) => name === "confirm");
  if (!confirming) return { messages };
  const confirmed = confirm(event, world);
  return { ...confirmed, messages: [...messages, ...confirmed.messages] };
}

function ownProgress(event: CommentCreated, world: World): string {
  const all = Object.entries(world.definitions?.pathways ?? {});
  const walked = all.map(([id, pathway]) => ({
    pathway,
    stages: stagesOf(id, pathway, event.actor.id, world),
  }));
  const begun = walked.filter(({ stages }) => stages.some(({ state }) => state === "reached"));
  return progress(event.actor, begun.length > 0 ? begun : walked, world);
}

function confirm(event: CommentCreated, world: World): Answer & Required<Pick<Answer, "messages">> {
  const { actor, at } = event;
  // Whom an owner lets Waymark take out of a team is no stage of anybody.
  if (questionOn(event.thread, world)) return { messages: [] };
  const asked = askedOn(event.thread, world);
  if (!asked) return { messages: [reply(event, "confirm", nothingToConfirm(actor.login))] };
  const { person, roles, communities } = asked;
  const around = { author: person, subject: person, communities };
  const may =
    actor.id !== person && roles.some((role) => mayAct(role, actor.id, at, around, world));
  const messages = may ? [] : [reply(event, "confirm", cannotConfirm(actor.login, roles))];
  return { messages, touched: [{ kind: "person", person }] };
}

/** Whom an issue for leads is about, and who is asked. */
function askedOn(thread: ThreadRef, world: World) {
  const raised = only(world.facts, "raised").find(
    (fact) => threadKey(fact.thread) === threadKey(thread),
  );
  const person = raised?.regarding;
  if (!person) return undefined;
  const stages = Object.entries(world.definitions?.pathways ?? {}).flatMap(([id, pathway]) =>
    pathway.stages.map((stage) => ({ id, stage })),
  );
  const found = stages.find(
    ({ id, stage }) => raised.tag === confirmTagInUse(id, stage.id, person, world),
  );
  if (!found) return undefined;
  const communities = communitiesOn(found.id, world);
  return { person, roles: confirmersOf(found.stage), communities };
}
