import { verify } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { verifyJWT } from "did-jwt";
import { type DIDDocument, Resolver } from "did-resolver";
import type { Hono } from "hono";
import { describe, expect, it } from "vitest";
import type { Issuer } from "../../../src/open-badges/issuer.ts";
import { signed } from "../../../src/open-badges/sign.ts";
import { statusList } from "../../../src/open-badges/status-list.ts";
import { openBadges } from "../../../src/web/pages/open-badges.ts";
import { pages } from "../../../src/web/pages/pages.ts";
import type { Claim, PagesReader, Shown } from "../../../src/web/pages/shown.ts";
import { forged, issuerWith, key, partsOf } from "../../open-badges/keys.ts";
import { withClaim } from "./claimed.ts";
import { definitions, harbor, reading as readingOf } from "./harbor.ts";

const PAGE = "/harbor-civic/awards/2-first-step";
const KEY = key();

function reading(
  state?: Claim["state"] | "gone",
  shown: Shown = harbor({ pages: "https://waymark.example" }),
): PagesReader {
  return withClaim(readingOf(shown), state);
}

function serving(read = reading(), issuer: Issuer = issuerWith(KEY)): Hono {
  return pages(read, undefined, undefined, openBadges(issuer));
}

async function textAt(path: string, app = serving()): Promise<string> {
  const answer = await app.request(path);
  expect(answer.status, path).toBe(200);
  return answer.text();
}

const credential = (app?: Hono) => textAt(`${PAGE}.jwt`, app);

/** What a library that is none of ours makes of a credential, which asks the app who signed it. */
async function checked(token: string, app = serving()) {
  const web = async () => ({
    didResolutionMetadata: {},
    didDocument: JSON.parse(await textAt("/.well-known/did.json", app)) as DIDDocument,
    didDocumentMetadata: {},
  });
  return verifyJWT(token, {
    resolver: new Resolver({ web }),
    proofPurpose: "assertionMethod",
    policies: { now: Date.parse("2026-11-20T00:00:00Z") / 1000, aud: false },
  });
}

/** Whether the bit is set that a credential names. */
async function isRevoked(token: string, app: Hono): Promise<boolean> {
  const { credentialStatus } = partsOf(token).body as {
    credentialStatus: { statusListCredential: string; statusListIndex: string };
  };
  const { pathname } = new URL(credentialStatus.statusListCredential);
  const { payload } = await checked(await textAt(pathname, app), app);
  const { encodedList } = payload["credentialSubject"] as { readonly encodedList: string };
  expect(encodedList).toMatch(/^u/);
  const bytes = gunzipSync(Buffer.from(encodedList.slice(1), "base64url"));
  expect(bytes).toHaveLength(16_384);
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return bits[Number(credentialStatus.statusListIndex)] === "1";
}

/** A page's words, with the marks that stand for characters read. */
async function wordsOf(answer: Response): Promise<string> {
  return (await answer.text()).replaceAll("&#39;", "'");
}

/** What the page says of a text that somebody pastes. */
async function said(credentialText: string, app = serving(), query = ""): Promise<string> {
  const body = new URLSearchParams({ credential: credentialText });
  const answer = await app.request(`/verify${query}`, { method: "POST", body });
  expect(answer.headers.get("cache-control")).toBe("no-store");
  return /<h2 id="outcome">([^<]*)/.exec(await wordsOf(answer))?.[1] ?? "";
}

