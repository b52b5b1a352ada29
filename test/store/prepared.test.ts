import { sql } from "kysely";
import { expect, it } from "vitest";
import { atomically, connect, type Database } from "../../src/store/connect.ts";
import { inNoHurry } from "../../src/store/no-hurry.ts";
import { freshDatabase } from "./database.ts";

async function boats(): Promise<Database> {
  const db = connect(await freshDatabase());
  await sql`create table boats (name text primary key)`.execute(db);
  await sql`insert into boats values ('Gull')`.execute(db);
  return db;
}

async function find(db: Database, name: string): Promise<unknown> {
  const { rows } = await sql`select * from boats where name = ${name}`.execute(db);
  return rows;
}

async function statementsRead(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly statement: string }>`
    select statement from pg_prepared_statements where statement like ${"%boats%"}`.execute(db);
  return rows.map(({ statement }) => statement);
}

it("a statement is read once, however often it is asked", async () => {
  const db = await boats();
  for (let time = 0; time < 3; time += 1) await find(db, "Gull");
  expect(await statementsRead(db)).toHaveLength(1);
  await db.destroy();
});

it("a statement is read anew once another version has changed the table", async () => {
  const db = await boats();
  expect(await find(db, "Gull")).toEqual([{ name: "Gull" }]);
  await sql`alter table boats add column length int default 9`.execute(db);
  expect(await find(db, "Gull")).toEqual([{ name: "Gull", length: 9 }]);
  await db.destroy();
});

it("a transaction begins anew once another version has changed the table", async () => {
  const db = await boats();
  await find(db, "Gull");
  await sql`alter table boats add column length int default 9`.execute(db);
  const tries: unknown[] = [];
  const found = await atomically(db, async (trx) => {
    tries.push(await sql`insert into boats values (${"Tern"})`.execute(trx));
    return find(trx, "Tern");
  });
  expect([tries.length, found]).toEqual([2, [{ name: "Tern", length: 9 }]]);
  await db.destroy();
});

it("where somebody in between gives each transaction another connection, statements are read each time", async () => {
  const db = await boats();
  await find(db, "Gull");
  await sql`deallocate all`.execute(db);
  for (let time = 0; time < 2; time += 1)
    expect(await find(db, "Gull")).toEqual([{ name: "Gull" }]);
  expect(await statementsRead(db)).toEqual([]);
  await db.destroy();
});

it("of more statements than anybody asks no more are kept", async () => {
  const db = await boats();
  for (let many = 0; many < 400; many += 1)
    await sql`select ${sql.lit(many)} from boats where name = ${"Gull"}`.execute(db);
  expect(await find(db, "Gull")).toEqual([{ name: "Gull" }]);
  expect(await statementsRead(db)).toHaveLength(300);
  await db.destroy();
});

it("what is in no hurry does not wait for the disk, and what comes after it does", async () => {
  const db = await boats();
  const { rows } = await sql`
    update boats set name = ${"Tern"} from ${inNoHurry}
    returning current_setting('synchronous_commit') as waits`.execute(db);
  const after = await sql`select current_setting('synchronous_commit') as waits`.execute(db);
  expect([...rows, ...after.rows]).toEqual([{ waits: "off" }, { waits: "on" }]);
  await db.destroy();
});
