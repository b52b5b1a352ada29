import { creditType, parseCredit } from "../../commands/credit.ts";
import { each } from "../../core/ask.ts";
import { plainType } from "../../core/contribution-type.ts";
import type { CommentCreated, Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { mayVouch } from "../../core/roles.ts";
import { reply as say } from "../../core/say.ts";
import type { World } from "../../core/world.ts";
import { voiceOf } from "../../core/voice.ts";
import {
  credited,
  howToCredit,
  kindUnknown,
  leadsCredit,
  nobodyCalled,
  ownCredit,
} from "./messages.ts";

/** Every `/credit` is answered: that it was recorded, or why it does not count. */
export function reply(event: Event, world: World): Reply {
  if (event.kind !== "comment.created" || event.actor.bot) return {};
  const asked = event.commands.filter(({ name }) => name === "credit");
  const bodies = each(asked, ({ argument }) => answer(event, argument, world));
  return { messages: bodies.map((body, index) => say(event, `credit/${index}`, body)) };
}

function answer(event: CommentCreated, argument: string, world: World): string {
  const { actor } = event;
  const credit = parseCredit(argument);
  const own = world.definitions()?.settings.types;
  const type = credit && creditType(credit.words, Object.keys(own ?? {}));
  if (!credit) return howToCredit(actor.login);
  if (type === undefined) return kindUnknown(actor.login, credit.words);
  const person = world.account(credit.person);
  if (!person) return nobodyCalled(actor.login, credit.person);
  if (person.id === actor.id) return ownCredit(actor.login);
  if (!mayVouch(actor.id, event.at, world)) return leadsCredit(actor.login);
  return credited(
    person.login,
    plainType(type, own, voiceOf(world.definitions())),
    actor.login,
    credit.evidence,
  );
}