describe("a badge that somebody claimed", () => {
  it("is signed as an Open Badge 3.0", async () => {
    const { head, body } = partsOf(await credential());
    expect(head).toEqual({
      alg: "EdDSA",
      kid: `did:web:waymark.example#${KEY.id}`,
      typ: "JWT",
    });
    const address = "https://waymark.example/harbor-civic";
    const subject = "https://api.github.com/user/2";
    const id = `${address}/awards/2-first-step#claimed%2F000000000000009%2F0%2Ffirst-step`;
    expect(body).toEqual({
      "@context": [
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
      ],
      id,
      type: ["VerifiableCredential", "OpenBadgeCredential"],
      name: "First step",
      issuer: {
        id: "did:web:waymark.example",
        type: ["Profile"],
        name: "Harbor Civic Tech",
        url: `${address}/`,
      },
      validFrom: "2026-11-17T10:00:03Z",
      credentialSubject: {
        id: subject,
        type: ["AchievementSubject"],
        identifier: [
          {
            type: "IdentityObject",
            hashed: false,
            identityHash: "2",
            identityType: "accountId",
          },
          {
            type: "IdentityObject",
            hashed: false,
            identityHash: "lin",
            identityType: "userName",
          },
        ],
        achievement: {
          id: `${address}/badges/first-step`,
          type: ["Achievement"],
          achievementType: "Badge",
          name: "First step",
          description: "A first contribution that others can build on.",
          criteria: {
            id: `${address}/badges/first-step`,
            narrative:
              "Earned with: 1 contribution\n\nIt comes with the stage First contribution of Design pathway: 1 contribution.",
          },
          image: { id: `${address}/badges/first-step/image`, type: "Image" },
          inLanguage: "en",
        },
      },
      credentialStatus: {
        id: `${address}/open-badges/status/1#9`,
        type: "BitstringStatusListEntry",
        statusPurpose: "revocation",
        statusListIndex: "9",
        statusListCredential: `${address}/open-badges/status/1`,
      },
      credentialSchema: [
        {
          id: "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
          type: "1EdTechJsonSchemaValidator2019",
        },
      ],
      iss: "did:web:waymark.example",
      jti: id,
      sub: subject,
      nbf: Date.parse("2026-11-17T10:00:03Z") / 1000,
    });
  });

  it("is the same however often it is asked for, and in whatever language", async () => {
    const [one, two] = await Promise.all([credential(), textAt(`${PAGE}.jwt?lang=es`)]);
    expect(two).toBe(one);
  });

  it("speaks as the organisation does", async () => {
    const settings = { ...definitions.settings, language: "es" } as const;
    const spanish = harbor({ definitions: { ...definitions, settings } });
    const { body } = partsOf(await credential(serving(reading("stands", spanish))));
    expect(body).toMatchObject({
      credentialSubject: {
        achievement: {
          inLanguage: "es",
          criteria: { narrative: expect.stringContaining("Se gana con") },
        },
      },
    });
  });

  it("tells somebody by their number where nobody knows their name", async () => {
    const app = serving(reading("stands", harbor({ logins: {} })));
    const token = await credential(app);
    expect(partsOf(token).body).toMatchObject({
      credentialSubject: { identifier: [{ identityType: "accountId", identityHash: "2" }] },
    });
    expect(await said(token, app)).toBe("This badge is genuine");
    expect(await textAt(PAGE, app)).toContain("<title>First step · Harbor Civic Tech</title>");
  });

  it("has a page that tells whose it is, what it takes, why it was given, and how to check it", async () => {
    const text = await textAt(PAGE);
    expect(text).toContain("<title>First step · @lin · Harbor Civic Tech</title>");
    for (const words of ["November 17, 2026", "and it stands.", "Earned with:", "#12"])
      expect(text).toContain(words);
    expect(text).toContain(`href="${PAGE}.jwt"`);
    expect(text).toContain(`value="${await credential()}"`);
    expect(text).toContain(`<link rel="canonical" href="https://waymark.example${PAGE}" />`);
    expect(await textAt(`${PAGE}?lang=es`)).toContain("y sigue vigente.");
  });

  it("needs no reason that is on record", async () => {
    const known = reading();
    const without: PagesReader = {
      ...known,
      async organization(login, wants) {
        const shown = await known.organization(login, wants);
        const award = shown?.award && {
          ...shown.award,
          award: { ...shown.award.award, evidence: [] },
        };
        return shown && { ...shown, ...(award && { award }) };
      },
    };
    expect(await textAt(PAGE, serving(without))).not.toContain('id="why"');
  });

  it("is sent as what it is, to whoever asks from wherever", async () => {
    const answer = await serving().request(`${PAGE}.jwt`);
    const sent = (name: string) => answer.headers.get(name);
    expect(sent("content-type")).toBe("application/vc+jwt");
    expect(sent("content-disposition")).toBe('attachment; filename="2-first-step.jwt"');
    expect(sent("access-control-allow-origin")).toBe("*");
  });

  it("that is called differently now leads on", async () => {
    for (const end of ["", ".jwt"]) {
      const answer = await serving().request(`/harbor-civic/awards/2-beginner${end}`);
      expect(answer.status).toBe(302);
      expect(answer.headers.get("location")).toBe(PAGE + end);
    }
  });

  it.each([
    ["that nobody claimed", "/harbor-civic/awards/1-bridge"],
    ["of nobody", "/harbor-civic/awards/first-step"],
    ["elsewhere", "/tide/awards/2-first-step"],
    ["on a list that there is not", "/harbor-civic/open-badges/status/0"],
    ["on no list", "/harbor-civic/open-badges/status/1.0"],
  ])("%s is not there", async (_, path) => {
    for (const end of ["", ".jwt"]) expect((await serving().request(path + end)).status).toBe(404);
  });

  it("is nowhere where nobody signs", async () => {
    const app = pages(reading());
    for (const path of [PAGE, `${PAGE}.jwt`, "/verify", "/.well-known/did.json"])
      expect((await app.request(path)).status, path).toBe(404);
  });

  it("whose holder took it back is not there, and one that is given no more says so", async () => {
    for (const end of ["", ".jwt"]) {
      const app = serving(reading("taken-back"));
      expect((await app.request(PAGE + end)).status).toBe(404);
    }
    const { "first-step": _, ...badges } = definitions.badges;
    const ended = serving(reading("ended", harbor({ definitions: { ...definitions, badges } })));
    expect((await ended.request(`${PAGE}.jwt`)).status).toBe(404);
    const text = (await textAt(PAGE, ended)).replaceAll("&#39;", "'");
    expect(text).toContain("This badge isn't given anymore");
    expect(text).not.toContain('id="check"');
  });
});

