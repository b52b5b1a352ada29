import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ORG, asInstallation, closeConforming, harbor, harborOptions } from "../harbor.ts";
import { type Double, startGitHub } from "../start.ts";

let github: Double;

beforeAll(async () => {
  github = await harbor();
});
afterAll(() => closeConforming(github));

async function get(path: string, accept = "*/*") {
  const response = await fetch(github.url + path, { headers: { accept }, redirect: "manual" });
  return { status: response.status, headers: response.headers, html: await response.text() };
}

/** What stands on a page, on one line. */
function shown(html: string): string {
  return flat(html.slice(html.indexOf("<main")));
}

function flat(html: string): string {
  return html.replaceAll(/\s+/g, " ").trim();
}

/** The rendered Markdown of an issue's text. */
async function rendered(body: string, title = "Hello"): Promise<string> {
  const number = await github.as("ada").openIssue("community", { title, body });
  const { html } = await get(`/${ORG}/community/issues/${number}`);
  return flat(/<div class="markdown">(.*?)<\/div>/s.exec(html)?.[1] ?? "");
}

describe("what somebody wrote", () => {
  it("is rendered as GitHub does: tables, tasks, lines that break", async () => {
    const html = await rendered("One\ntwo\n\n- [x] done\n- [ ] open\n\n| a |\n| - |\n| ~~b~~ |");
    expect(html).toContain("<p>One<br> two</p>");
    expect(html).toContain('<input type="checkbox" checked disabled aria-label="Done"> done');
    expect(html).toContain('<input type="checkbox" disabled aria-label="To do"> open');
    expect(html).toContain("<td><del>b</del></td>");
  });

  it("names people, teams and threads that there are, and links no others", async () => {
    const number = await github.as("ada").openIssue("site", { title: "There" });
    const html = await rendered(
      `@nia @nobody @${ORG}/core #1 #999 ${ORG}/site#${number} \`@nia\` a@nia.example`,
    );
    expect(html).toContain('<a href="/nia">@nia</a> @nobody');
    expect(html).toContain(`<a href="/orgs/${ORG}/teams/core">@${ORG}/core</a>`);
    expect(html).toContain(`<a href="/${ORG}/community/issues/1">#1</a> #999`);
    expect(html).toContain(
      `<a href="/${ORG}/site/issues/${number}">${ORG}/site#${number}</a> <code>@nia</code>`,
    );
    expect(html.match(/href="\/nia"/g)).toHaveLength(1);
  });

  it("shows an address of a thread by its number", async () => {
    expect(await rendered(`See ${github.url}/${ORG}/community/issues/1.`)).toContain(
      `href="/${ORG}/community/issues/1">#1</a>.`,
    );
  });

  it.each([
    ["a script", "<script>alert(1)</script>", /script|alert/],
    ["a handler", '<b onclick="alert(1)">b</b>', /onclick/],
    ["a picture that fails", "<img src=x onerror=alert(1)>", /<img|onerror/],
    ["a picture from elsewhere", "![seen](https://spy.example/1.png)", /<img|src=/],
    ["a script's address", "[a](javascript:alert(1))", /javascript/],
    ["data", "[a](data:text/html,<script>alert(1)</script>)", /data:|<script/],
    ["a style", '<p style="position:fixed">p</p>', /style/],
    ["a stylesheet", "<style>body { display: none }</style>", /<style/],
    ["a frame", "<iframe src=https://spy.example></iframe>", /iframe/],
    ["a form", "<form action=https://spy.example><button>b</button></form>", /<form|<button/],
    ["an svg", "<svg><script>alert(1)</script></svg>", /svg|script/],
    ["a base", "<base href=https://spy.example>", /<base/],
    ["an id of the page's own", '<p id="content">p</p>', /id="content"/],
    ["ends of elements", "</div></article></main><h1>mine", /<\/div>|<\/main>/],
  ])("does no harm with %s", async (_, body, harm) => {
    const html = await rendered(`before\n\n${body}\n\nafter`);
    expect(html).toMatch(/^<p>before<\/p>.*after/);
    expect(html).not.toMatch(harm);
  });

  it("does no harm in titles, labels, file names and files", async () => {
    const hostile = '"><script>alert(1)</script>';
    const files = { [`${hostile}.md`]: hostile, "a.md": "[b](communities/ui-ux.yml)\n" };
    const pull = await github.as("olga").openPull("community", { title: hostile, files });
    const paths = [
      `/${ORG}/community`,
      `/${ORG}/community/pull/${pull.number}`,
      `/${ORG}/community/pulls`,
      "/olga",
      `/${ORG}/community/blob/${pull.head}/${encodeURIComponent(`${hostile}.md`)}`,
    ];
    for (const path of paths) {
      const { status, html } = await get(path);
      expect({ path, status, script: html.includes("<script") }).toEqual({
        path,
        status: 200,
        script: false,
      });
    }
  });

  it("leads from a file by the file's own folder", async () => {
    const files = { "docs/a.md": "[b](../communities/ui-ux.yml#L1) [c](/x) [d](#e)\n" };
    const { head } = await github.as("olga").openPull("community", { title: "Docs", files });
    const { html } = await get(`/${ORG}/community/blob/${head}/docs/a.md`);
    expect(html).toContain(`href="/${ORG}/community/blob/${head}/communities/ui-ux.yml#L1">b</a>`);
    expect(html).toContain('href="#e">d</a>');
  });
});

