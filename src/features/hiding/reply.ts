import type { Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { reply as say } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { noLongerNamed, namedAgain } from "./messages.ts";

/** Whoever asks not to be named, or to be named again, hears what that means. */
export function reply(event: Event, world: World): Reply {
  if (event.kind !== "comment.created" || event.actor.bot) return {};
  const words = event.commands.filter(({ name }) => name === "hide-me" || name === "show-me");
  if (words.length === 0) return {};
  const voice = voiceOn(event.thread, world);
  const { login } = event.actor;
  return {
    // The tables there name people.
    touched: [{ kind: "definitions" }],
    messages: words.map(({ name }, index) => {
      const body = name === "hide-me" ? noLongerNamed(login, voice) : namedAgain(login, voice);
      return say(event, `${name}/${index}`, body);
    }),
  };
}
