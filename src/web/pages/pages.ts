import { createHash } from "node:crypto";
import { type Context, Hono } from "hono";
import { etag } from "hono/etag";
import { secureHeaders } from "hono/secure-headers";
import { PLAIN } from "../../words/voice.ts";
import { serveCalendars, showCalendar } from "./calendar-file/routes.ts";
import { missing, onwards, show } from "./answers.ts";
import { wayBehind } from "../../core/pages.ts";
import { behindPage } from "./behind-page.ts";
import { serveBehind } from "./behind-routes.ts";
import { inFolderOf } from "./in-folder.ts";
import { brandOf } from "./brand.ts";
import { compressed } from "./compressed.ts";
import { serveContributors } from "./elsewhere/contributors.ts";
import { serveFeed } from "./elsewhere/feed.ts";
import { type Asked, servePlates } from "./elsewhere/plates.ts";
import { failed } from "./failed.ts";
import { FAVICON } from "./favicon.ts";
import { FILTERS } from "./filter.ts";
import { HEALTH, healthPage } from "./health-page.ts";
import * as kinds from "./kinds.ts";
import { home } from "./link.ts";
import { LOGIN, ofOrganization, ofSomebody, withOrganization } from "./of-organization.ts";
import type { More } from "./open-badges.ts";
import { organizationPage, organizationWants } from "./organization-page.ts";
import { organizationsPage } from "./organizations-page.ts";
import { keptPictures } from "./pictures/kept.ts";
import { findFace, servePictures, type PictureSource } from "./pictures/routes.ts";
import { serveProgress } from "./pictures/progress.ts";
import { personPage } from "./person-page.ts";
import { policed } from "./policy.ts";
import { readerOf } from "./reader.ts";
import type { PagesReader } from "./shown.ts";

/** Lists that somebody narrowed down, and faces, are nothing to find. */
const ROBOTS = `User-agent: *
Disallow: /*/faces/
${FILTERS.map((name) => `Disallow: /*?*${name}=`).join("\n")}
Allow: /
`;
const NO_PICTURES: PictureSource = {
  file: () => Promise.resolve(undefined),
  face: () => Promise.resolve(undefined),
};

/**
 * Every page people read, and only those: mount it last, it answers 404 to any other address. Where
 * they are reached in a folder of a host, that address says so.
 */
export function pages(
  read: PagesReader,
  report: (error: Error) => void = console.error,
  source: PictureSource = NO_PICTURES,
  more?: More,
  reached?: string,
): Hono {
  const app = new Hono();
  app.use(
    compressed,
    policed,
    secured(),
    etag({ weak: true, generateDigest }),
    inFolderOf(reached),
  );
  app.get("/favicon.svg", (c) =>
    c.body(FAVICON, 200, {
      "content-type": "image/svg+xml",
      "cache-control": "public, max-age=86400",
    }),
  );
  app.get("/", async (c) => index(c, await read.organizations()));
  app.get("/robots.txt", (c) => c.text(ROBOTS, 200, { "cache-control": "public, max-age=86400" }));
  more?.(app, {
    read,
    asked: (c, wants, answer) =>
      withOrganization(c, read, wants, (view) => {
        c.set("style", brandOf(view).style?.hash);
        return answer(view);
      }),
    show,
    onwards: (c, address) => onwards(c, address, 302),
  });
  serveProgress(app);
  app.get("/:org", async (c) => {
    const login = c.req.param("org");
    const shown = LOGIN.test(login) && (await read.organization(login, {}));
    return shown ? onwards(c, home(shown.login), 308) : missing(c);
  });
  app.get("/:org/", (c) => {
    const wants = organizationWants(readerOf(c, PLAIN).filter);
    return ofOrganization(c, read, wants, organizationPage);
  });
  for (const { folder, wants, page } of Object.values(kinds))
    app.get(`/:org/${folder}/:id`, (c) => {
      const id = c.req.param("id");
      const asked = wants(id, readerOf(c, PLAIN).page);
      return ofOrganization(c, read, asked, (view) => page(id, view));
    });
  app.get(`/:org/${HEALTH}`, (c) => ofOrganization(c, read, { came: true }, healthPage));
  app.get("/:org/people/:login", (c) => {
    const login = c.req.param("login");
    return withOrganization(
      c,
      read,
      LOGIN.test(login) ? { publisher: login, portrait: true } : {},
      (view) =>
        ofSomebody(c, view, [login], {
          person: view.portrait?.person,
          below: [],
          page: () => view.portrait && personPage(view.portrait, view),
        }),
    );
  });
  serveBehind(app, (c, login, total) => {
    const behind = { total, page: readerOf(c, PLAIN).page };
    const wants = LOGIN.test(login) ? { publisher: login, behind } : {};
    return withOrganization(c, read, wants, (view) =>
      ofSomebody(c, view, [login, ...wayBehind(total)], {
        person: view.behind?.person,
        below: view.behind ? wayBehind(view.behind.total) : [],
        page: () => view.behind && behindPage(view.behind, view),
      }),
    );
  });
  serveCalendars(app, (c, file) =>
    withOrganization(c, read, {}, (view) => {
      return file(view)?.then((text) => showCalendar(c, text));
    }),
  );
  const asked: Asked = (c, wants, answer) => withOrganization(c, read, wants, answer);
  servePlates(app, asked);
  const kept = keptPictures(report);
  serveContributors(app, asked, (org) => findFace({ source, kept }, org));
  serveFeed(app, organizationWants({}), asked);
  servePictures(app, { read, source, kept });
  app.get("/:org/*", async (c) => {
    return (await withoutSlash(c, app)) ?? ofOrganization(c, read, {}, () => undefined);
  });
  app.get("*", (c) => missing(c));
  app.onError(failed(report));
  return app;
}

/** Where an address leads without the slashes that somebody wrote behind it, if there is anything. */
async function withoutSlash(c: Context, app: Hono): Promise<Response | undefined> {
  const { pathname, search } = new URL(c.req.url);
  // However many there are, each run of them is looked at once.
  const there = pathname.replace(/(?<!\/)\/+$/, "");
  if (there === pathname) return undefined;
  const answer = await app.request(there + search);
  if (answer.status === 200) return onwards(c, there, 302);
  return answer.status < 400 ? answer : undefined;
}

/** Takes less time here than to ask another thread. */
function generateDigest(body: Uint8Array): ArrayBuffer {
  return new Uint8Array(createHash("sha1").update(body).digest()).buffer;
}

/** Nothing is loaded but our own style and pictures, and nobody frames a page. */
export function secured(): ReturnType<typeof secureHeaders> {
  return secureHeaders({
    xFrameOptions: "DENY",
    // Whoever ends TLS in front of Waymark decides this for the whole host.
    strictTransportSecurity: false,
  });
}

function index(
  c: Context,
  organizations: readonly { readonly login: string }[],
): Response | Promise<Response> {
  const [first, ...others] = organizations;
  if (first && others.length === 0) return onwards(c, home(first.login), 302);
  const reader = readerOf(c, PLAIN);
  const logins = organizations.map(({ login }) => login);
  return show(c, organizationsPage(logins, reader), reader);
}
