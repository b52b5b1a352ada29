import { parseCorrect } from "../../commands/correct.ts";
import { parseLink } from "../../commands/link.ts";
import { each } from "../../core/ask.ts";
import type { CommentCreated, Event } from "../../core/event.ts";
import type { FactOf } from "../../core/fact.ts";
import type { Lasting } from "../../core/world.ts";

type Identified = FactOf<"identified">;

/** Every `/link` and `/unlink` that says whom it means, whoever wrote it. */
export function facts(event: Event, world: Lasting): readonly Identified[] {
  if (event.kind !== "comment.created" || event.actor.bot) return [];
  return identifiedIn(event, world);
}

/** What a comment says about whose account is whose. */
export function identifiedIn(event: CommentCreated, world: Lasting): readonly Identified[] {
  const { at, thread, comment, actor } = event;
  const written = event.commands.flatMap(({ name, argument }, place) => {
    const said = saidWith(name, argument);
    return said ? [{ ...said, id: wordId(comment, place) }] : [];
  });
  return each(written, ({ login, ...said }): readonly Identified[] => {
    const account = world.account(login);
    if (!account) return [];
    return [{ kind: "identified", at, thread, person: account.id, by: actor.id, ...said }];
  }).flat();
}

function saidWith(name: string, argument: string) {
  if (name === "link") {
    const link = parseLink(argument);
    return link && ({ name, login: link.person, words: link.called } as const);
  }
  const unlink = name === "unlink" ? parseCorrect(argument) : undefined;
  return unlink && ({ name: "unlink", login: unlink.person, words: unlink.reason } as const);
}

/** The id of a word, by its comment and its place there. */
function wordId(comment: number, place: number): string {
  return `identified/${String(comment).padStart(15, "0")}/${place}`;
}
