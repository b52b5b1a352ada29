import { each } from "../../core/ask.ts";
import type { Event } from "../../core/event.ts";
import type { Fact } from "../../core/fact.ts";
import type { Lasting } from "../../core/world.ts";
import { asked, helpfulIn } from "./helpful.ts";

/** Only whoever asked can tell what helped; others vouch with `/credit`. */
export function facts(event: Event, world: Lasting): readonly Fact[] {
  if (event.kind !== "comment.created" || !asked(event)) return [];
  const { at, thread, comment, author, labels } = event;
  return each(helpfulIn(event), ({ login, place }): readonly Fact[] => {
    const helper = login === undefined ? undefined : world.account(login);
    if (!helper || helper.id === author.id) return [];
    const id = `helped/${comment}/${place}`;
    return [{ kind: "helped", id, at, thread, by: helper.id, author: author.id, labels }];
  }).flat();
}
