import { generateKeyPairSync } from "node:crypto";
import { calculateJwkThumbprint, type JWK } from "jose";
import { describe, expect, it } from "vitest";
import { ALGORITHMS, freshKey, keyFrom } from "../../src/open-badges/key.ts";
import { didDocument, didOf, keySet } from "../../src/open-badges/issuer.ts";
import { issuerWith, key } from "./keys.ts";

describe("a key that signs badges", () => {
  it.each(ALGORITHMS)(
    "is known by its thumbprint, and tells nobody its private half: %s",
    async (algorithm) => {
      const fresh = freshKey(algorithm);
      const read = keyFrom(fresh);
      expect(read).toMatchObject({ algorithm, id: await calculateJwkThumbprint(fresh as JWK) });
      expect(read?.open).not.toHaveProperty("d");
      expect(read?.signs?.type).toBe("private");
    },
  );

  it("whose private half is gone still checks what it signed", () => {
    const { d: _, ...open } = freshKey("EdDSA");
    expect(keyFrom(open)).toMatchObject({ algorithm: "EdDSA" });
    expect(keyFrom(open)).not.toHaveProperty("signs");
  });

  const weak = generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey;
  const other = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
  it.each([
    ["a weak one", weak.export({ format: "jwk" })],
    ["one of another kind", other.export({ format: "jwk" })],
    ["one with half of it missing", { ...freshKey("EdDSA"), d: "AA" }],
    ["something made up", { kty: "OKP", crv: "Ed25519" }],
    ["a text", "key"],
    ["nothing", null],
  ])("is not %s", (_, jwk) => {
    expect(keyFrom(jwk)).toBeUndefined();
  });
});

describe("who signs badges", () => {
  it("is told by where people reach Waymark", () => {
    expect(didOf({ pages: "https://waymark.example" })).toBe("did:web:waymark.example");
    expect(didOf({ pages: "http://localhost:3000" })).toBe("did:web:localhost%3A3000");
    expect(didOf({ pages: "https://example.org/way/mark" })).toBe("did:web:example.org:way:mark");
  });

  it("shows every key, the one that signs first, and no private half of any", () => {
    const [first, second] = [key(), key("RS256")];
    const issuer = issuerWith(first, second);
    const names = [first, second].map(({ id }) => `did:web:waymark.example#${id}`);
    expect(didDocument(issuer)).toMatchObject({
      id: "did:web:waymark.example",
      verificationMethod: names.map((id) => ({ id, controller: "did:web:waymark.example" })),
      assertionMethod: names,
    });
    const text = JSON.stringify([didDocument(issuer), keySet(issuer)]);
    expect(text).not.toMatch(/"(?:d|p|q|dp|dq|qi)":/);
    expect(keySet(issuer)).toMatchObject({
      keys: [
        { kid: first.id, alg: "EdDSA", kty: "OKP" },
        { kid: second.id, alg: "RS256", kty: "RSA" },
      ],
    });
  });
});
