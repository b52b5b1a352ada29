import { parseCommands } from "../../src/commands/parse-commands.ts";
import type { PersonId } from "../../src/core/person.ts";
import { type Issue, personOf } from "./github.ts";
import { edit } from "./issues.ts";
import type { Model } from "./model.ts";
import { newId, refOf, tell } from "./tell.ts";

/** Somebody comments; the delivery carries the body as it is at that moment. Gives the comment's id. */
export function comment(model: Model, by: PersonId, issue: Issue, text: string): number {
  const id = newId(model.github);
  issue.comments.push({ id, by, body: text });
  tell(model, by, {
    kind: "comment.created",
    thread: refOf(issue),
    comment: id,
    body: issue.body,
    labels: [...issue.labels],
    author: personOf(model.github, issue.author),
    commands: parseCommands(text),
  });
  written(model, by, issue, { id, before: "", after: text });
  return id;
}

/** Somebody edits a comment, their own or another's. */
export function recomment(model: Model, by: PersonId, issue: Issue, id: number, text: string) {
  const found = issue.comments.find((one) => one.id === id);
  if (!found) return;
  const before = found.body;
  issue.comments = issue.comments.map((one) => (one === found ? { ...found, body: text } : one));
  written(model, by, issue, { id, before, after: text });
}

interface Text {
  readonly id: number;
  readonly before: string;
  readonly after: string;
}

/** Whoever writes boxes into a comment has its text told, too. */
function written(model: Model, by: PersonId, issue: Issue, { id, before, after }: Text): void {
  if (issue.pull || !/\[x\]/i.test(before + after)) return;
  const texts = { comment: id, before, after };
  tell(model, by, { kind: "comment.written", thread: refOf(issue), ...texts });
}

/** Somebody deletes a comment: nothing that Waymark listens to. */
export function uncomment(issue: Issue, id: number): void {
  issue.comments = issue.comments.filter((one) => one.id !== id);
}

/** Somebody clicks the box of an item, where the body shows one. */
export function tick(model: Model, by: PersonId, issue: Issue, item: string, on: boolean): void {
  const body = issue.body
    .split("\n")
    .map((line) =>
      line.endsWith(`<!-- item:${item} -->`) ? line.replace(/\[[ x]\]/, on ? "[x]" : "[ ]") : line,
    )
    .join("\n");
  edit(model, by, issue, body);
}
