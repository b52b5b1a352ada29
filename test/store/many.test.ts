import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Fact } from "../../src/core/fact.ts";
import type { Message } from "../../src/core/message.ts";
import type { Person } from "../../src/core/person.ts";
import { forget } from "../../src/store/facts.ts";
import { freshStore } from "./database.ts";

const store = await freshStore();
const ORG = 7;
/** PostgreSQL takes 65,535 parameters in a statement. */
const MANY = 70_000;
const numbers = Array.from({ length: MANY }, (_, index) => index + 1);
const repo = { id: 5, owner: "harbor", name: "docs" };

const people = numbers.map((id): Person => ({ id: `github:${id}`, login: `person-${id}` }));
const facts = numbers.map((number): Fact => {
  const thread = { repo, number };
  const id = `opened/5/${number}`;
  return { kind: "opened", id, at: "2026-02-01T00:00:00.000Z", thread, author: `github:${number}` };
});
const messages = numbers.map((number): Message => {
  return { thread: { repo, number }, tag: "hello", body: `Hello ${number}!`, occasion: "event" };
});

async function counted(
  table: "facts" | "fact_keys" | "deeds" | "messages" | "people",
): Promise<unknown> {
  const rows = store.db.selectFrom(table).where("org", "=", ORG);
  return (await rows.select(sql<number>`count(*)`.as("count")).executeTakeFirst())?.count;
}

test("one commit about 70,000 people is written down whole, and read back by all their names", async () => {
  await store.commit(ORG, { people, facts, messages, seen: "2026-02-01T00:00:00.000Z" });
  expect(await counted("people")).toBe(MANY);
  expect(await counted("facts")).toBe(MANY);
  expect(await counted("fact_keys")).toBe(MANY);
  expect(await counted("deeds")).toBe(MANY);
  expect(await counted("messages")).toBe(MANY);
  const ids = people.map(({ id }) => id);
  const logins = await store.logins(ORG, ids);
  expect(Object.keys(logins)).toHaveLength(MANY);
  expect(logins["github:70000"]).toBe("person-70000");
  const keys = numbers.map((number) => `thread:5/${number}` as const);
  expect((await store.factsAbout(ORG, keys)).size).toBe(MANY);
});

test("70,000 repositories, requests and tags are written down whole", async () => {
  const repositories = numbers.map((id) => ({ id, owner: "harbor", name: `docs-${id}` }));
  const records = numbers.map((number) => ({
    id: `record-${number}`,
    process: "join",
    title: "Join",
    body: "",
    author: { id: "github:1", login: "ada" } as const,
    opened: "2026-02-01T00:00:00.000Z",
  }));
  await store.commit(ORG, { repositories, records });
  expect(await store.repository(ORG, MANY)).toEqual(repositories.at(-1));
  const ids = records.map(({ id }) => id);
  expect(await store.records(ORG, ids)).toHaveLength(MANY);
  const elsewhere = numbers.map((id) => ({
    repo: { id: MANY + id, owner: "o", name: "n" },
    number: 1,
  }));
  const said = elsewhere.map((thread) => ({ thread, tag: "t", body: "b", occasion: "o" }));
  await store.commit(8, { messages: said });
  expect(await store.repository(8, 2 * MANY)).toEqual({ id: 2 * MANY, owner: "o", name: "n" });
  await store.posted(8, "thread:5/1", ids, 77, "Hello");
  expect(await store.said(8, "thread:5/1")).toHaveLength(MANY);
});

test("a ledger forgets 70,000 facts that no delivery tells", async () => {
  await forget(store.db, ORG, facts);
  expect(await counted("facts")).toBe(0);
  expect(await counted("fact_keys")).toBe(0);
  expect(await counted("deeds")).toBe(0);
  expect(await counted("messages")).toBe(MANY);
});
