import { withoutQuotedMail } from "../../commands/mail.ts";
import { each } from "../../core/ask.ts";
import type { CommentWritten, Event, ThreadEdited, ThreadOpened } from "../../core/event.ts";
import { editOf, type FactOf } from "../../core/fact.ts";
import type { CalledName } from "../../core/fact/called.ts";
import { accountCalled } from "../../core/ledger/named-on-roll.ts";
import { AT_ONCE } from "../../core/ledger/reading-on.ts";
import type { Lasting } from "../../core/world.ts";
import {
  type List,
  LISTS,
  loginCalled,
  type Turned,
  turnedBetween,
} from "../../forms/roll-call.ts";

/** So many names of one edit are kept: nobody calls more at a time. */
export const MOST = 1000;

/** A roll call that changed is a fact about whoever changed it, for each of its lists; whose word counts is judged later. */
export function facts(event: Event, world: Lasting): readonly FactOf<"called">[] {
  return each(callsIn(event), (call) => calledBy(call, world));
}

function calledBy(call: Call, world: Lasting): FactOf<"called"> {
  const { thread, at, actor, before, after, turned, comment, list } = call;
  const edit = editOf(before, after);
  const kept = turned.present.slice(0, MOST);
  const read = new Set(kept.filter((name) => loginCalled(name) !== undefined).slice(0, AT_ONCE));
  const present = each(kept, (name) =>
    loginCalled(name) === undefined || read.has(name)
      ? calledName(name, world)
      : ({ name, unread: true } as const),
  );
  const { absent } = turned;
  const text = comment === undefined ? "" : `${comment}/`;
  const part = list === "participant" ? "" : `/${list}`;
  const source = `${thread.repo.id}/${thread.number}/${at}/${text}${edit.from}-${edit.to}${part}`;
  const as = list === "participant" ? {} : { as: list };
  const where = { thread, ...(comment !== undefined && { comment }), ...as };
  return {
    kind: "called",
    id: `called/${source}`,
    at,
    ...where,
    by: actor.id,
    edit,
    present,
    absent,
  };
}

/** An edit, or the opening of an issue, that changed a list of a roll call; or what became of one in a comment. */
export type Call = Pick<ThreadEdited, "thread" | "at" | "actor" | "before" | "after"> & {
  readonly list: List;
  readonly turned: Turned;
  /** The comment it stands in, where it does. */
  readonly comment?: number;
};

/**
 * What somebody made of the lists of a roll call; nothing where no person did, or nobody was ticked
 * or unticked, but for one that is so long that reading may have to go on.
 */
export function callsIn(event: Event): readonly Call[] {
  const edit = editIn(event);
  if (!edit || event.actor.bot) return [];
  const { before, after, comment, own } = edit;
  const { thread, at, actor } = edit.event;
  const where = { thread, at, actor, before, after, ...(comment !== undefined && { comment }) };
  return LISTS.flatMap((list) => {
    const turned = turnedBetween(own.before, own.after, list);
    const isCall = turned.present.length + turned.absent.length > 0 || turned.stayed > AT_ONCE;
    return isCall ? [{ ...where, list, turned }] : [];
  });
}

interface TextEdit {
  readonly event: CommentWritten | ThreadEdited | ThreadOpened;
  readonly before: string;
  readonly after: string;
  readonly comment?: number;
  /** The same without a mail that a comment answers: what stands there, others wrote. */
  readonly own: { readonly before: string; readonly after: string };
}

/** What became of the text of an issue or a comment. */
export function editIn(event: Event): TextEdit | undefined {
  if (event.kind === "thread.edited") {
    const texts = { before: event.before, after: event.after };
    return { event, ...texts, own: texts };
  }
  if (event.kind === "comment.written") {
    const { before, after, comment } = event;
    const own = { before: withoutQuotedMail(before), after: withoutQuotedMail(after) };
    return { event, before, after, comment, own };
  }
  if (event.kind !== "thread.opened" || event.pull) return undefined;
  const texts = { before: "", after: event.body };
  return { event, ...texts, own: texts };
}

/** A name, with whose account it is now. */
function calledName(name: string, world: Lasting): CalledName {
  const person = accountCalled(name, world);
  return { name, ...(person !== undefined && { person }) };
}
