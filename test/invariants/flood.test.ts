import { expect, test } from "vitest";
import { threadKey } from "../../src/core/place.ts";
import { install, play } from "../model/acts.ts";
import { harbor } from "../model/definitions.ts";
import { begin, harborStands, type Model } from "../model/model.ts";
import { bot, sam, somebody } from "../model/people.ts";
import { comment } from "../model/talk.ts";
import { settle, takeOne } from "../model/waymark.ts";

const TIMES = 3_000;
const NOISE = ["/nonsense", "/help", "/approve", "/progress", "/done conduct", "/credit @ada x y"];

/** Harbor with everything in force, and one request of Sam's. */
function opened(): Model {
  const model = begin(harborStands(harbor));
  install(model);
  settle(model);
  const [plan] = model.github.issues.values();
  if (plan) comment(model, somebody("ona"), plan, "/apply");
  settle(model);
  play(model, { do: "ask", by: "sam", community: "UI/UX" });
  settle(model);
  return model;
}

function requestIn({ github }: Model) {
  const found = [...github.issues.values()].find(({ author }) => author === sam.id);
  if (!found) throw new Error("Sam asked for nothing");
  return found;
}

/** Takes what waits, and looks only once in a while, as a worker with a queue does. */
function takeAll(model: Model): void {
  for (let next = model.queue.shift(); next; next = model.queue.shift()) takeOne(model, next);
}

test(`a stranger who writes ${TIMES} commands in an hour gets five answers, and one status comment`, () => {
  const model = opened();
  const issue = requestIn(model);
  const olu = somebody("olu");
  const before = issue.comments.length;
  for (let n = 0; n < TIMES; n += 1) {
    model.github.clock += 300;
    comment(model, olu, issue, NOISE[n % NOISE.length] ?? "");
    if (n % 300 === 0) takeAll(model);
  }
  settle(model);
  const ours = issue.comments.filter(({ by }) => by === bot.id);
  expect(ours.length - before).toBeLessThanOrEqual(5);
  expect(ours.filter(({ body }) => body.startsWith("<!-- waymark:status -->"))).toHaveLength(1);
  const facts = model.books.keyed.get(threadKey(issue)) ?? [];
  const kept = facts.map((id) => JSON.stringify(model.books.facts.get(id)).length);
  expect(Math.max(...kept)).toBeLessThan(1000);
  expect(issue.state).toBe("open");
});

test("an author who edits three hundred times gets five answers an hour", () => {
  const model = opened();
  const issue = requestIn(model);
  const lead = somebody("ada");
  comment(model, lead, issue, "/approve");
  settle(model);
  const before = issue.comments.length;
  for (let n = 0; n < 300; n += 1) {
    model.github.clock += 2000;
    play(model, { do: "tick", by: "sam", on: 0, item: "meeting", clear: n % 2 === 1 });
    model.github.clock -= 60_000;
    if (n % 30 === 0) settle(model);
  }
  settle(model);
  expect(issue.comments.length - before).toBeLessThanOrEqual(5);
  expect(issue.body).toContain("- [ ] Attend one weekly meeting");
});
