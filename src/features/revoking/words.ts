import { parseNominate } from "../../commands/nominate.ts";
import { each } from "../../core/ask.ts";
import type { CommentCreated } from "../../core/event.ts";
import type { FactOf } from "../../core/fact.ts";
import type { Lasting } from "../../core/world.ts";

type Judged = FactOf<"judged">;

/** A `/revoke` or `/restore` as it was written. */
export interface Written {
  readonly name: Judged["name"];
  readonly argument: string;
  /** Its place among the commands of its comment. */
  readonly place: number;
}

/** Every `/revoke` and `/restore` of a comment, whatever stands behind it. */
export function writtenIn({ commands }: CommentCreated): readonly Written[] {
  return commands.flatMap(({ name, argument }, place) =>
    name === "revoke" || name === "restore" ? [{ name, argument, place }] : [],
  );
}

/** Those that name somebody and a badge and say why, whoever wrote them; none where everybody reads along. */
export function judgedIn(event: CommentCreated, world: Lasting): readonly Judged[] {
  if (!event.thread.repo.private) return [];
  return each(writtenIn(event), (written) => judgedBy(written, event, world) ?? []).flat();
}

function judgedBy(
  { name, argument, place }: Written,
  { at, thread, comment, actor }: CommentCreated,
  world: Lasting,
): Judged | undefined {
  const said = parseNominate(argument);
  const person = said && world.account(said.person);
  if (!person) return undefined;
  const { badge, reason } = said;
  const id = wordId(comment, place);
  return { kind: "judged", id, at, thread, person: person.id, by: actor.id, name, badge, reason };
}

/** The id of a word, by its comment and its place there. */
export function wordId(comment: number, place: number): string {
  return `judged/${String(comment).padStart(15, "0")}/${place}`;
}
