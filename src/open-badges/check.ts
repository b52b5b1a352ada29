import { compactVerify, decodeJwt, decodeProtectedHeader, type JWTPayload } from "jose";
import { didOf, type Issuer, nameOfKey } from "./issuer.ts";
import { ON_ONE_LIST } from "./status-list.ts";

/** What a credential of ours says. */
export interface Told {
  readonly badge: string;
  readonly organization: string;
  /** What the account was called when it was signed, if that was known. */
  readonly login: string | undefined;
  /** When the badge was given. */
  readonly at: string;
  /** Its page with us. */
  readonly page: string;
}

/** Where it is written whether a credential was revoked. */
export interface Entry {
  /** The organisation's login when it was signed. */
  readonly login: string;
  /** The claim's place in the ledger. */
  readonly seq: number;
}

/** What a signature proves, before anybody looks whether the credential was revoked. */
export type Signature =
  | { readonly kind: "unreadable" | "tampered" | "unknown-key" | "no-badge" }
  | { readonly kind: "foreign"; readonly issuer: string }
  | { readonly kind: "signed"; readonly told: Told; readonly entry: Entry };

/** Checks who signed a text, and whether it is as it was signed. Nothing is fetched: we know our own keys, and no others. */
export async function checkSignature(text: string, issuer: Issuer): Promise<Signature> {
  // Mail and chats break long lines.
  const token = text.replaceAll(/\s+/g, "");
  const read = parsed(token);
  if (!read) return { kind: "unreadable" };
  if (read.issuer !== didOf(issuer)) return { kind: "foreign", issuer: read.issuer };
  const key = issuer.keys.find((one) => nameOfKey(one, issuer) === read.key);
  if (!key) return { kind: "unknown-key" };
  const algorithms = [key.algorithm];
  const isGenuine = await compactVerify(token, key.checks, { algorithms }).then(
    () => true,
    () => false,
  );
  if (!isGenuine) return { kind: "tampered" };
  return badgeIn(read.payload, issuer) ?? { kind: "no-badge" };
}

interface Read {
  readonly key: string | undefined;
  readonly issuer: string;
  readonly payload: JWTPayload;
}

function parsed(token: string): Read | undefined {
  try {
    const { kid } = decodeProtectedHeader(token);
    const payload = decodeJwt(token);
    // Whoever forges one may write anything there, be it no text.
    const { iss }: { readonly iss?: unknown } = payload;
    return typeof iss === "string" ? { key: kid, issuer: iss, payload } : undefined;
  } catch {
    return undefined;
  }
}

/** As we write it, so nothing here is guessed. */
interface Written {
  readonly name: string;
  readonly jti: string;
  readonly validFrom: string;
  readonly issuer: { readonly name: string };
  readonly credentialSubject: {
    readonly identifier: readonly {
      readonly identityType: string;
      readonly identityHash: string;
    }[];
  };
  readonly credentialStatus: {
    readonly statusListCredential: string;
    readonly statusListIndex: string;
  };
}

function badgeIn(payload: JWTPayload, { pages }: Issuer): Signature | undefined {
  const type = payload["type"];
  if (!Array.isArray(type) || !type.includes("OpenBadgeCredential")) return undefined;
  const written = payload as unknown as Written;
  const { statusListCredential, statusListIndex } = written.credentialStatus;
  const [login = "", , , list] = statusListCredential.slice(pages.length + 1).split("/");
  const { identifier } = written.credentialSubject;
  return {
    kind: "signed",
    told: {
      badge: written.name,
      organization: written.issuer.name,
      login: identifier.find((one) => one.identityType === "userName")?.identityHash,
      at: written.validFrom,
      page: written.jti.replace(/#.*$/, ""),
    },
    entry: {
      login: decodeURIComponent(login),
      seq: Number(list) * ON_ONE_LIST + Number(statusListIndex),
    },
  };
}
