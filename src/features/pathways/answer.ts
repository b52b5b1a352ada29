import type { Role } from "../../definitions/types.ts";
import type { CommentCreated, Event } from "../../core/event.ts";
import { only } from "../../core/fact.ts";
import type { Answer } from "../../core/feature.ts";
import { communitiesOn, confirmTag, stagesOf } from "../../core/ledger/pathway.ts";
import { threadKey } from "../../core/place.ts";
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
  return { ...confirmed, messages: [...messages, ...(confirmed.messages ?? [])] };
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

function confirm(event: CommentCreated, world: World): Answer {
  const { actor, at } = event;
  const raised = only(world.facts, "raised").find(
    (fact) => threadKey(fact.thread) === threadKey(event.thread),
  );
  const person = raised?.regarding;
  const found = Object.entries(world.definitions?.pathways ?? {}).flatMap(([id, pathway]) =>
    pathway.stages.flatMap((stage) =>
      person && raised.tag === confirmTag(id, stage.id, person)
        ? [{ id, role: stage.confirm }]
        : [],
    ),
  )[0];
  if (!person || !found)
    return { messages: [reply(event, "confirm", nothingToConfirm(actor.login))] };
  const around = { author: person, subject: person, communities: communitiesOn(found.id, world) };
  const role: Role = found.role ?? "leads";
  const may = actor.id !== person && mayAct(role, actor.id, at, around, world);
  const messages = may ? [] : [reply(event, "confirm", cannotConfirm(actor.login, role))];
  return { messages, touched: [{ kind: "person", person }] };
}
