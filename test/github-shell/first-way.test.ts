import { expect, test } from "vitest";
import type { Feature } from "../../src/core/feature.ts";
import { onThread } from "../../src/core/target.ts";
import { town } from "./town.ts";

/** Greets everybody who opens an issue, once, and labels it. */
const greeting: Feature = {
  name: "greeting",
  facts(event) {
    if (event.kind !== "thread.opened") return [];
    const { thread, at, author } = event;
    return [{ kind: "opened", id: `opened/${thread.number}`, at, thread, author: author.id }];
  },
  reply(event) {
    if (event.kind !== "thread.opened") return {};
    const { thread, author } = event;
    return {
      messages: [{ thread, tag: "hello", occasion: "opened", body: `Hello ${author.login}!` }],
      touched: [onThread(thread)],
    };
  },
  uphold(target, world) {
    const thread = target.kind === "thread" ? world.thread(target) : undefined;
    if (!thread) return {};
    const effect = { kind: "ensure-labels", thread, has: ["greeted"], lacks: ["new"] } as const;
    return { plan: [{ effect, because: "everybody is greeted" }] };
  },
};

const { github, quiet, alarms, store, context } = await town([greeting], {
  repositories: [{ name: "welcome", labels: ["greeted", "new"] }],
});

test("somebody who opens an issue is greeted once, and the issue is labelled", async () => {
  const number = await github.as("ada").openIssue("welcome", { title: "Hi", labels: ["new"] });
  await quiet();
  const issue = await github.state().issue("welcome", number);
  expect(alarms).toEqual([]);
  expect(issue.labels).toEqual(["greeted"]);
  expect(issue.comments.map(({ body }) => body)).toEqual(["<!-- waymark:hello -->\nHello ada!"]);
});

test("a delivery sent again changes nothing", async () => {
  const opened = github.deliveries().find(({ event }) => event === "issues");
  const { org } = await context();
  const before = await store.allFacts(org.id);
  expect(before).toHaveLength(1);
  const writes = github.requests().writes;
  await github.redeliver(opened?.id ?? 0);
  await quiet();
  expect(github.requests().writes).toBe(writes);
  expect(await store.allFacts(org.id)).toEqual(before);
});
