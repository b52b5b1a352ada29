import { SignJWT } from "jose";
import { type Issuer, nameOfKey } from "./issuer.ts";

/** A credential as it is kept and handed on: signed, in one word. Ed25519 and RS256 sign the same twice alike. */
export function signed(
  payload: Readonly<Record<string, unknown>>,
  issuer: Issuer,
  type: "JWT" | "vc+jwt" = "JWT",
): Promise<string> {
  const [first] = issuer.keys;
  if (!first.signs) throw new Error("the first key has no private half");
  const header = { alg: first.algorithm, kid: nameOfKey(first, issuer), typ: type };
  return new SignJWT({ ...payload }).setProtectedHeader(header).sign(first.signs);
}
