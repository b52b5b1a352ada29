import type { Context, Hono } from "hono";
import { awardCalled, awardName } from "../../core/pages.ts";
import { voiceOf } from "../../core/voice-of.ts";
import { checkSignature } from "../../open-badges/check.ts";
import { credentialOf } from "../../open-badges/credential.ts";
import { addressAt, didDocument, type Issuer, keySet } from "../../open-badges/issuer.ts";
import { signed } from "../../open-badges/sign.ts";
import { placeOf, statusList } from "../../open-badges/status-list.ts";
import { PLAIN } from "../../words/voice.ts";
import { smallBody } from "../small-body.ts";
import { awardPage } from "./award-page.ts";
import { criteriaInWords } from "./criteria.ts";
import { type Html, path } from "./link.ts";
import { type Reader, readerOf } from "./reader.ts";
import { type ClaimedAward, entry, type PagesReader, type Wants, zoneOf } from "./shown.ts";
import { type Verdict, verifyPage } from "./verify-page.ts";
import type { View } from "./view.ts";

const SHORTLY = "public, max-age=60";
/** Many times what a credential of ours takes. */
const MOST_BYTES = 64 * 1024;

type Answer = Response | Promise<Response>;

/** How pages are found and shown. */
export interface Pages {
  readonly read: PagesReader;
  /** Finds who asks about which organisation, or answers that there is nothing. */
  readonly asked: (c: Context, wants: Wants, answer: (view: View) => Answer | undefined) => Answer;
  readonly show: (c: Context, content: Html, reader: Reader, status?: 200 | 413) => Answer;
  readonly onwards: (c: Context, address: string) => Response;
}

/** Adds pages to those of every organisation, before them. */
export type More = (app: Hono, pages: Pages) => void;

/** Badges that people claimed, signed, and everything with which anybody can check them. */
export function openBadges(issuer: Issuer): More {
  return (app, pages) => serve(app, issuer, pages);
}

function serve(app: Hono, issuer: Issuer, { read, asked, show, onwards }: Pages): void {
  for (const place of ["/.well-known/did.json", "/did.json"])
    app.get(place, (c) => machines(c, JSON.stringify(didDocument(issuer)), "application/json"));
  app.get("/.well-known/jwks.json", (c) =>
    machines(c, JSON.stringify(keySet(issuer)), "application/json"),
  );

  async function verdictOf(c: Context): Promise<Verdict> {
    const { credential } = await c.req.parseBody();
    return verdict(typeof credential === "string" ? credential : "", issuer, read);
  }
  const verify = (c: Context, found: Verdict | undefined, status?: 200 | 413) => {
    const reader = readerOf(c, PLAIN);
    return show(c, verifyPage(found, addressAt(issuer, "verify"), reader), reader, status);
  };
  app.get("/verify", (c) => verify(c, undefined));
  app.post(
    "/verify",
    smallBody(MOST_BYTES, (c) => verify(c, { kind: "too-long" }, 413)),
    async (c) => verify(c, await verdictOf(c)),
  );

  app.get("/:org/awards/:award", (c) => {
    const [, name = "", file] = /^(.*?)(\.jwt)?$/s.exec(c.req.param("award")) ?? [];
    const award = awardCalled(name);
    const { page: turned } = readerOf(c, PLAIN);
    return asked(c, award ? { award: { ...award, page: turned } } : {}, (view) => {
      const shown = view.award;
      if (!award || !shown) return undefined;
      const now = awardName(award.person, shown.claim.badge, shown.claim.year);
      // Links go by the id that the badge had when they were made.
      if (now !== name) return onwards(c, path(view.login, "awards", now + (file ?? "")));
      if (file === undefined) return page(c, shown, view);
      const credential = credentialFor(shown, view, issuer);
      return credential?.then((text) => machines(c, text, "application/vc+jwt", `${now}.jwt`));
    });
  });
  async function page(c: Context, shown: ClaimedAward, view: View): Promise<Response> {
    const credential = await credentialFor(shown, view, issuer);
    return show(c, awardPage(shown, credential, view), view);
  }

  app.get("/:org/open-badges/status/:list", (c) =>
    asked(c, { claims: true }, ({ claims = [], login }) => {
      const list = c.req.param("list");
      const here = claims.filter(({ claim }) => String(placeOf(claim.seq ?? 0).list) === list);
      if (here.length === 0) return undefined;
      const revoked = here
        .filter(({ state }) => state !== "stands")
        .map(({ claim }) => placeOf(claim.seq ?? 0).index);
      const credential = signed(statusList(login, Number(list), revoked, issuer), issuer, "vc+jwt");
      return credential.then((text) => machines(c, text, "application/vc+jwt"));
    }),
  );
}

/** What programs read, wherever they run. */
function machines(c: Context, text: string, type: string, file?: string): Response {
  return c.body(text, 200, {
    "content-type": type,
    "cache-control": SHORTLY,
    "access-control-allow-origin": "*",
    ...(file !== undefined && { "content-disposition": `attachment; filename="${file}"` }),
  });
}

/** An award, signed as the organisation speaks, so that everybody gets the same; nothing where its badge is given no more. */
function credentialFor(
  { claim, award }: ClaimedAward,
  { definitions, login, logins }: View,
  issuer: Issuer,
): Promise<string> | undefined {
  const badge = entry(definitions.badges, claim.badge);
  if (!badge) return undefined;
  const voice = voiceOf(definitions);
  const credential = credentialOf(
    {
      organization: { login, name: definitions.settings.organization },
      person: award.person,
      login: logins[award.person],
      badge: {
        id: claim.badge,
        name: badge.name,
        year: claim.year,
        description: badge.description,
        criteria: criteriaInWords(claim.badge, badge, definitions, voice),
      },
      language: voice.language,
      at: award.at,
      claim: { id: claim.id, seq: claim.seq ?? 0 },
    },
    issuer,
  );
  return signed(credential, issuer);
}

/** What there is to say of a credential that somebody pasted; no address in it is opened. */
async function verdict(text: string, issuer: Issuer, read: PagesReader): Promise<Verdict> {
  const signature = await checkSignature(text, issuer);
  if (signature.kind !== "signed") return signature;
  const { told, entry: place } = signature;
  const shown = await read.organization(place.login, { claims: true });
  const found = shown?.claims?.find(({ claim }) => claim.seq === place.seq);
  if (!shown || !found) return { kind: "unconfirmed" };
  if (found.state !== "stands") return { kind: found.state };
  return { kind: "stands", told, zone: zoneOf(shown) };
}
