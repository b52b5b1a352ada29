import { each } from "../../core/ask.ts";
import type { Event } from "../../core/event.ts";
import type { Fact } from "../../core/fact.ts";
import type { Lasting } from "../../core/world.ts";
import { asked, helpfulIn } from "./helpful.ts";

/** Whoever says so, of somebody else who did not ask: whether their word counts is judged later. */
export function facts(event: Event, world: Lasting): readonly Fact[] {
  if (event.kind !== "comment.created") return [];
  const { actor, at, thread, comment, author, labels } = event;
  const vouched = asked(event) ? {} : { vouched: actor.id };
  const named = helpfulIn(event).flatMap(({ logins, place }) =>
    logins.map((login, index) => ({ login, id: `helped/${comment}/${place}${behind(index)}` })),
  );
  return each(named, ({ login, id }): readonly Fact[] => {
    const helper = world.account(login);
    if (!helper || [actor.id, author.id].includes(helper.id)) return [];
    const told = { at, thread, by: helper.id, author: author.id, labels };
    return [{ kind: "helped", id, ...told, ...vouched }];
  }).flat();
}

/** Those who are named behind the first have a place of their own. */
function behind(index: number): string {
  return index === 0 ? "" : `/${index}`;
}
