import { freshKey, type Key, keyFrom } from "../../src/open-badges/key.ts";
import type { Issuer } from "../../src/open-badges/issuer.ts";

/** A key of a badge's issuer. */
export function key(algorithm: "EdDSA" | "RS256" = "EdDSA"): Key {
  const made = keyFrom(freshKey(algorithm));
  if (!made) throw new Error("no key was made");
  return made;
}

/** Who signs with these keys, the first one first. */
export function issuerWith(first: Key, ...others: readonly Key[]): Issuer {
  return {
    pages: "https://waymark.example",
    api: "https://api.github.com",
    keys: [first, ...others],
  };
}

/** A credential in its parts, read as anybody can read them. */
export function partsOf(token: string) {
  const [head = "", body = "", signature = ""] = token.split(".");
  return { head: decoded(head), body: decoded(body), signed: `${head}.${body}`, signature };
}

function decoded(part: string): Readonly<Record<string, unknown>> {
  return JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
}

/** The same credential with something else in it, under the old signature. */
export function forged(token: string, change: (body: object) => object): string {
  const { body, signature } = partsOf(token);
  const [head = ""] = token.split(".");
  const other = Buffer.from(JSON.stringify(change(body))).toString("base64url");
  return `${head}.${other}.${signature}`;
}