describe("a credential, as a library that is none of ours checks it,", () => {
  it("is genuine", async () => {
    const token = await credential();
    await expect(checked(token)).resolves.toMatchObject({ verified: true });
    expect(isGenuine(token, await textAt("/.well-known/jwks.json"))).toBe(true);
  });

  it("is genuine by RS256 as well, where that signs", async () => {
    const app = serving(reading(), issuerWith(key("RS256")));
    const token = await credential(app);
    expect(partsOf(token).head).toMatchObject({ alg: "RS256" });
    expect(isGenuine(token, await textAt("/.well-known/jwks.json", app))).toBe(true);
    expect(await said(token, app)).toBe("This badge is genuine");
  });

  it("is not genuine once anything in it was changed", async () => {
    const token = forged(await credential(), (body) => ({ ...body, name: "Core" }));
    await expect(checked(token)).rejects.toThrow(/invalid_signature/);
    expect(isGenuine(token, await textAt("/.well-known/jwks.json"))).toBe(false);
  });

  it("is revoked once its holder took it back, or the badge is given no more", async () => {
    const token = await credential();
    expect(await isRevoked(token, serving())).toBe(false);
    for (const state of ["taken-back", "ended"] as const)
      expect(await isRevoked(token, serving(reading(state)))).toBe(true);
  });

  it("goes on being genuine when another key signs, and no more when its own is lost", async () => {
    const token = await credential();
    const fresh = key();
    const rotated = serving(reading(), issuerWith(fresh, KEY));
    await expect(checked(token, rotated)).resolves.toMatchObject({ verified: true });
    expect(partsOf(await credential(rotated)).head["kid"]).toContain(fresh.id);
    const lost = serving(reading(), issuerWith(fresh));
    await expect(checked(token, lost)).rejects.toThrow(/invalid_signature|no_suitable_keys/);
  });

  it("leads to the same keys, whatever proxy stands before them", async () => {
    expect(await textAt("/did.json")).toBe(await textAt("/.well-known/did.json"));
  });
});

/** What somebody writes by hand, whoever it says it is by. */
function byIssuer(iss: unknown): string {
  return `eyJhbGciOiJFZERTQSJ9.${Buffer.from(JSON.stringify({ iss })).toString("base64url")}.AA`;
}

/** By hand, with nothing but Node. */
function isGenuine(token: string, keySet: string): boolean {
  const { head, signed: text, signature } = partsOf(token);
  const { keys } = JSON.parse(keySet) as { readonly keys: readonly { readonly kid: string }[] };
  const jwk = keys.find(({ kid }) => String(head["kid"]).endsWith(`#${kid}`));
  if (!jwk) return false;
  const algorithm = head["alg"] === "EdDSA" ? null : "RSA-SHA256";
  const bytes = Buffer.from(signature, "base64url");
  return verify(algorithm, Buffer.from(text), { key: jwk, format: "jwk" }, bytes);
}

