import type { PersonId } from "../../src/core/person.ts";
import { eventsOf } from "../../src/github/receive.ts";
import { shapeProblem } from "../../src/web/shape.ts";
import { type GitHub, type Issue, mayWrite, personOf, told } from "../model/github.ts";
import type { Model } from "../model/model.ts";
import { idOf } from "./town.ts";

const BOT = idOf("waymark");

/**
 * Somebody edits a comment, their own or, where they may, the last one. GitHub signs the body of what it sends, and not the
 * name of the event: whoever has seen it can send it again under another, `as`.
 */
export function amended(
  model: Model,
  by: PersonId,
  issue: Issue,
  text: string,
  as: "issue_comment" | "issues",
): void {
  const { github, sent, queue } = model;
  const theirs = issue.comments.filter(({ by: writer }) => writer !== BOT);
  const last = theirs.findLast(({ by: writer }) => writer === by || mayWrite(github, by));
  if (!last) return;
  const from = last.body;
  last.body = text;
  const payload = {
    action: "edited",
    issue: {
      id: issue.number,
      number: issue.number,
      body: issue.body,
      user: account(github, issue.author),
      created_at: issue.opened,
      updated_at: told(github),
    },
    comment: { id: last.id, body: text, user: account(github, last.by), created_at: told(github) },
    changes: { body: { from } },
    repository: { id: issue.repo.id, name: issue.repo.name, owner: { login: issue.repo.owner } },
    organization: { id: 7, login: "harbor" },
    installation: { id: 1 },
    sender: account(github, by),
  };
  if (shapeProblem(as, payload) !== undefined) return;
  const id = `delivery-${String(sent.length + 1).padStart(4, "0")}`;
  const events = eventsOf({ id, name: as, receivedAt: told(github), payload });
  sent.push(...events);
  queue.push(...events);
}

function account(github: GitHub, person: PersonId) {
  const { login } = personOf(github, person);
  return {
    id: Number(person.slice("github:".length)),
    login,
    type: login.endsWith("[bot]") ? "Bot" : "User",
  };
}
