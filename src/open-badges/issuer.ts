import type { JsonWebKey } from "node:crypto";
import { path } from "../core/pages.ts";
import type { Key } from "./key.ts";

/** Who signs badges here, for every organisation that Waymark works for. */
export interface Issuer {
  /** Where people reach us, without a slash at the end. */
  readonly pages: string;
  /** The root of GitHub's API, without a slash at the end: people are told by their numbers there. */
  readonly api: string;
  /** The first one signs. */
  readonly keys: readonly [Key, ...(readonly Key[])];
}

/** The issuer's name, which leads to its keys: https://w3c-ccg.github.io/did-method-web */
export function didOf({ pages }: Pick<Issuer, "pages">): string {
  const { host, pathname } = new URL(pages);
  const parts = pathname.split("/").filter((part) => part !== "");
  return ["did:web", encodeURIComponent(host), ...parts].join(":");
}

/** The name of a key, by which whoever checks a signature finds it. */
export function nameOfKey({ id }: Key, issuer: Pick<Issuer, "pages">): string {
  return `${didOf(issuer)}#${id}`;
}

/** What everybody may know of the issuer, its keys above all. */
export function didDocument(issuer: Issuer): object {
  const names = issuer.keys.map((key) => nameOfKey(key, issuer));
  return {
    "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/suites/jws-2020/v1"],
    id: didOf(issuer),
    verificationMethod: issuer.keys.map((key) => ({
      id: nameOfKey(key, issuer),
      // `JsonWebKey` has followed it, but not every library knows that yet.
      type: "JsonWebKey2020",
      controller: didOf(issuer),
      publicKeyJwk: described(key),
    })),
    assertionMethod: names,
  };
}

/** The same keys as a set. */
export function keySet(issuer: Issuer): object {
  return { keys: issuer.keys.map(described) };
}

function described({ open, id, algorithm }: Key): JsonWebKey {
  return { ...open, kid: id, alg: algorithm, use: "sig" };
}

/** An address of ours, as people reach it. */
export function addressAt({ pages }: Pick<Issuer, "pages">, ...parts: readonly string[]): string {
  return pages + path(...parts);
}
