import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { load } from "js-yaml";
import { afterAll, describe, expect, it } from "vitest";
import {
  cookieOf,
  ask,
  fill,
  formIn,
  KEY,
  registerAt,
  serving,
  until,
  waiting,
} from "./waiting.ts";

/** GitHub as everybody knows it; it is not asked for anything. */
const CLOUD = { GITHUB_API_URL: "", GHE_HOST: "", GHE_PROTOCOL: "" };

const appYml = load(readFileSync("app.yml", "utf8")) as Readonly<Record<string, unknown>>;

describe("whoever has just started Waymark", () => {
  it("registers the App with the code of the log, and Waymark runs, and goes on running", async () => {
    const server = await serving();
    const { url, github, credentials } = server;
    expect((await ask(`${url}/`)).headers["location"]).toBe("/set-up");
    expect((await ask(`${url}/readyz`)).status).toBe(503);
    const begun = await fill(server);
    expect(begun.status).toBe(200);
    const { to, manifest } = formIn(begun);
    expect(to.startsWith(`${github.url}/organizations/harbor/settings/apps/new?state=`)).toBe(true);
    const back = await registerAt(to, manifest);
    const done = await ask(back, { headers: { cookie: cookieOf(begun) } });
    expect([done.status, done.body]).toEqual([
      200,
      expect.stringContaining(`${github.url}/apps/waymark-harbor/installations/new`),
    ]);
    expect(done.body).toContain("number 3");
    expect(done.body).toContain("Install it on harbor");
    expect(github.manifests()).toEqual([
      {
        ...appYml,
        name: "harbor Waymark",
        url,
        redirect_url: `${url}/set-up/registered`,
        setup_url: `${url}/set-up/installed`,
        hook_attributes: { url: `${url}/api/github/webhooks`, active: true },
      },
    ]);
    expect(statSync(credentials).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(credentials, "utf8"))).toMatchObject({
      appId: 3,
      privateKey: KEY,
      webhookSecret: "quay",
      publicUrl: url,
    });
    expect(readdirSync(join(server.home, ".waymark"))).toEqual(["credentials.json"]);
    await until(() => isReady(url));
    await server.again();
    await until(() => isReady(url));
    expect(server.log()).not.toContain("this code:");
    const secrets = [KEY.split("\n")[3] ?? "", "quay", server.code];
    expect(secrets.filter((secret) => `${done.body}${server.log()}`.includes(secret))).toEqual([]);
    expect(github.violations()).toEqual([]);
  });

  it("may write a slash behind its addresses", async () => {
    const { url, code } = await waiting();
    const { status, body } = await ask(`${url}/set-up/?code=${code}`);
    expect([status, body]).toEqual([200, expect.stringContaining(code)]);
    expect((await ask(`${url}/set-up/existing/`)).status).toBe(200);
    expect((await ask(`${url}//elsewhere.example/`)).status).toBe(404);
  });

  it("is spoken to in the language of the browser", async () => {
    const { url } = await serving();
    const spanish = { headers: { "accept-language": "es-MX,es;q=0.9" } };
    const { body } = await ask(`${url}/set-up`, spanish);
    expect(body).toContain('<html lang="es">');
    expect(body).toMatch(/organización/);
    const english = await ask(`${url}/set-up`);
    expect(english.body).toContain('<html lang="en">');
    expect(english.body).not.toMatch(/organización/);
  });

  it("finds the set-up gone once it is done, for everybody", async () => {
    const server = await serving();
    const begun = await fill(server);
    const { to, manifest } = formIn(begun);
    const cookie = cookieOf(begun);
    const [first, second] = [await registerAt(to, manifest), await registerAt(to, manifest)];
    expect((await ask(first, { headers: { cookie } })).status).toBe(200);
    const kept = readFileSync(server.credentials, "utf8");
    const later = () =>
      Promise.all([
        ask(second, { headers: { cookie } }),
        ask(`${server.url}/set-up/`),
        fill(server),
      ]).then((answers) => answers.map(({ status }) => status));
    await until(() => isReady(server.url));
    expect(await later()).toEqual([404, 404, 404]);
    expect(readFileSync(server.credentials, "utf8")).toBe(kept);
  });

  it("keeps the language of whoever set it up beside the credentials", async () => {
    const server = await serving();
    const begun = await fill(server);
    const { to, manifest } = formIn(begun);
    const headers = { cookie: cookieOf(begun), "accept-language": "es-MX,es;q=0.9" };
    expect((await ask(await registerAt(to, manifest), { headers })).status).toBe(200);
    const kept: unknown = JSON.parse(readFileSync(server.credentials, "utf8"));
    expect(kept).toMatchObject({ language: "es" });
  });

  it("may choose a language, which holds until the end and asks for the code no second time", async () => {
    const server = await serving();
    const english = (await ask(`${server.url}/set-up?code=${server.code}`)).body;
    const way = `/set-up?code=${server.code}&lang=es`;
    expect(english).toContain(`<a href="${way.replace("&", "&amp;")}" hreflang="es"`);
    const chosen = await ask(server.url + way);
    expect(chosen.body).toContain('<html lang="es">');
    expect(chosen.body).toContain(`value="${server.code}"`);
    const language = cookieOf(chosen);
    const odd = await fill(server, { organization: "ö" }, { cookie: language });
    expect(odd.body).toContain('<html lang="es">');
    expect(odd.body).not.toContain('hreflang="en"');
    const begun = await fill(server, {}, { cookie: language });
    expect(begun.body).toContain('<html lang="es">');
    const { to, manifest } = formIn(begun);
    const headers = { cookie: `${language}; ${cookieOf(begun)}`, "accept-language": "en" };
    const done = await ask(await registerAt(to, manifest), { headers });
    expect(done.body).toContain('<html lang="es">');
    const kept: unknown = JSON.parse(readFileSync(server.credentials, "utf8"));
    expect(kept).toMatchObject({ language: "es" });
  });

  it("hears of no language that there isn't", async () => {
    const { url } = await waiting();
    for (const answer of [
      await ask(`${url}/set-up/existing?lang=he`),
      await ask(`${url}/set-up`, { headers: { cookie: "waymark-language=%3Cb%3E" } }),
    ]) {
      expect(answer.body).toContain('<html lang="en">');
      expect(answer.headers["set-cookie"]).toBeUndefined();
    }
    const { body } = await ask(`${url}/set-up/existing?lang=es`);
    expect(body).toContain('<a href="/set-up/existing?lang=en"');
  });

  it("may type the code in small letters and without hyphens", async () => {
    const server = await waiting();
    const typed = server.code.toLowerCase().replaceAll("-", " ");
    expect((await fill(server, { code: ` ${typed}\t` })).status).toBe(200);
  });

  it("follows the link in the log, and types no code", async () => {
    const server = await serving();
    const [link = ""] = /http\S+\/set-up\?code=\S+/.exec(server.log()) ?? [];
    expect((await ask(link)).body).toContain(`value="${server.code}"`);
    const hostile = await ask(`${server.url}/set-up?code=${encodeURIComponent('"><script>')}`);
    expect(hostile.body).not.toContain("<script");
  });

  it("hears what to do about an address that GitHub can't reach", async () => {
    const server = await waiting(CLOUD);
    const first = await ask(`${server.url}/set-up`);
    expect(first.body).toContain(`value="${server.url}"`);
    expect(first.body).toContain("Open a tunnel");
    const refused = await fill(server);
    expect([refused.status, refused.body]).toEqual([
      422,
      expect.stringContaining("WEBHOOK_PROXY_URL"),
    ]);
    const headers = { host: "waymark.example" };
    const there = await ask(`${server.url}/set-up`, { headers });
    expect(there.body).toContain('value="https://waymark.example"');
    expect(there.body).not.toContain("Open a tunnel");
  });

  it("needs no public address where a channel brings the webhooks", async () => {
    const WEBHOOK_PROXY_URL = "https://smee.example/harbor";
    const server = await waiting({ ...CLOUD, WEBHOOK_PROXY_URL });
    expect((await ask(`${server.url}/set-up`)).body).toContain(
      `webhooks from ${WEBHOOK_PROXY_URL}`,
    );
    const { manifest } = formIn(await fill(server));
    expect(JSON.parse(manifest)).toMatchObject({
      url: server.url,
      hook_attributes: { url: WEBHOOK_PROXY_URL },
    });
  });

  it("is warned of an address at which this server does not answer", async () => {
    const server = await waiting();
    const other = await waiting();
    expect((await fill(server)).body).not.toContain("answer at");
    for (const address of [other.url, "http://127.0.0.1:1"]) {
      const { status, body } = await fill(server, { address });
      expect([status, body]).toEqual([200, expect.stringContaining(`answer at ${address}`)]);
    }
  });

  it("reads what each permission is for, and gives the App a name that GitHub takes", async () => {
    const server = await waiting();
    const organization = "the-very-long-name-of-a-harbor-39-chars";
    const { body } = await fill(server, { organization });
    for (const name of Object.keys(appYml["default_permissions"] as object))
      expect(body).toMatch(new RegExp(`<dt>${name}: \\w+</dt>\\s*<dd>[A-Z].+\\.</dd>`));
    expect(JSON.parse(formIn({ body, status: 200, headers: {} }).manifest)).toMatchObject({
      name: "the-very-long-name-of-a-ha Waymark",
    });
  });

  it("may write the organization as a mention, or copy its page from the browser", async () => {
    const server = await waiting();
    const { github } = server;
    const ways = ["@harbor", `${github.url}/harbor`, `${github.url}/orgs/harbor/teams?tab=all`];
    for (const organization of [...ways, new URL(`${github.url}/harbor/`).host + "/harbor/"]) {
      const { to } = formIn(await fill(server, { organization }));
      expect(to.startsWith(`${github.url}/organizations/harbor/settings/apps/new?`)).toBe(true);
    }
    const others = ["https://elsewhere.example/harbor", "harbor/website", github.url + "/orgs/"];
    for (const organization of others)
      expect((await fill(server, { organization })).status).toBe(422);
  });

  it("hears in words what was typed wrongly, and what was right stays typed", async () => {
    const server = await waiting();
    const typed = { organization: 'har"><b>', address: "waymark.example/pages" };
    const { status, body } = await fill(server, typed);
    expect(status).toBe(422);
    expect(body).toContain("not how GitHub writes an organization");
    expect(body).toContain("The public address has to begin with https://");
    expect(body).toContain('value="har&quot;&gt;&lt;b&gt;"');
    expect(body).toContain('value="waymark.example/pages"');
  });

  it("comes back to where they see the page, wherever GitHub sends webhooks", async () => {
    const server = await waiting({ PUBLIC_URL: "https://waymark.example" });
    expect((await ask(`${server.url}/set-up`)).body).toContain('value="https://waymark.example"');
    const address = "https://waymark.example";
    const tunnelled = await fill(server, { address });
    expect(JSON.parse(formIn(tunnelled).manifest)).toMatchObject({
      url: "https://waymark.example",
      redirect_url: `${server.url}/set-up/registered`,
      setup_url: `${server.url}/set-up/installed`,
      hook_attributes: { url: "https://waymark.example/api/github/webhooks" },
    });
    const there = await fill(server, { address }, { origin: address });
    expect([there.status, String(there.headers["set-cookie"])]).toEqual([
      200,
      expect.stringMatching(/; HttpOnly; Secure; SameSite=Lax$/),
    ]);
  });

  it.each([
    ["that cannot be made", "file/in/credentials.json", "not a directory"],
    ["where something is already", "file", "something is already there"],
  ])("is told before GitHub is asked of a place %s", async (_, credentials, why) => {
    const server = await waiting({ credentials });
    const file = credentials === "file" ? server.credentials : dirname(dirname(server.credentials));
    writeFileSync(file, "");
    const { status, body } = await fill(server);
    expect([status, body]).toEqual([
      422,
      expect.stringContaining(`be stored in ${server.credentials} (`),
    ]);
    expect(body).toContain(why);
    expect(body).toContain("been asked for anything yet.");
    expect(server.github.requests().log).toEqual([]);
  });

  it("loses no App where the place goes away while they are at GitHub", async () => {
    const server = await waiting();
    const begun = await fill(server);
    const { to, manifest } = formIn(begun);
    const back = await registerAt(to, manifest);
    mkdirSync(server.credentials, { recursive: true });
    const headers = { cookie: cookieOf(begun) };
    const refused = await ask(back, { headers });
    expect([refused.status, refused.body]).toEqual([
      503,
      expect.stringContaining("been asked for anything yet."),
    ]);
    const asked = server.github.requests().log.map(({ path }) => path);
    expect(asked.filter((path) => path.includes("conversions"))).toEqual([]);
  });

  it("may load the page again where GitHub did not answer", async () => {
    const server = await waiting();
    const begun = await fill(server);
    const { to, manifest } = formIn(begun);
    const back = await registerAt(to, manifest);
    const headers = { cookie: cookieOf(begun) };
    server.github.fail({ method: "POST", path: /conversions$/ }, { answer: "dropped" });
    const first = await ask(back, { headers });
    expect([first.status, first.body]).toEqual([502, expect.stringContaining("Reload this page")]);
    expect((await ask(back, { headers })).status).toBe(200);
  });

  it("types nothing twice in the browser they began in, and shows it to no other", async () => {
    const server = await waiting();
    const begun = await fill(server, { address: "http://127.0.0.1:1" });
    const headers = { cookie: cookieOf(begun) };
    const { body } = await ask(`${server.url}/set-up`, { headers });
    for (const typed of [server.code, "harbor", "http://127.0.0.1:1"])
      expect(body).toContain(`value="${typed}"`);
    const other = await ask(`${server.url}/set-up`, { headers: { cookie: "waymark-set-up=x" } });
    expect(other.body).not.toContain(server.code);
  });

  it("begins again where GitHub knows the code no more", async () => {
    const server = await waiting();
    const begun = await fill(server);
    const back = new URL(await registerAt(...parts(formIn(begun))));
    back.searchParams.set("code", "0123456789");
    const answer = await ask(back.href, { headers: { cookie: cookieOf(begun) } });
    expect([answer.status, answer.body]).toEqual([
      502,
      expect.stringContaining("Please start over"),
    ]);
    expect(existsSync(server.credentials)).toBe(false);
    expect((await fill(server)).status).toBe(200);
  });
});

