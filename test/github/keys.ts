import { generateKeyPairSync } from "node:crypto";

let key: string | undefined;

/** A private key for an invented App, made on first use and then the same for this process. */
export function privateKey(): string {
  key ??= generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  }).privateKey;
  return key;
}
