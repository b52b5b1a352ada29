import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { only } from "../../src/core/fact.ts";
import type { Person } from "../../src/core/person.ts";
import { mentorships } from "../../src/features/mentorships/index.ts";
import { readerOf } from "../../src/github/answer/reader.ts";
import { startWorkers, type Work } from "../../src/worker.ts";
import { commanded, joined } from "../build/facts.ts";
import { mentoring, seasoned, sought } from "../build/mentoring.ts";
import { ada, lin, olu, sam } from "../build/people.ts";
import { at } from "../build/places.ts";
import { adopted } from "../build/world.ts";
import { town } from "../github-shell/town.ts";

const { store, quiet, work, context } = await town([mentorships], {}, { workers: 0 });
const { org } = await context();
const ACCOUNTS: Readonly<Record<string, Person>> = { ada, lin, olu, sam };

/** Whose account a login is, and that nobody owns the organization, is said instead of GitHub. */
const answering: Work["answering"] = (bare) => {
  const books = readerOf(bare);
  return async (questions) => {
    const others = questions.filter(({ kind }) => kind !== "account" && kind !== "owners");
    const found = new Map((await books(others)).map((one, place) => [others[place], one]));
    return questions.map((question) => {
      if (question.kind === "owners") return { found: [] };
      if (question.kind !== "account") return found.get(question) ?? { none: true };
      const account = ACCOUNTS[question.of];
      return account ? { found: account } : { none: true };
    });
  };
};

async function looked(): Promise<void> {
  const workers = startWorkers({ ...work, answering }, [randomUUID()]);
  await quiet();
  await workers.stop();
}

test("whoever has one place left accompanies one of two who are looked at side by side", async () => {
  // The installation is taken first: what waits then is looked at side by side.
  await looked();
  const { commit } = adopted();
  await store.commit(org.id, {
    adopts: { commit, definitions: mentoring() },
    facts: [
      adopted(),
      ...seasoned(lin),
      ...[sam, olu].flatMap((mentee, index) => [
        joined(mentee, "ui-ux", { thread: at(index + 1) }),
        sought({ id: `sought/newcomers/${mentee.id}`, mentee: mentee.id, thread: at(index + 1) }),
        commanded(ada, "/mentor @lin", { thread: at(index + 1) }),
      ]),
    ],
  });
  await store.touch(
    org.id,
    [sam, olu].map(({ id }) => ({ kind: "person", person: id }) as const),
  );
  await looked();
  const pairs = only(await store.allFacts(org.id), "paired");
  expect(pairs).toMatchObject([{ mentor: lin.id }]);
});
