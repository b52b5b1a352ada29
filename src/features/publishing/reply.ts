import type { CommentCreated, Event } from "../../core/event.ts";
import { commandId } from "../../core/fact/commanded.ts";
import type { Reply } from "../../core/feature.ts";
import { type Publishing, publishingWith } from "../../core/ledger/publishing.ts";
import { reply as say } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import type { Shown } from "../../words/shown.ts";
import { isPublic, isPublicNoMore, type Told, wouldBeNamed } from "./messages.ts";

const PUBLISHING = ["publish", "unpublish"];
/** Whoever is not named anywhere has no page either. */
const NAMING = ["hide-me", "show-me"];

/** Whoever asks for a page about themselves, or to have it taken away, hears what that means. */
export function reply(event: Event, world: World): Reply {
  if (event.kind !== "comment.created" || event.actor.bot) return {};
  if (!event.commands.some(({ name }) => PUBLISHING.includes(name))) return {};
  const { actor: person, at, comment, thread } = event;
  const words = wordsIn(event).map(({ name, place }) => ({
    id: commandId(comment, place),
    at,
    name,
  }));
  const after = publishingWith(person.id, words, world);
  const told = { person, voice: voiceOn(thread, world), world };
  const messages = words.flatMap(({ id, name }, index) => {
    if (!PUBLISHING.includes(name)) return [];
    return [say(event, `${name}/${id}`, answer(name, after[index], told))];
  });
  return { messages };
}

function wordsIn({ commands }: CommentCreated) {
  const all = commands.map(({ name }, place) => ({ name, place }));
  return all.filter(({ name }) => [...PUBLISHING, ...NAMING].includes(name));
}

function answer(name: string, after: Publishing | undefined, told: Told): Shown {
  if (name === "unpublish") return isPublicNoMore(told);
  return after === "hidden" ? wouldBeNamed(told) : isPublic(told);
}
