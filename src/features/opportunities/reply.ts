import type { Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { laddersIn, rungsFor } from "../../core/ledger/rungs.ts";
import {
  freeIssues,
  hasOpportunities,
  opportunities,
  type Opportunity,
} from "../../core/opportunities.ts";
import { reply as say } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { matches, noMatches, nowhereToLook } from "./messages.ts";

/** `/match` is answered with open issues that fit whoever asks. */
export function reply(event: Event, world: World): Reply {
  if (event.kind !== "comment.created" || event.actor.bot) return {};
  if (!event.commands.some(({ name }) => name === "match")) return {};
  const { actor, thread } = event;
  const voice = voiceOn(thread, world);
  if (!hasOpportunities(world))
    return { messages: [say(event, "match", nowhereToLook(actor.login, voice))] };
  const found = opportunities(actor.id, thread.repo, world);
  const ladders = laddersIn(world);
  const isForStage = (one: Opportunity) => rungsFor(one.thread, ladders).length > 0;
  if (found.length > 0)
    return { messages: [say(event, "match", matches(actor.login, found, isForStage, voice))] };
  const isForOthers = freeIssues(thread.repo, world).length > 0;
  return { messages: [say(event, "match", noMatches(actor.login, isForOthers, voice))] };
}
