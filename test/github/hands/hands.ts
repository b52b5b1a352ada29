import { type Context, Hono } from "hono";
import { html } from "hono/html";
import type { Html } from "../../../src/web/pages/link.ts";
import type { Actor } from "../actor.ts";
import { INSTALLATION } from "../emulator.ts";
import type { Hub } from "../hub.ts";
import { install } from "../install.ts";
import { registeredFrom } from "../routes/manifests.ts";
import { findThread } from "../threads.ts";

/** What people do on GitHub's own pages. Whoever opens them counts as the organisation's first owner. */
export function handsOf(hub: Hub, as: (login: string) => Actor): Hono {
  const { app: made, organization } = hub.options;
  const owner = () => as(organization.owners[0] ?? "ghost");
  const app = new Hono();
  app.get("/apps/:slug/installations/new", (c) =>
    c.req.param("slug") === made.slug
      ? page(c, `Install ${made.slug} on ${organization.login}`, installing(made.slug))
      : c.notFound(),
  );
  app.post("/apps/:slug/installations", async (c) => {
    await install(hub);
    return c.redirect(afterInstalling(hub), 302);
  });
  app.get("/new", (c) =>
    page(c, "Create a new repository", newRepository(c.req.query("owner"), c.req.query("name"))),
  );
  app.post("/new", async (c) => {
    const { owner: whose, name, readme } = await c.req.parseBody();
    if (whose !== organization.login || typeof name !== "string") return c.notFound();
    await owner().createRepository({ name, ...(readme === undefined && { empty: true }) });
    return page(c, name, html`<p>${readme === undefined ? "Quick setup" : "README.md"}</p>`);
  });
  app.get("/:org/:repo/:kind/:number", async (c) => {
    const [full, number] = placeIn(c);
    const issue = await findThread(hub, full, number);
    if (!issue) return c.notFound();
    const canMerge = issue.pull_request !== undefined && issue.state === "open";
    return page(
      c,
      issue.title,
      html`<pre>${issue.body}</pre>
        ${canMerge ? merging(full, number) : ""} ${commenting(full, number)}`,
    );
  });
  app.post("/:org/:repo/pull/:number/merge", async (c) => {
    await owner().mergePull(c.req.param("repo"), Number(c.req.param("number")));
    return page(c, "Merged", html`<p>Pull request successfully merged and closed</p>`);
  });
  app.post("/:org/:repo/issues/:number/comments", async (c) => {
    const { body } = await c.req.parseBody();
    await owner().comment(c.req.param("repo"), Number(c.req.param("number")), text(body));
    return page(c, "Commented", html`<p>Your comment is there</p>`);
  });
  return app;
}

function placeIn(c: Context): readonly [string, number] {
  return [`${c.req.param("org")}/${c.req.param("repo")}`, Number(c.req.param("number"))];
}

/** GitHub sends whoever installed an App on to where its manifest says. */
function afterInstalling(hub: Hub): string {
  const to = new URL(text(registeredFrom(hub).at(-1)?.["setup_url"]) || hub.url);
  to.searchParams.set("installation_id", String(INSTALLATION));
  to.searchParams.set("setup_action", "install");
  return to.href;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function page(c: Context, title: string, main: Html): Response | Promise<Response> {
  return c.html(
    html`<!doctype html>
      <html lang="en">
        <title>${title}: GitHub, emulated</title>
        <main>
          <h1>${title}</h1>
          ${main}
        </main>
      </html>`,
  );
}

function installing(slug: string): Html {
  return html`<form method="post" action="/apps/${slug}/installations">
    <p>for these repositories: all repositories</p>
    <button>Install</button>
  </form>`;
}

function newRepository(owner = "", name = ""): Html {
  return html`<form method="post" action="/new">
    <p>
      <label>Owner <input name="owner" value="${owner}" /></label>
    </p>
    <p>
      <label>Repository name <input name="name" value="${name}" /></label>
    </p>
    <p>
      <label><input type="checkbox" name="readme" /> Add a README file</label>
    </p>
    <button>Create repository</button>
  </form>`;
}

function merging(full: string, number: number): Html {
  return html`<form method="post" action="/${full}/pull/${number}/merge">
    <button>Merge pull request</button>
  </form>`;
}

function commenting(full: string, number: number): Html {
  return html`<form method="post" action="/${full}/issues/${number}/comments">
    <p>
      <label>Add a comment <textarea name="body"></textarea></label>
    </p>
    <button>Comment</button>
  </form>`;
}
