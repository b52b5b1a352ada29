import { expect, test } from "vitest";
import { app } from "../../src/app.ts";
import type { Feature } from "../../src/core/feature.ts";
import { onThread } from "../../src/core/target.ts";
import { apply } from "../../src/github/apply.ts";
import { lookAt } from "../../src/github/looking.ts";
import type { Context } from "../../src/github/context.ts";
import { readNamed } from "../../src/github/read/repository.ts";
import { take } from "../../src/worker/take.ts";
import type { InHand } from "../../src/worker/work.ts";
import { town } from "../github-shell/town.ts";

const { github, store, quiet, context, work } = await town([]);
await quiet();
const here = await context();
const { org } = here;
const repo = await readNamed("harbor", "welcome", here);
if (!repo) throw new Error("it is there");
const number = await github.as("ada").openIssue("welcome", { title: "Hello" });
await quiet();
const thread = { repo, number };
const fact = { kind: "opened", id: "opened/1/1", at: "2026-11-20T12:00:00.000Z", thread } as const;
const opened = { ...fact, author: "github:5" } as const;

/** A replica that was held up, and loses the lease to another one while it works something out. */
function heldUp(): { readonly slow: Context; readonly lose: () => void } {
  const lost = new AbortController();
  const slow = { ...here, lost: lost.signal };
  return { slow, lose: () => lost.abort(new Error("the lease was lost")) };
}

function diskAway(): Promise<void> {
  return Promise.reject(new Error("the disk is away"));
}

/** What another replica works out, too: it must be on record once, by whoever holds the lease. */
async function nothingWritten(): Promise<void> {
  expect(await store.allFacts(org.id)).toEqual([]);
  const rows = await store.db.selectFrom("messages").selectAll().execute();
  expect(rows).toEqual([]);
}

test("what Ada wrote is not taken by a replica that lost the lease meanwhile", async () => {
  const { slow, lose } = heldUp();
  const losing: Feature = {
    name: "losing",
    facts() {
      lose();
      return [opened];
    },
  };
  const delivery = github.deliveries().findLast(({ event }) => event === "issues");
  const told = { org: org.id, id: "lost", name: "issues", received: opened.at, headers: {} };
  const waiting = { ...told, attempts: 1, body: Buffer.from(delivery?.body ?? "") };
  const inHand: InHand = new Map();
  app(work.probot, async (heard) => inHand.get(heard.id)?.(heard));
  const held = { ...work, lost: slow.lost, stopped: slow.lost, features: [losing] };
  expect(await take([waiting], inHand, held)).toEqual({ dealtWith: [], goesOn: false });
  await nothingWritten();
  const holding = { name: "holding", facts: () => [opened] };
  await take([waiting], inHand, {
    ...work,
    lost: here.lost,
    stopped: here.lost,
    features: [holding],
  });
  expect(await store.allFacts(org.id)).toHaveLength(1);
  for (const table of ["facts", "fact_keys"] as const) await store.db.deleteFrom(table).execute();
});

test("what follows for Ada is not concluded by a replica that lost the lease meanwhile", async () => {
  const { slow, lose } = heldUp();
  const losing: Feature = {
    name: "losing",
    conclude(_, { news }) {
      lose();
      return news.length > 0 ? [] : [opened];
    },
  };
  const looking = lookAt([losing], onThread(thread), slow);
  await expect(looking).rejects.toThrow("the lease was lost");
  await nothingWritten();
});

test("Ada is not written to by a replica that lost the lease meanwhile", async () => {
  const { slow, lose } = heldUp();
  lose();
  const effect = { kind: "ensure-comment", thread, tags: ["hello"], body: "Hello!" } as const;
  const plan = [{ effect, because: "she is new" }];
  await expect(apply(plan, slow)).rejects.toThrow("the lease was lost");
  expect((await github.state().issue("welcome", number)).comments).toEqual([]);
  await apply(plan, here);
  expect((await github.state().issue("welcome", number)).comments).toHaveLength(1);
});

test("nothing is done for Ada as long as what it follows from is not on disk", async () => {
  const effect = { kind: "ensure-comment", thread, tags: ["again"], body: "Hello again!" } as const;
  const greeting: Feature = {
    name: "greeting",
    uphold: () => ({ plan: [{ effect, because: "she is back" }] }),
  };
  const { comments: before } = await github.state().issue("welcome", number);
  const looking = lookAt([greeting], onThread(thread), {
    ...here,
    store: { ...store, onDisk: diskAway },
  });
  await expect(looking).rejects.toThrow("the disk is away");
  expect((await github.state().issue("welcome", number)).comments).toEqual(before);
});
