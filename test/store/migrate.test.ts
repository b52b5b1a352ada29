import { expect, it } from "vitest";
import { connect } from "../../src/store/connect.ts";
import { openStore } from "../../src/store/store.ts";
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
