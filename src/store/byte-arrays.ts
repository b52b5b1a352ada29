/** The type `bytea`, as PostgreSQL numbers it. */
const BYTEA = 17;
/** Number of dimensions, whether there are nulls, type, length, first index: 4 bytes each. */
const HEAD = 20;

/** A `bytea[]` as PostgreSQL reads it (`array_recv`): as text it would take twice the bytes and the time. */
export function byteArray(items: readonly Uint8Array[]): Buffer {
  const size = items.reduce((sum, { byteLength }) => sum + 4 + byteLength, HEAD);
  const array = Buffer.alloc(size);
  const head = [1, 0, BYTEA, items.length, 1];
  let at = head.reduce((place, number) => array.writeInt32BE(number, place), 0);
  for (const item of items) {
    at = array.writeInt32BE(item.byteLength, at);
    array.set(item, at);
    at += item.byteLength;
  }
  return array;
}
