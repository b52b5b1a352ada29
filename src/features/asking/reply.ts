import { isHeldBack } from "../../commands/held-back.ts";
import { type Asking, isAsked, raisedOn } from "../../core/asking.ts";
import { each } from "../../core/ask.ts";
import type { CommentCreated, Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { notAYes } from "../../core/not-a-yes.ts";
import { reply as say } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { nothingAsked, nothingLeft } from "./messages.ts";

type Word = Asking["word"];

/** Whoever answers what was asked is heard where they were asked; everybody else hears why not. */
export function reply(event: Event, world: World, all: readonly Asking[]): Reply {
  if (event.kind !== "comment.created" || event.actor.bot) return {};
  const words = new Set(all.map(({ word }) => word));
  const isWritten = (word: string) => event.commands.some(({ name }) => name === word);
  const replies = [
    ...each([...words].filter(isWritten), (word) => answer(word, event, world, all)),
    ...(isWritten(WITHDRAW) ? [takingBack(event, world, all)] : []),
  ];
  return {
    messages: replies.flatMap(({ messages = [] }) => messages),
    touched: replies.flatMap(({ touched = [] }) => touched),
  };
}

/** On a request it's about that. */
const WITHDRAW = "withdraw";

/** Whoever takes an answer back is answered where it can be taken back. */
function takingBack(event: CommentCreated, world: World, all: readonly Asking[]): Reply {
  const { actor, thread } = event;
  const raised = raisedOn(thread, world);
  const questions = raised ? each(all, (asking) => asking.asked(raised, world) ?? []).flat() : [];
  const [taken] = questions.flatMap(({ takenBack, touched }) =>
    takenBack ? [{ body: takenBack(actor.id, actor.login), touched }] : [],
  );
  return taken ? { messages: [say(event, WITHDRAW, taken.body)], touched: taken.touched } : {};
}

function answer(word: Word, event: CommentCreated, world: World, all: readonly Asking[]): Reply {
  const { actor, at, thread, body: saw } = event;
  const one = (text: string) => ({ messages: [say(event, word, text)] });
  const raised = raisedOn(thread, world);
  const found = raised && all.map((asking) => asking.word === word && asking.asked(raised, world));
  const question = found?.find((asked) => asked !== false && asked !== undefined);
  if (!question) return one(nothingAsked(actor.login, word, voiceOn(thread, world)));
  if (!isAsked(question, actor.id, at, world)) return one(question.notAsked(actor.login));
  const said = event.commands.filter(({ name }) => name === word);
  if (said.every(({ argument }) => isHeldBack(argument)))
    return one(notAYes(actor.login, word, voiceOn(thread, world)));
  const unready = question.unready?.(actor.login, saw);
  if (unready !== undefined) return one(unready);
  if (question.settled && question.thanks)
    return one(nothingLeft(actor.login, voiceOn(thread, world)));
  const { touched } = question;
  const thanks = question.thanks?.(actor.login);
  return thanks === undefined ? { touched } : { ...one(thanks), touched };
}
