import { type Context, Hono } from "hono";
import { etag } from "hono/etag";
import { secureHeaders } from "hono/secure-headers";
import { FAVICON } from "./favicon.ts";
import * as kinds from "./kinds.ts";
import { type Html, home, path } from "./link.ts";
import { ORGANIZATION_WANTS, organizationPage } from "./organization-page.ts";
import { organizationsPage } from "./organizations-page.ts";
import { errorPage, notFoundPage } from "./plain-pages.ts";
import { type PagesReader, type Shown, type Wants, namesShown } from "./shown.ts";
import { styleHash } from "./style.ts";

const SHORTLY = "public, max-age=60, stale-while-revalidate=600";
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;

/** Every page people read, and only those: mount it last, it answers 404 to any other address. */
export function pages(read: PagesReader, report: (error: Error) => void = console.error): Hono {
  const app = new Hono();
  app.use(secured(), etag());
  app.get("/favicon.svg", (c) =>
    c.body(FAVICON, 200, {
      "content-type": "image/svg+xml",
      "cache-control": "public, max-age=86400",
    }),
  );
  app.get("/", async (c) => index(c, await read.organizations()));
  app.get("/:org", (c) => {
    const login = c.req.param("org");
    return LOGIN.test(login) ? c.redirect(home(login), 308) : missing(c);
  });
  app.get("/:org/", (c) => ofOrganization(c, read, ORGANIZATION_WANTS, organizationPage));
  for (const { folder, wants, page } of Object.values(kinds))
    app.get(`/:org/${folder}/:id`, (c) => {
      const id = c.req.param("id");
      return ofOrganization(c, read, wants(id, pageOf(c)), (shown) => page(id, shown));
    });
  app.get("*", missing);
  app.onError((error, c) => {
    report(error);
    c.header("cache-control", "no-store");
    return c.html(errorPage(), 500);
  });
  return app;
}

function secured(): ReturnType<typeof secureHeaders> {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: [styleHash],
      imgSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
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
  if (first && others.length === 0) return c.redirect(home(first.login), 302);
  return show(c, organizationsPage(organizations.map(({ login }) => login)));
}

async function ofOrganization(
  c: Context,
  read: PagesReader,
  wants: Wants,
  page: (shown: Shown) => Html | undefined,
): Promise<Response> {
  const login = c.req.param("org") ?? "";
  const shown = LOGIN.test(login) ? await read.organization(login, wants) : undefined;
  if (!shown) return missing(c);
  if (shown.login !== login)
    return c.redirect(c.req.path.replace(/^\/[^/]+/, path(shown.login)), 308);
  const content = page(shown);
  return content ? show(c, content) : (movedTo(c, shown) ?? missing(c));
}

/** Which page of a list somebody asked for; the first, where that is none. */
function pageOf(c: Context): number {
  const asked = c.req.query("page") ?? "";
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1;
}

/** Links in old comments go by the id that something had when it was said. */
function movedTo(c: Context, shown: Shown): Response | undefined {
  const [, , kind = ""] = c.req.path.split("/");
  const id = c.req.param("id") ?? "";
  const now = namesShown(shown).now(kind, id);
  return now === id ? undefined : c.redirect(path(shown.login, kind, now), 302);
}

function show(c: Context, content: Html): Response | Promise<Response> {
  c.header("cache-control", SHORTLY);
  return c.html(content);
}

function missing(c: Context): Response | Promise<Response> {
  c.header("cache-control", SHORTLY);
  return c.html(notFoundPage(), 404);
}
