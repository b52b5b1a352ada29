import { sql } from "kysely";
import { byteArray } from "./byte-arrays.ts";
import type { Database } from "./connect.ts";
import type { Delivery } from "./deliveries.ts";
import { stored } from "./text.ts";
import { waking } from "./wake.ts";

/**
 * Keeps deliveries, and organisations not seen before. One statement, the same for any number of
 * them: an acknowledgement costs one way to the database and back, and hardly any planning.
 */
export async function keepAll(db: Database, batch: readonly Delivery[]): Promise<void> {
  const all = [...new Map(batch.map((one) => [`${one.org}/${one.id}`, one])).values()];
  const orgs = organizationsIn(all);
  await sql`
    with seen as (
      insert into organizations (id, login, installation)
      select * from unnest(
        ${orgs.map(({ org }) => org)}::bigint[],
        ${orgs.map(({ login }) => stored(login ?? ""))}::text[],
        ${orgs.map(({ installation }) => installation ?? null)}::bigint[])
      on conflict (id) do nothing
    ), kept as (
      insert into deliveries (org, id, name, received, headers, thread, body)
      select * from unnest(
        ${all.map(({ org }) => org)}::bigint[],
        ${all.map(({ id }) => stored(id))}::text[],
        ${all.map(({ name }) => stored(name))}::text[],
        ${all.map(({ received }) => received)}::text[],
        ${all.map(({ headers }) => JSON.stringify(headers))}::text[],
        ${all.map(({ thread }) => thread ?? null)}::text[],
        ${byteArray(all.map(({ body }) => body))}::bytea[])
      on conflict (org, id) do update set state = 'waiting', attempts = 0, not_before = null
      where deliveries.state = 'aside'
    )
    select ${waking}`.execute(db);
}

/** Each once, in an order that never crosses another batch's. */
function organizationsIn(batch: readonly Delivery[]): readonly Delivery[] {
  const once = new Map(batch.map((delivery) => [delivery.org, delivery]));
  return [...once.values()].toSorted((a, b) => a.org - b.org);
}
