import { awardName } from "../core/pages.ts";
import type { PersonId } from "../core/person.ts";
import type { Instant } from "../core/time.ts";
import type { Language } from "../words/languages.ts";
import { addressAt, didOf, type Issuer } from "./issuer.ts";
import { listAddress, placeOf } from "./status-list.ts";

/** An award that its holder claimed, with everything a credential says of it. */
export interface Award {
  readonly organization: { readonly login: string; readonly name: string };
  readonly person: PersonId;
  /** What their account is called now, if we know. */
  readonly login: string | undefined;
  readonly badge: {
    readonly id: string;
    readonly name: string;
    /** The year that it was given for, where it is given for each. */
    readonly year: string | undefined;
    readonly description: string;
    /** What it takes, in Markdown. */
    readonly criteria: string;
  };
  /** In which all that is written. */
  readonly language: Language;
  /** When it was given. */
  readonly at: Instant;
  /** The claim, and its place in the ledger. */
  readonly claim: { readonly id: string; readonly seq: number };
}

const CONTEXTS = [
  "https://www.w3.org/ns/credentials/v2",
  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
];
const SCHEMA =
  "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

/** What is signed: an Open Badge 3.0 with the claims of its JWT, https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof */
export function credentialOf(award: Award, issuer: Issuer): Readonly<Record<string, unknown>> {
  const { organization, person, badge, language, at, claim } = award;
  const seconds = Math.floor(Date.parse(at) / 1000);
  // Who claims a second time gets another credential: what was revoked stays so.
  const id = `${pageOf(award, issuer)}#${encodeURIComponent(claim.id)}`;
  const subject = `${issuer.api}/user/${numberOf(person)}`;
  return {
    "@context": CONTEXTS,
    id,
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    name: nameOf(badge),
    issuer: {
      id: didOf(issuer),
      type: ["Profile"],
      name: organization.name,
      url: `${addressAt(issuer, organization.login)}/`,
    },
    validFrom: new Date(seconds * 1000).toISOString().replace(".000Z", "Z"),
    credentialSubject: {
      id: subject,
      type: ["AchievementSubject"],
      identifier: identifiers(award),
      achievement: achievement(award, issuer, language),
    },
    credentialStatus: status(award, issuer),
    credentialSchema: [{ id: SCHEMA, type: "1EdTechJsonSchemaValidator2019" }],
    iss: didOf(issuer),
    jti: id,
    sub: subject,
    nbf: seconds,
  };
}

/** The page of an award: its credential is under the same address with `.jwt`. */
export function pageOf(
  { organization, person, badge }: Pick<Award, "organization" | "person" | "badge">,
  issuer: Pick<Issuer, "pages">,
): string {
  return addressAt(issuer, organization.login, "awards", awardName(person, badge.id, badge.year));
}

/** An account is told by its number, which stays whatever it is called, and by its name now. */
function identifiers({ person, login }: Award): readonly object[] {
  const plain = { type: "IdentityObject", hashed: false };
  const number = { ...plain, identityHash: numberOf(person), identityType: "accountId" };
  if (login === undefined) return [number];
  return [number, { ...plain, identityHash: login, identityType: "userName" }];
}

function numberOf(person: PersonId): string {
  return person.replace("github:", "");
}

function nameOf({ name, year }: Award["badge"]): string {
  return year === undefined ? name : `${name} ${year}`;
}

function achievement({ organization, badge }: Award, issuer: Issuer, language: Language): object {
  const page = addressAt(issuer, organization.login, "badges", badge.id);
  return {
    id: page,
    type: ["Achievement"],
    achievementType: "Badge",
    name: nameOf(badge),
    description: badge.description,
    criteria: { id: page, narrative: badge.criteria },
    image: { id: `${page}/image`, type: "Image" },
    inLanguage: language,
  };
}

function status({ organization, claim }: Award, issuer: Issuer): object {
  const { list, index } = placeOf(claim.seq);
  const address = listAddress(organization.login, list, issuer);
  return {
    id: `${address}#${index}`,
    type: "BitstringStatusListEntry",
    statusPurpose: "revocation",
    statusListIndex: String(index),
    statusListCredential: address,
  };
}
