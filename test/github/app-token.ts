import { createPublicKey, createSign, createVerify } from "node:crypto";
import type { AppOptions } from "./options.ts";

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

/** A JSON web token by which the App proves itself for ten minutes. */
export function appToken({ id, privateKey }: AppOptions): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: id, iat: now - 30, exp: now + 540 };
  const signed = `${encode({ alg: "RS256", typ: "JWT" })}.${encode(claims)}`;
  const signature = createSign("RSA-SHA256").update(signed).sign(privateKey, "base64url");
  return `${signed}.${signature}`;
}

/** Why GitHub would not take a JSON web token; `undefined` if it would. */
export function tokenProblem(app: AppOptions, token: string): string | undefined {
  const [head = "", body = "", signature = ""] = token.split(".");
  const key = createPublicKey(app.privateKey);
  const good = createVerify("RSA-SHA256")
    .update(`${head}.${body}`)
    .verify(key, signature, "base64url");
  if (!good) return "A JSON web token could not be decoded";
  const claims = JSON.parse(Buffer.from(body, "base64url").toString("utf8"));
  return claimsProblem(app, claims as Record<string, unknown>);
}

function claimsProblem(app: AppOptions, claims: Record<string, unknown>): string | undefined {
  const now = Date.now() / 1000;
  const { iss, iat, exp } = claims;
  if (String(iss) !== String(app.id)) return "Integration not found";
  if (typeof iat !== "number" || iat > now + 5)
    return "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued";
  if (typeof exp !== "number" || exp < now)
    return "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires";
  if (exp > now + 605) return "'Expiration time' claim ('exp') is too far in the future";
  return undefined;
}
