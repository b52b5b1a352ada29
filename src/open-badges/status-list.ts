import { gzipSync } from "node:zlib";
import { addressAt, didOf, type Issuer } from "./issuer.ts";

// https://www.w3.org/TR/vc-bitstring-status-list: one bit a credential, set once it is revoked.

/** So many credentials share a list, so that nobody learns from a look at it which one was looked up. */
export const ON_ONE_LIST = 131_072;

/** Where a credential stands: on which list, and which bit is its own. */
export interface Place {
  readonly list: number;
  readonly index: number;
}

/** The place of a claim, by its place in the ledger, where nothing ever moves. */
export function placeOf(seq: number): Place {
  return { list: Math.floor(seq / ON_ONE_LIST), index: seq % ON_ONE_LIST };
}

/** Where a list is served. */
export function listAddress(login: string, list: number, issuer: Pick<Issuer, "pages">): string {
  return addressAt(issuer, login, "open-badges", "status", String(list));
}

/** A list as a credential that can be signed. */
export function statusList(
  login: string,
  list: number,
  revoked: readonly number[],
  issuer: Issuer,
): Readonly<Record<string, unknown>> {
  const id = listAddress(login, list, issuer);
  const subject = `${id}#list`;
  return {
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    id,
    type: ["VerifiableCredential", "BitstringStatusListCredential"],
    issuer: didOf(issuer),
    credentialSubject: {
      id: subject,
      type: "BitstringStatusList",
      statusPurpose: "revocation",
      encodedList: encoded(revoked),
    },
    iss: didOf(issuer),
    jti: id,
    sub: subject,
  };
}

/** The first bit is the left one of the first byte. */
function encoded(revoked: readonly number[]): string {
  const bytes = new Uint8Array(ON_ONE_LIST / 8);
  for (const index of revoked) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (128 >> (index & 7));
  return `u${gzipSync(bytes).toString("base64url")}`;
}
