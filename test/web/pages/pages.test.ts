import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { pages } from "../../../src/web/pages/pages.ts";
import type { PagesReader } from "../../../src/web/pages/shown.ts";
import type { Community } from "../../../src/definitions/types.ts";
import { harbor, reading } from "./harbor.ts";

const app = pages(reading(harbor()));
const broken: PagesReader = {
  organizations: () => Promise.reject(new Error("the database is away")),
  organization: () => Promise.reject(new Error("the database is away")),
};

describe("the pages", () => {
  it.each([
    ["/harbor-civic/", "Harbor Civic Tech"],
    ["/harbor-civic/communities/ui-ux", "UI/UX · Harbor Civic Tech"],
    ["/harbor-civic/badges/first-step", "First step · Harbor Civic Tech"],
  ])("answer at %s", async (path, title) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=UTF-8");
    expect(await answer.text()).toContain(`<title>${title}</title>`);
  });

  it("tell whoever shares them their one address, where that is known", async () => {
    const shared = pages(reading(harbor({ pages: "https://waymark.example" })));
    for (const path of [
      "/harbor-civic/",
      "/harbor-civic/communities/ui-ux",
      "/harbor-civic/badges/first-step",
    ]) {
      const text = await (await shared.request(path)).text();
      expect(text).toContain(`<link rel="canonical" href="https://waymark.example${path}" />`);
      expect(text).toContain(`<meta property="og:url" content="https://waymark.example${path}" />`);
      expect(await (await app.request(path)).text()).not.toContain("canonical");
    }
  });

  it("lead straight to the only organisation", async () => {
    const answer = await app.request("/");
    expect(answer.status).toBe(302);
    expect(answer.headers.get("location")).toBe("/harbor-civic/");
  });

  it("let people choose where there are several", async () => {
    const answer = await pages(reading(harbor(), harbor({ login: "tide" }))).request("/");
    expect(answer.status).toBe(200);
    const text = await answer.text();
    expect(text).toContain('href="/harbor-civic/"');
    expect(text).toContain('href="/tide/"');
  });

  it("say so where there is no organisation yet", async () => {
    const answer = await pages(reading()).request("/");
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("There&#39;s no organization here yet.");
  });

  it("lead on from the address that something had under a former id", async () => {
    const { definitions } = harbor();
    const communities = { ...definitions.communities };
    const guild = { ...communities["ui-ux"], previously: ["ui-ux"] } as Community;
    delete (communities as Record<string, Community>)["ui-ux"];
    const renamed = { ...definitions, communities: { ...communities, guild } };
    const moved = pages(reading(harbor({ definitions: renamed })));
    const answer = await moved.request("/harbor-civic/communities/ui-ux");
    expect(answer.status).toBe(302);
    expect(answer.headers.get("location")).toBe("/harbor-civic/communities/guild");
    expect((await moved.request("/harbor-civic/communities/chess")).status).toBe(404);
  });

  it.each([
    ["/harbor-civic", "/harbor-civic/"],
    ["/Harbor-Civic/", "/harbor-civic/"],
    ["/HARBOR-CIVIC/badges/first-step", "/harbor-civic/badges/first-step"],
  ])("send %s to its one address", async (path, location) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(308);
    expect(answer.headers.get("location")).toBe(location);
  });

  it.each([
    "/harbor-civic/communities/UI-UX",
    "/harbor-civic/communities/ui-ux/",
    "/harbor-civic/communities/Ui-Ux//",
  ])("lead on from %s, as somebody might write it", async (path) => {
    const answer = await app.request(`${path}?lang=es`);
    expect(answer.status).toBe(302);
    expect(answer.headers.get("location")).toBe("/harbor-civic/communities/ui-ux?lang=es");
  });

  it.each([
    "health",
    "calendar.ics",
    "communities/ui-ux/calendar.ics",
    "badges/first-step/badge.svg",
  ])("lead on from %s with slashes behind it", async (path) => {
    const came = { rules: [], given: new Map(), reached: new Map() };
    const whole = pages(reading(harbor({ came })));
    for (const slashes of ["/", "//"]) {
      const answer = await whole.request(`/harbor-civic/${path}${slashes}?lang=es`);
      expect(answer.status).toBe(302);
      expect(answer.headers.get("location")).toBe(`/harbor-civic/${path}?lang=es`);
    }
    const capitals = await whole.request(`/HARBOR-civic/${path}/`);
    expect(capitals.status).toBe(308);
    expect(capitals.headers.get("location")).toBe(`/harbor-civic/${path}`);
  });

  it("lead nobody to another site, however many slashes there are", async () => {
    for (const path of [
      "//elsewhere.example/health/",
      "/%5Celsewhere.example/health/",
      "//elsewhere.example//",
      "/%2F%2Felsewhere.example/health/",
      `/harbor-civic${"/".repeat(5000)}x/`,
    ]) {
      const answer = await app.fetch(new Request(`http://localhost${path}`));
      expect([path, answer.status, answer.headers.get("location")]).toEqual([path, 404, null]);
    }
  });

  it("help whoever lost their way, without sending them elsewhere first", async () => {
    for (const wrong of [
      "communities/UI-UZ",
      "badges/",
      "communities/ui-ux/nothing",
      "boats/ui-ux/",
    ])
      expect((await app.request(`/harbor-civic/${wrong}`)).status).toBe(404);
    const answer = await app.request("/harbor-civic/communities/ui-uz");
    expect(answer.status).toBe(404);
    const text = await answer.text();
    expect(text).toContain("<title>Nothing here · Harbor Civic Tech</title>");
    expect(text).toMatch(/Did you mean this\?\s+<a href="\/harbor-civic\/communities\/ui-ux"/);
    expect(text).toContain('href="/harbor-civic/communities/engineering"');
    expect(text).not.toContain("data-lab");
    expect((await app.request("/nobody")).status).toBe(404);
    const spelled = await (await app.request("/harbor-civic/regula")).text();
    expect(spelled).toContain('href="/harbor-civic/badges/regular"');
    expect((await app.request("/harbor-civic/%E0%A4%A")).status).toBe(404);
  });

  it("tell robots what there is nothing to find in", async () => {
    const answer = await app.request("/robots.txt");
    expect(answer.headers.get("content-type")).toMatch(/^text\/plain/);
    expect(await answer.text()).toMatch(/^User-agent: \*\nDisallow: \/\*\/faces\/\n/);
  });

  it("tell chats what they are about, whether or not their address is known", async () => {
    const text = await (await app.request("/harbor-civic/communities/ui-ux")).text();
    expect(text).toContain('<meta property="og:site_name" content="Harbor Civic Tech" />');
    expect(text).toContain('<meta property="og:title" content="UI/UX" />');
  });

  it.each([
    "/nobody/",
    "/harbor-civic/communities/nothing",
    "/harbor-civic/communities/__proto__",
    "/harbor-civic/communities/constructor",
    "/harbor-civic/badges/toString",
    "/harbor-civic/elsewhere",
    "/%2F%2Fevil.example",
    "/%00/",
    "/a/b/c/d/e",
  ])("know nothing at %s", async (path) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("<h1>Nothing here</h1>");
  });

  it("admit a fault of ours without its details, and report it", async () => {
    const reported: Error[] = [];
    const answer = await pages(broken, (error) => reported.push(error)).request("/harbor-civic/");
    expect(answer.status).toBe(500);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.text()).not.toContain("database");
    expect(reported.map(({ message }) => message)).toEqual(["the database is away"]);
  });

  it("ask for another try in a minute while the database is away, and note nothing: others tell that once", async () => {
    const lost = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
    const away: PagesReader = {
      organizations: () => Promise.reject(lost),
      organization: () => Promise.reject(lost),
    };
    const reported: Error[] = [];
    const out = pages(away, (error) => reported.push(error));
    for (const [path, words] of [
      ["/harbor-civic/?lang=es", "Inténtalo de nuevo en un minuto"],
      ["/", "Please try again in a minute"],
    ] as const) {
      const answer = await out.request(path);
      expect(answer.status).toBe(503);
      expect(answer.headers.get("retry-after")).toBe("60");
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(await answer.text()).toContain(words);
    }
    expect(reported).toEqual([]);
  });

  it("allow their own stylesheet and script, and nothing else", async () => {
    const answer = await app.request("/harbor-civic/");
    const page = await answer.text();
    const [, style = ""] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
    const [, script = ""] = /<script>([^]*?)<\/script>/.exec(page) ?? [];
    const hash = sha256(style);
    expect(answer.headers.get("content-security-policy")).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; script-src 'sha256-${sha256(script)}'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
    );
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("x-frame-options")).toBe("DENY");
    expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
  });

  it.each(["/nothing/", "/favicon.svg", "/harbor-civic"])("are careful at %s too", async (path) => {
    const answer = await app.request(path);
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("are sent once to those who have them already", async () => {
    const first = await app.request("/harbor-civic/");
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toMatch(/^public, max-age=60/);
    const second = await app.request("/harbor-civic/", { headers: { "if-none-match": etag } });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe("");
  });

  it("have a mark", async () => {
    const answer = await app.request("/favicon.svg");
    expect(answer.headers.get("content-type")).toBe("image/svg+xml");
    expect(await answer.text()).toMatch(/^<svg /);
  });
});

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
