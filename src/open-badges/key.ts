import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hash,
  type JsonWebKey,
  type KeyObject,
} from "node:crypto";

/** How badges are signed, by the names of https://www.iana.org/assignments/jose. Both sign the same twice alike. */
export const ALGORITHMS = ["EdDSA", "RS256"] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

/** A key that signs badges, or signed them once. */
export interface Key {
  /** Its thumbprint (RFC 7638): the same key always has the same id. */
  readonly id: string;
  readonly algorithm: Algorithm;
  /** What everybody may know of it. */
  readonly open: JsonWebKey;
  /** What checks what it signed. */
  readonly checks: KeyObject;
  /** What signs; a key that only checks any more has none. */
  readonly signs?: KeyObject;
}

/** RSA keys with fewer bits are broken too easily. */
const FEWEST_BITS = 2048;

/** Reads a JSON Web Key; nothing where it is none with which badges are signed. */
export function keyFrom(jwk: unknown): Key | undefined {
  if (typeof jwk !== "object" || jwk === null) return undefined;
  const given = jwk as JsonWebKey;
  const signs =
    "d" in given ? perhaps(() => createPrivateKey({ key: given, format: "jwk" })) : undefined;
  if ("d" in given && !signs) return undefined;
  const checks = signs
    ? createPublicKey(signs)
    : perhaps(() => createPublicKey({ key: given, format: "jwk" }));
  const algorithm = checks && algorithmOf(checks);
  if (!checks || !algorithm) return undefined;
  const { kty, crv, x, n, e } = checks.export({ format: "jwk" });
  const open = kty === "OKP" ? { crv, kty, x } : { e, kty, n };
  return {
    id: hash("sha256", JSON.stringify(open), "base64url"),
    algorithm,
    open: open as JsonWebKey,
    checks,
    ...(signs && { signs }),
  };
}

function perhaps(read: () => KeyObject): KeyObject | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function algorithmOf({
  asymmetricKeyType,
  asymmetricKeyDetails,
}: KeyObject): Algorithm | undefined {
  if (asymmetricKeyType === "ed25519") return "EdDSA";
  const { modulusLength = 0 } = asymmetricKeyDetails ?? {};
  return asymmetricKeyType === "rsa" && modulusLength >= FEWEST_BITS ? "RS256" : undefined;
}

/** A fresh key, with what nobody else may know, as a JSON Web Key. */
export function freshKey(algorithm: Algorithm): JsonWebKey {
  const { privateKey } =
    algorithm === "EdDSA"
      ? generateKeyPairSync("ed25519")
      : generateKeyPairSync("rsa", { modulusLength: 3072 });
  return privateKey.export({ format: "jwk" });
}
