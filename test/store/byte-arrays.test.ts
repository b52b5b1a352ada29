import { expect, it } from "vitest";
import { sql } from "kysely";
import { byteArray } from "../../src/store/byte-arrays.ts";
import { freshStore } from "./database.ts";

const store = await freshStore();

it("an array of bytes is read by PostgreSQL as it was written, whatever and however many they are", async () => {
  const arrays = [
    [],
    [Uint8Array.of()],
    [
      Uint8Array.of(0, 255, 92, 34),
      Uint8Array.of(),
      Uint8Array.from({ length: 5000 }, (_, i) => i),
    ],
  ];
  for (const array of arrays) {
    const { rows } = await sql<{ item: Buffer }>`
      select item from unnest(${byteArray(array)}::bytea[]) item`.execute(store.db);
    expect(rows.map(({ item }) => [...item])).toEqual(array.map((item) => [...item]));
  }
});