/** A browser that does not say where a form comes from. */
const OLD = { "sec-fetch-site": undefined };

describe("a stranger", async () => {
  const shared = await waiting({}, afterAll);

  it("finds none of Probot's own pages", async () => {
    for (const path of ["/probot", "/probot/import", "/probot/setup?code=1", "/probot/success"]) {
      expect((await ask(shared.url + path)).status, path).toBe(404);
      const body = JSON.stringify({ appId: 9, pem: "mine", webhook_secret: "mine" });
      const posted = { method: "POST", headers: { "content-type": "text/plain" }, body };
      expect((await ask(shared.url + path, posted)).status, path).toBe(404);
    }
    expect(readdirSync(dirname(shared.credentials))).toEqual([]);
  });

  it("guesses a few codes, and then none counts any more", async () => {
    const server = await waiting();
    const codes = Array.from({ length: 12 }, (_, n) => server.code.replace(/.$/, String(n % 10)));
    const answers: number[] = [];
    for (const code of codes.filter((one) => one !== server.code))
      answers.push((await fill(server, { code })).status);
    expect(answers.slice(0, 10)).toEqual([403, 403, 403, 403, 403, 403, 403, 403, 403, 429]);
    const right = await fill(server);
    expect([right.status, right.body]).toEqual([429, expect.stringContaining("Restart Waymark")]);
    expect(right.headers["set-cookie"]).toBeUndefined();
  });

  it.each([
    ["a page of theirs", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
    ["a host beside ours", { "sec-fetch-site": "same-site" }],
    ["nowhere", { "sec-fetch-site": "none" }],
    ["a page of theirs, in an old browser", { origin: "https://evil.example", ...OLD }],
    ["a page that hides where it is", { origin: "null", ...OLD }],
    ["no page at all", { origin: undefined, ...OLD }],
  ])("sends the form from %s, and uses up no try", async (_, headers) => {
    for (let tries = 0; tries < 11; tries += 1)
      expect((await fill(shared, { code: "x" }, headers)).status).toBe(403);
    expect((await fill(shared, {}, headers)).status).toBe(403);
    expect((await fill(shared, {}, OLD)).status).toBe(200);
  });

  it("sends no other kind of body, and none that is large", async () => {
    for (const type of ["text/plain", "application/json", "multipart/form-data; boundary=x"])
      expect((await fill(shared, {}, { "content-type": type })).status).toBe(415);
    expect((await fill(shared, { address: "x".repeat(20_000) })).status).toBe(413);
    const chunked = { "transfer-encoding": "chunked" };
    expect((await fill(shared, { address: "x".repeat(20_000) }, chunked)).status).toBe(413);
    expect((await fill(shared, {}, chunked)).status).toBe(200);
    expect((await fill(shared)).status).toBe(200);
  });

  it("changes no address by naming another host behind ours", async () => {
    const headers = {
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "https",
      forwarded: "host=evil.example",
    };
    const answers = [
      await ask(`${shared.url}/`, { headers }),
      await ask(`${shared.url}/set-up`, { headers }),
      await ask(`${shared.url}/set-up/registered`, { headers }),
      await ask(`${shared.url}/nothing`, { headers }),
      await fill(shared, {}, headers),
    ];
    for (const answer of answers) expect(JSON.stringify(answer)).not.toContain("evil.example");
    expect(answers.map(({ status }) => status)).toEqual([302, 200, 403, 404, 200]);
  });

  it("comes back with a state that was used, made up, or begun in another browser", async () => {
    const server = await waiting();
    const begun = await fill(server);
    const back = await registerAt(...parts(formIn(begun)));
    const headers = { cookie: cookieOf(begun) };
    const forged = back.replace(/state=[^&]*/, "state=forged");
    expect((await ask(back)).status).toBe(403);
    expect((await ask(back, { headers: { cookie: "waymark-set-up=mine" } })).status).toBe(403);
    expect((await ask(forged, { headers })).status).toBe(403);
    expect((await ask(back.replace(/code=[^&]*/, "code=../x"), { headers })).status).toBe(403);
    // Whoever begins anew ends what was begun before.
    const anew = await fill(server);
    expect((await ask(back, { headers })).status).toBe(403);
    expect(existsSync(server.credentials)).toBe(false);
    const right = await registerAt(...parts(formIn(anew)));
    const at = { headers: { cookie: cookieOf(anew) } };
    const statuses = await Promise.all([ask(right, at), ask(right, at)]);
    expect(statuses.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
  });

  it("can neither frame, script nor keep a page, and reads no secret in one", async () => {
    for (const answer of [await ask(`${shared.url}/set-up`), await fill(shared)]) {
      expect(answer.headers).toMatchObject({
        "cache-control": "no-store",
        "content-security-policy": expect.stringMatching(
          `^default-src 'none'; style-src 'sha256-[^']+'; img-src 'self'; base-uri 'none'; form-action 'self' ${shared.github.url}; frame-ancestors 'none'$`,
        ),
        "x-frame-options": "DENY",
        "x-content-type-options": "nosniff",
      });
      expect(answer.body).not.toContain("<script");
    }
    expect((await ask(`${shared.url}/set-up`)).body).not.toContain(shared.code);
  });
});

function parts({ to, manifest }: { to: string; manifest: string }): [string, string] {
  return [to, manifest];
}

async function isReady(url: string): Promise<true | undefined> {
  const answer = await ask(`${url}/readyz`).catch(() => undefined);
  return answer?.status === 200 ? true : undefined;
}
