import { expect, it } from "vitest";
import { connect, type Database } from "../../src/store/connect.ts";
import { openStore } from "../../src/store/store.ts";
import { wordsOfOthers } from "../../src/store/migrations/0022-words-of-others.ts";
import { issuesTaken } from "../../src/store/migrations/0019-issues-taken.ts";
import { everyFact } from "../build/every-fact.ts";
import { freshDatabase } from "./database.ts";

it("replicas that start together make the tables once", async () => {
  const url = await freshDatabase();
  const stores = await Promise.all([1, 2, 3].map(() => openStore(url)));
  expect(await stores[0]?.organization(0)).toEqual({ id: 0, login: "" });
  await Promise.all(stores.map((store) => store.close()));
});

it("what is kept stays when the next version starts", async () => {
  const url = await freshDatabase();
  const first = await openStore(url);
  await first.saveOrganization(7, { login: "harbor" });
  await first.close();
  const second = await openStore(url);
  expect(await second.organization(7)).toEqual({ id: 7, login: "harbor" });
  await second.close();
});

it("a database of a newer version is left alone, in words", async () => {
  const url = await freshDatabase();
  await (await openStore(url)).close();
  const db = connect(url);
  await db.insertInto("migrations").values({ name: "9999-later" }).execute();
  await db.destroy();
  await expect(openStore(url)).rejects.toThrow(/newer Waymark.*9999-later/);
});

it("a database that is not there is missed at once", async () => {
  await expect(openStore("postgres://waymark@127.0.0.1:1/none")).rejects.toThrow("ECONNREFUSED");
});

it("which issues people took is found by the person, be it from before that was so", async () => {
  const url = await freshDatabase();
  const first = await openStore(url);
  await first.commit(7, { facts: [everyFact["assigned-to"]] });
  await first.close();
  const db = connect(url);
  await db.deleteFrom("fact_keys").where("key", "like", "took:%").execute();
  await db.deleteFrom("migrations").where("name", "=", issuesTaken.name).execute();
  await db.destroy();
  const second = await openStore(url);
  const rows = await second.db.selectFrom("fact_keys").select(["key", "fact"]).execute();
  const { id, person } = everyFact["assigned-to"];
  expect(rows).toContainEqual({ key: `took:${person}`, fact: id });
  await second.close();
});

it("what people said of others is found by those others alone, be it from before that was so", async () => {
  const url = await freshDatabase();
  const first = await openStore(url);
  const { commanded, credited, helped } = everyFact;
  const left = { ...commanded, id: "commanded/8/0", name: "leave" };
  await first.commit(7, { facts: [commanded, left, credited, helped] });
  const now = await keysIn(first.db);
  const before = [commanded, credited].map(({ id, by }) => ({
    org: 7,
    key: `person:${by}`,
    fact: id,
  }));
  await first.close();
  const db = connect(url);
  await db.insertInto("fact_keys").values(before).execute();
  await db.deleteFrom("migrations").where("name", "=", wordsOfOthers.name).execute();
  await db.destroy();
  const second = await openStore(url);
  expect(await keysIn(second.db)).toEqual(now);
  expect(now).toContainEqual({ key: `person:${left.by}`, fact: left.id });
  expect(now).toContainEqual({ key: `person:${credited.person}`, fact: credited.id });
  await second.close();
});

function keysIn(db: Database) {
  return db
    .selectFrom("fact_keys")
    .select(["key", "fact"])
    .orderBy("key")
    .orderBy("fact")
    .execute();
}
