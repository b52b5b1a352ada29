import type { CommentCreated, Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { same } from "../../core/person.ts";
import { reply as say } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { thankedAgain, thankedNoMore } from "./messages.ts";

/** Whoever came into a team that stages give, or went from it, is looked at; whoever asks not to be thanked, or to be thanked again, hears what that means. */
export function reply(event: Event, world: World): Reply {
  if (event.kind === "comment.created") return event.actor.bot ? {} : answered(event, world);
  if (event.kind !== "team.changed" || !event.person) return {};
  const person = { kind: "person", person: event.person.id } as const;
  return isGiven(event.team, world) ? { touched: [person] } : {};
}

function answered(event: CommentCreated, world: World): Reply {
  const words = event.commands.filter(({ name }) => name === "quiet" || name === "thank-me");
  if (words.length === 0) return {};
  const voice = voiceOn(event.thread, world);
  const { login } = event.actor;
  const messages = words.map(({ name }, index) => {
    const body = name === "quiet" ? thankedNoMore(login, voice) : thankedAgain(login, voice);
    return say(event, `${name}/${index}`, body);
  });
  return { messages };
}

function isGiven(slug: string, world: World): boolean {
  const pathways = Object.values(world.definitions()?.pathways ?? {});
  const stages = pathways.flatMap((pathway) => pathway.stages);
  return stages.some(
    ({ recognise }) => recognise?.team !== undefined && same(recognise.team, slug),
  );
}
