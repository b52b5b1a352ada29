import { deflateRawSync, inflateRawSync } from "node:zlib";

interface Kept {
  readonly etag: string;
  readonly link: string | undefined;
  readonly text: string;
}

export interface Etags {
  readonly get: (key: string) => Kept | undefined;
  readonly set: (key: string, kept: Kept) => void;
}

/** Texts of so many characters are worth packing: a list of a hundred issues takes less than a tenth, and half a millisecond. */
const LONG = 4000;
const QUICK = { level: 1 };

/** An answer as it is kept; its size is in bytes. */
interface Packed extends Omit<Kept, "text"> {
  readonly body: string | Buffer;
  readonly size: number;
}

/**
 * What GitHub answered last, by address, to be asked again with `if-none-match`: a 304 is free.
 * Bodies are kept as text, so nobody changes them, packed where they are long, so that all lists of
 * a nightly round are there the next night: up to `capacity` bytes; the least recently used go first.
 */
export function etags(capacity = 8_000_000): Etags {
  const kept = new Map<string, Packed>();
  let size = 0;
  function drop(key: string): void {
    const one = kept.get(key);
    if (!one) return;
    kept.delete(key);
    size -= one.size;
  }
  function get(key: string): Kept | undefined {
    const one = kept.get(key);
    if (!one) return undefined;
    kept.delete(key);
    kept.set(key, one);
    return unpacked(one);
  }
  function set(key: string, answer: Kept): void {
    drop(key);
    const one = packed(answer);
    if (one.size > capacity / 4) return;
    kept.set(key, one);
    size += one.size;
    for (const oldest of kept.keys()) {
      if (size <= capacity) return;
      drop(oldest);
    }
  }
  return { get, set };
}

function packed({ text, ...rest }: Kept): Packed {
  const body = text.length < LONG ? text : deflateRawSync(text, QUICK);
  return { ...rest, body, size: Buffer.byteLength(body) };
}

function unpacked({ body, etag, link }: Packed): Kept {
  const text = typeof body === "string" ? body : inflateRawSync(body).toString();
  return { etag, link, text };
}