describe("the page where anybody checks a credential", () => {
  it("is a form that needs no JavaScript, in the reader's language", async () => {
    const text = await textAt("/verify");
    expect(text).toContain('<form class="fields" method="post" action="/verify">');
    expect(text).not.toContain('id="outcome"');
    const spanish = await textAt("/verify?lang=es");
    expect(spanish).toContain('action="/verify?lang=es"');
    expect(await said("", serving(), "?lang=es")).toBe("Esto no es una credencial");
  });

  it("says of a genuine one whose it is, and where", async () => {
    const body = new URLSearchParams({ credential: await credential() });
    const answer = await serving().request("/verify", { method: "POST", body });
    const text = await answer.text();
    expect(text).toContain("This badge is genuine");
    expect(text).toContain(`href="https://waymark.example${PAGE}"`);
    expect(text).toContain("to @lin on November 17, 2026, and it stands.");
  });

  it("reads one that a mail broke into lines", async () => {
    const token = await credential();
    expect(await said(`  ${token.replaceAll(/.{70}/g, "$&\r\n ")}\n`)).toBe(
      "This badge is genuine",
    );
  });

  it("says when it was taken back, or ended", async () => {
    const token = await credential();
    expect(await said(token, serving(reading("taken-back")))).toBe("This badge was taken back");
    expect(await said(token, serving(reading("ended")))).toBe("This badge isn't given anymore");
  });

  it("says when it was changed, whatever was", async () => {
    const token = await credential();
    const changes: readonly object[] = [
      { name: "Core" },
      { validFrom: "2020-01-01T00:00:00Z" },
      { credentialStatus: {} },
    ];
    for (const change of changes)
      expect(await said(forged(token, (body) => ({ ...body, ...change })))).toBe(
        "This isn't what was signed",
      );
    const [head, body] = token.split(".");
    expect(await said(`${head}.${body}.`)).toBe("This isn't what was signed");
    // https://www.rfc-editor.org/rfc/rfc8725#section-2.1
    const none = { ...partsOf(token).head, alg: "none" };
    const bare = Buffer.from(JSON.stringify(none)).toString("base64url");
    expect(await said(`${bare}.${body}.`)).toBe("This isn't what was signed");
  });

  it("says when the key is not there any more, or somebody else signed", async () => {
    const token = await credential();
    expect(await said(token, serving(reading(), issuerWith(key())))).toBe(
      "We don't have the key for this",
    );
    const elsewhere = { ...issuerWith(KEY), pages: "https://elsewhere.example" };
    expect(await said(token, serving(reading(), elsewhere))).toBe("Somebody else signed this");
  });

  it("writes nobody else's name as anything but text", async () => {
    const token = forged(await credential(), (body) => ({ ...body, iss: "<b>me</b>" }));
    const body = new URLSearchParams({ credential: token });
    const answer = await serving().request("/verify", { method: "POST", body });
    expect(await answer.text()).toContain("&lt;b&gt;me&lt;/b&gt;");
  });

  it("says when it is no badge, or we can't say", async () => {
    const issuer = issuerWith(KEY);
    const list = await textAt("/harbor-civic/open-badges/status/1");
    expect(await said(list)).toBe("This isn't a badge");
    const untyped = await signed({ iss: "did:web:waymark.example" }, issuer);
    expect(await said(untyped)).toBe("This isn't a badge");
    const token = await credential();
    const unconfirmed = "We can't say whether this still stands";
    expect(await said(token, serving(reading("gone")))).toBe(unconfirmed);
    const nobody = { organizations: async () => [], organization: async () => undefined };
    expect(await said(token, serving(nobody))).toBe(unconfirmed);
  });

  it.each([
    ["nothing", ""],
    ["something else", "Hello!"],
    ["half of one", "eyJhbGciOiJFZERTQSJ9"],
    ["one without an issuer", "eyJhbGciOiJFZERTQSJ9.e30.AA"],
    ["one by nothing", byIssuer(null)],
    ["one by a number", byIssuer(5)],
    ["one by a list with us in it", byIssuer(["did:web:waymark.example"])],
  ])("says kindly that %s is none", async (_, text) => {
    expect(await said(text)).toBe("This isn't a credential");
  });

  it("reads no more than a credential ever takes, and no file", async () => {
    const body = new URLSearchParams({ credential: "e".repeat(70_000) });
    const answer = await serving().request("/verify", { method: "POST", body });
    expect(answer.status).toBe(413);
    expect(await wordsOf(answer)).toContain("That's too long for a credential");
    const form = new FormData();
    form.set("credential", new Blob(["ey"]), "badge.jwt");
    const sent = await serving().request("/verify", { method: "POST", body: form });
    expect(await wordsOf(sent)).toContain("This isn't a credential");
  });
});

it("is signed by nobody whose key only checks any more", () => {
  const { signs: _, ...checks } = KEY;
  const issuer = issuerWith(checks);
  expect(() => signed(statusList("harbor-civic", 0, [], issuer), issuer)).toThrow(
    "the first key has no private half",
  );
});
