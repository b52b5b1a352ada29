import { parseCredit } from "../../commands/credit.ts";
import { plainType } from "../../core/contribution-type.ts";
import type { CommentCreated } from "../../core/event.ts";
import type { Fact } from "../../core/fact.ts";
import type { Answer } from "../../core/feature.ts";
import { mayVouch } from "../../core/roles.ts";
import { reply } from "../../core/say.ts";
import type { World } from "../../core/world.ts";
import { credited, howToCredit, leadsCredit, nobodyCalled, ownCredit } from "./messages.ts";

/** Longer addresses would crowd a comment, and no browser takes them. */
const LONGEST_LINK = 2000;

/** One `/credit`: the fact is written whoever asked; it counts only from somebody who may. */
export function credit(
  event: CommentCreated,
  argument: string,
  index: number,
  world: World,
): Answer & Required<Pick<Answer, "messages">> {
  const { actor } = event;
  const say = (body: string) => [reply(event, `credit/${index}`, body)];
  const wanted = parseCredit(argument, Object.keys(world.definitions?.settings.types ?? {}));
  if (!wanted || wanted.evidence.length > LONGEST_LINK)
    return { messages: say(howToCredit(actor.login)) };
  const person = world.mentioned[wanted.person.toLowerCase()];
  if (!person) return { messages: say(nobodyCalled(actor.login, wanted.person)) };
  const fact: Fact = {
    kind: "credited",
    id: `credited/${event.comment}/${index}`,
    at: event.at,
    thread: event.thread,
    person: person.id,
    by: actor.id,
    type: wanted.type,
    evidence: wanted.evidence,
  };
  if (person.id === actor.id) return { facts: [fact], messages: say(ownCredit(actor.login)) };
  if (!mayVouch(actor.id, event.at, world))
    return { facts: [fact], messages: say(leadsCredit(actor.login)) };
  const what = plainType(wanted.type, world.definitions?.settings.types);
  const messages = say(credited(person.login, what, actor.login, wanted.evidence));
  return { facts: [fact], messages, touched: [{ kind: "person", person: person.id }] };
}