describe("a thread", () => {
  it("tells who did what, in order", async () => {
    const body = "- [ ] Read\n- [ ] Say hello";
    const number = await github.as("nia").openIssue("community", { title: "Join", body });
    await github.as("nia").tick("community", number, "Read");
    await github.as("ada").comment("community", number, "Welcome!");
    await github.as("olga").label("community", number, "bug");
    await github.as("olga").unlabel("community", number, "bug");
    await github.as("olga").closeIssue("community", number, "not_planned");
    await github.as("olga").reopenIssue("community", number);
    const { html } = await get(`/${ORG}/community/issues/${number}`);
    const text = shown(html)
      .replaceAll(/<[^>]*>/g, "")
      .replaceAll(/ +/g, " ");
    const told = ["nia wrote", "nia ticked Read", "ada commented", "Welcome!", "Olga added bug"];
    const more = ["Olga took off bug", "Olga closed this as not planned", "Olga opened this again"];
    const places = [...told, ...more].map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain("1 of 2 done");
  });

  it("shows its checks with annotations on their lines, and what a pull request changes", async () => {
    const files = { "waymark.yml": "waymark: 2\n" };
    const pull = await github.as("olga").openPull("community", { title: "Grow", files });
    const app = await asInstallation(github);
    await app.rest.checks.create({
      owner: ORG,
      repo: "community",
      name: "Definitions",
      head_sha: pull.head,
      status: "completed",
      conclusion: "failure",
      output: {
        title: "1 problem",
        summary: "It **can't** be.",
        annotations: [
          {
            path: "waymark.yml",
            start_line: 1,
            end_line: 1,
            annotation_level: "failure",
            message: "There is no format 2.",
          },
        ],
      },
    });
    await github.as("olga").mergePull("community", pull.number);
    const { html } = await get(`/${ORG}/community/pull/${pull.number}`);
    expect(shown(html)).toMatch(/Definitions.*failed.*1 problem.*can't.*waymark\.yml:1.*error/);
    expect(html).toContain("<pre><code>waymark: 2</code></pre>");
    expect(html).toContain("There is no format 2.");
    expect(shown(html)).toMatch(/Merged.*Olga<\/a> merged this.*1 file changed.*\+waymark: 2/);
  });

  it("is found by either address, as on GitHub", async () => {
    const { number } = await github
      .as("olga")
      .openPull("community", { title: "Y", files: { y: "" } });
    const { status, headers } = await get(`/${ORG}/community/issues/${number}`);
    expect([status, headers.get("location")]).toEqual([302, `/${ORG}/community/pull/${number}`]);
  });
});

describe("the pages", () => {
  it("take no script, no style but their own, and nothing from elsewhere", async () => {
    const { headers } = await get(`/${ORG}`);
    expect(headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
    expect(headers.get("content-type")).toBe("text/html; charset=UTF-8");
  });

  it("show a form as it is, only to be looked at", async () => {
    const form = `name: Join <b>us</b>
description: Come in
labels: ["process: join"]
body:
  - { type: markdown, attributes: { value: "Hello *you*" } }
  - { type: dropdown, validations: { required: true }, attributes: { label: Community, options: [UI/UX, Data] } }
  - { type: checkboxes, attributes: { label: Rules, options: [{ label: I read them }] } }
  - { type: textarea, attributes: { label: Why, placeholder: Because } }
  - { type: input, attributes: { label: Chat } }
`;
    const path = ".github/ISSUE_TEMPLATE/join.yml";
    await github.as("olga").commit("community", path, form);
    const { html } = await get(`/${ORG}/community/issues/new?template=join.yml`);
    expect(html).toContain("<h1>Join &lt;b&gt;us&lt;/b&gt;</h1>");
    expect(shown(html)).toMatch(/<em>you<\/em>.*Community.*required.*<option>Data<\/option>/);
    expect(shown(html)).toMatch(/type="checkbox".*disabled.*I read them.*textarea.*readonly/);
    expect(html).not.toContain("<form");
    expect((await get(`/${ORG}/community`)).html).toContain("issues/new?template=join.yml");
    expect((await get(`/${ORG}/community/issues/new?template=nope.yml`)).status).toBe(404);
    expect((await get(`/${ORG}/community/issues/new`)).headers.get("location")).toBe(
      `/${ORG}/community#forms`,
    );
  });

  it("are there for people, teams, the App, and nobody else", async () => {
    expect((await get("/nia")).html).toContain(`Not a member of ${ORG}`);
    expect((await get("/olga")).html).toContain(`An owner of ${ORG}`);
    expect((await get(`/orgs/${ORG}/teams/core`, "text/html")).html).toContain('href="/lin"');
    expect((await get("/apps/waymark", "text/html")).html).toContain(`installed on ${ORG}`);
    for (const path of [
      `/${ORG}/none`,
      `/${ORG}/community/issues/999`,
      `/${ORG}/community/blob/x/y`,
    ]) {
      const { status, html } = await get(path);
      expect([path, status, html.includes("<main")]).toEqual([path, 404, true]);
    }
    expect((await get("/nobody", "text/html")).html).not.toContain("<main");
    // A program that asks the same addresses gets the API.
    expect((await get(`/orgs/${ORG}/teams/core`, "application/json")).html).not.toContain("<main");
  });

  it("speak the language that GitHub was started in, whatever people write", async () => {
    const spanish = await startGitHub({ ...harborOptions(), language: "es" });
    const number = await spanish.as("ada").openIssue("community", { title: "Hola" });
    const page = await fetch(`${spanish.url}/${ORG}/community/issues/${number}`);
    const html = await page.text();
    expect(html).toContain('<html lang="es">');
    expect(html).toContain("Un GitHub propio de la demo");
    expect(shown(html)).toContain("Sin etiquetas");
    await closeConforming(spanish);
  });
});
