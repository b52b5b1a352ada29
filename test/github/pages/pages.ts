import { type Context, Hono } from "hono";
import { FAVICON } from "../../../src/web/pages/favicon.ts";
import type { Hub } from "../hub.ts";
import { findPull, findThread } from "../threads.ts";
import { filePage } from "./file-page.ts";
import { formPage } from "./form-page.ts";
import { type Page, layout } from "./layout.ts";
import { missingPage } from "./missing-page.ts";
import { organizationPage } from "./organization-page.ts";
import { appPage, personPage } from "./person-page.ts";
import { listPage, repositoryPage } from "./repository-page.ts";
import { type Listed, type Site, siteOf } from "./site.ts";
import { policyFor, styleOf } from "./style.ts";
import { teamPage } from "./team-page.ts";
import { threadPage } from "./thread-page.ts";

type Shown = Page | undefined;

/** GitHub's own pages, to look at only, at the addresses they have there. */
export function pagesOf(hub: Hub): Hono {
  const app = new Hono();
  app.get("/favicon.svg", (c) => c.body(FAVICON, 200, { "content-type": "image/svg+xml" }));
  app.get("/", (c) => c.redirect(`/${hub.options.organization.login}`, 302));
  app.get(
    "/apps/:slug",
    page(hub, (site, c) => appPage(site, c.req.param("slug") ?? "")),
  );
  app.get(
    "/orgs/:org/teams/:team",
    page(hub, (site, c) => isOwner(site, c) && teamPage(site, c.req.param("team") ?? "")),
  );
  app.get("/:org/:repo", inRepository(hub, repositoryPage));
  app.get(
    "/:org/:repo/issues",
    inRepository(hub, (site, one) => listPage(site, one, "issues")),
  );
  app.get(
    "/:org/:repo/pulls",
    inRepository(hub, (site, one) => listPage(site, one, "pulls")),
  );
  app.get("/:org/:repo/issues/new", inRepository(hub, newIssue));
  app.get("/:org/:repo/:kind{issues|pull}/:number{[1-9]\\d{0,8}}", inRepository(hub, thread));
  app.get("/:org/:repo/blob/*", inRepository(hub, file));
  app.get("/:owner", page(hub, owner));
  app.notFound(page(hub, () => undefined));
  app.onError((error, c) => c.text(String(error.stack), 500));
  return app;
}

type Show = (site: Site, c: Context) => Promise<Shown | Response> | Shown | false;

function page(hub: Hub, show: Show): (c: Context) => Promise<Response> {
  return async (c) => {
    const site = await siteOf(hub);
    const shown = await show(site, c);
    if (shown instanceof Response) return shown;
    const found = shown || missingPage(site);
    const style = styleOf(found.style);
    c.header("content-security-policy", policyFor(style));
    c.header("x-content-type-options", "nosniff");
    c.header("referrer-policy", "no-referrer");
    c.header("cache-control", "no-store");
    return c.html(layout(found, site, style), shown ? 200 : 404);
  };
}

type ShowIn = (
  site: Site,
  repository: Listed,
  c: Context,
) => Promise<Shown | Response> | Shown | Response;

function inRepository(hub: Hub, show: ShowIn): (c: Context) => Promise<Response> {
  return page(hub, async (site, c) => {
    const name = c.req.param("repo")?.toLowerCase();
    const found = site.repositories.find((one) => one.name.toLowerCase() === name);
    return found && isOwner(site, c) ? show(site, found, c) : undefined;
  });
}

function isOwner({ organization }: Site, c: Context): boolean {
  return c.req.param("org")?.toLowerCase() === organization.toLowerCase();
}

function owner(site: Site, c: Context): Shown {
  const name = c.req.param("owner") ?? "";
  const isOrganization = name.toLowerCase() === site.organization.toLowerCase();
  return isOrganization ? organizationPage(site) : personPage(site, name);
}

function newIssue(site: Site, repository: Listed, c: Context): Promise<Shown> | Response {
  const form = c.req.query("template");
  return form === undefined
    ? c.redirect(`/${repository.full_name}#forms`, 302)
    : formPage(site, repository, form);
}

/** A number asked for as the other kind is shown where it is, as GitHub does. */
async function thread(site: Site, repository: Listed, c: Context): Promise<Shown | Response> {
  const { full_name: full } = repository;
  const number = Number(c.req.param("number"));
  const known = site.threads.get(full)?.some((one) => one.number === number);
  const issue = known ? await findThread(site.hub, full, number) : undefined;
  if (!issue) return undefined;
  const pull = issue.pull_request ? await findPull(site.hub, full, number) : undefined;
  const kind = pull ? "pull" : "issues";
  if (c.req.param("kind") !== kind) return c.redirect(`/${full}/${kind}/${number}`, 302);
  return threadPage(site, { repository, issue, pull });
}

async function file(site: Site, repository: Listed, c: Context): Promise<Shown> {
  const [, way = ""] = /\/blob\/(.+)$/.exec(c.req.path) ?? [];
  return filePage(site, repository, decoded(way));
}

/** As it was written where it is not written as addresses are. */
function decoded(way: string): string {
  try {
    return decodeURIComponent(way);
  } catch {
    return way;
  }
}
