import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { instant } from "../../../src/core/time.ts";
import { pages } from "../../../src/web/pages/pages.ts";
import { readPages } from "../../../src/web/pages/read-pages.ts";
import { agedBackup } from "../../store/aged-backup.ts";
import { files } from "../../build/definitions.ts";
import { type Ran, waymark } from "../run.ts";
import { backupIn, deadIn, filesIn, HARBOR, harborIn, harborStore, pagesIn } from "./copied.ts";

const here = mkdtempSync(join(tmpdir(), "waymark-pages-"));
const ADDRESS = "https://harbor.example/community";
const QUIET = { DATABASE_URL: "", WAYMARK_DATA: "", GITHUB_REPOSITORY: "" };

function copied(...args: readonly string[]): Ran {
  return waymark(["pages", "community", ...args], here, QUIET);
}

function read(path: string): string {
  return readFileSync(join(here, path), "utf8");
}

/** A new folder. */
function newFolder(name: string): string {
  rmSync(join(here, name), { recursive: true, force: true });
  mkdirSync(join(here, name));
  return join(here, name);
}

/** A file that names the host which copies are made under. */
function invalidIn(file: string): readonly string[] {
  return read(file).includes("waymark.invalid") ? [file] : [];
}

/** Where the server's page of a person leads to every fact behind a number. */
const TO_FACTS =
  / \d+ (?:pieces? of evidence|evidencias?) : First (?:step|contribution)| All contributions, one by one| Todas las contribuciones, una por una/g;

/** What a page says and counts, without what everybody may read on the server only, or where nobody knows whether they may. */
function careful(text: string): string {
  return text
    .replace("Buy a ship (harbor/never-seen#3)", "A merged pull request in a private repository")
    .replace("2 contributions writing code 2", "1 contribution writing code 1")
    .replace("2 contribuciones escribir código 2", "1 contribución escribir código 1")
    .replace(/https:\S*secret-plans\S*/, "Algo en un repositorio privado");
}

/** What a page says, as one line. */
function wordsIn(html: string): string {
  return html
    .replace(/^[^]*?<main/, "<main")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

beforeAll(() => {
  harborIn(here);
});

describe("the pages of definitions alone", () => {
  let ran: Ran;
  beforeAll(() => {
    ran = copied("--to", "alone", "--repository", "harbor/community", "--address", `${ADDRESS}/`);
  });

  test("are said to be that, on the command line and on each page", () => {
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(ran.out).toMatch(
      /^alone now holds \d+ pages and \d+ other files\. They're made from the definitions alone: /,
    );
    for (const { html, path } of pagesIn(join(here, "alone")))
      expect(html, path).toMatch(
        /As of \w+ \d+, \d{4}, from the definitions alone\.|Datos al .*, solo según las definiciones\./,
      );
  });

  test("lead to each other, in both languages, and nowhere else of ours", () => {
    const folder = join(here, "alone");
    expect(deadIn(folder, ADDRESS)).toEqual([]);
    const all = pagesIn(folder);
    expect(all.length).toBeGreaterThan(150);
    const rooted = all.flatMap(({ path, links }) =>
      links
        .filter((link) => /^\/|^\?|waymark\.invalid/.test(link))
        .map((link) => `${path} ${link}`),
    );
    expect(rooted).toEqual([]);
    const spanish = all
      .filter(({ path }) => path.startsWith("es/"))
      .map(({ path }) => path.slice(3));
    const english = all.filter(({ path }) => !/^es\/|^404/.test(path)).map(({ path }) => path);
    expect(spanish).toEqual(english);
    for (const path of spanish) {
      expect(read(`alone/es/${path}`)).toContain('<html lang="es">');
      expect(read(`alone/${path}`)).toContain('<html lang="en">');
    }
  });

  test("hold a second page of communities, every retired one, calendars, pictures and initials", () => {
    const all = filesIn(join(here, "alone"));
    for (const file of [
      "404.html",
      "robots.txt",
      "favicon.svg",
      "page-2.html",
      "logo.svg",
      "badges/core/image.svg",
      "faces/olu.svg",
      "calendar.ics",
      "communities/data/calendar.ics",
      "es/communities/data/calendar.ics",
      "communities/crew-3.html",
    ])
      expect(all).toContain(file);
    expect(all.filter((file) => file.endsWith(".atom"))).toEqual([]);
    expect(read("alone/logo.svg")).toBe(HARBOR["logo.svg"]);
    expect(read("alone/faces/olu.svg")).toContain(">O</text>");
    expect(read("alone/communities/data/calendar.ics")).toContain("SUMMARY:Data: Open hours");
    expect(read("alone/index.html").match(/communities\/crew-\d\.html/g)).toHaveLength(10);
  });

  test("say nothing of what nobody knows, and offer no form that needs a server", () => {
    const all = pagesIn(join(here, "alone"));
    for (const { html, path } of all)
      expect(html.replace(/<style>[^]*?<\/style>/g, ""), path).not.toMatch(
        /<form|No members yet|Fewer than 5|Nobody has been|Nobody has received|id="(?:holders|recognition|mentors)"|href="[^"]*faces/,
      );
    expect(read("alone/communities/ui-ux.html")).toContain(
      'href="https://github.com/harbor/community/issues/new?template=join-community.yml"',
    );
  });

  test("bring their own policy, and their whole address for search engines", () => {
    const html = read("alone/es/communities/data.html");
    expect(html).toMatch(
      /<meta charset="utf-8" \/>\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; /,
    );
    expect(html).not.toContain("frame-ancestors");
    expect(html).toContain(`<link rel="canonical" href="${ADDRESS}/es/communities/data.html" />`);
    expect(html).toContain(
      `href="webcal://harbor.example/community/communities/data/calendar.ics"`,
    );
    expect(read("alone/index.html")).toContain(`property="og:url" content="${ADDRESS}/"`);
    // A link of theirs stays as they wrote it.
    expect(html).toContain('href="https://harbor.example/harbor/chat?x=1&amp;y=2"');
  });

  test("have one for wrong addresses, of which each link says the whole address", () => {
    const links = pagesIn(join(here, "alone")).find(({ path }) => path === "404.html")?.links ?? [];
    expect(links).toContain(`${ADDRESS}/es/`);
    expect(links).toContain(`${ADDRESS}/communities/crew-10.html`);
    expect(links.filter((link) => !/^(?:https:|#content$)/.test(link))).toEqual([]);
  });
});

test("without a repository and an address, they lead to nothing that nobody knows, and it's said", () => {
  const { code, err } = copied("--to", "bare");
  expect(code).toBe(0);
  expect(err).toContain("Without `--repository`, nobody knows");
  expect(err).toContain("no page for wrong addresses (404.html)");
  const folder = join(here, "bare");
  expect(deadIn(folder)).toEqual([]);
  expect(filesIn(folder)).not.toContain("404.html");
  expect(read("bare/logo.svg")).toBe(HARBOR["logo.svg"]);
  const toGitHub = pagesIn(folder).flatMap(({ links }) =>
    links.filter((one) => /github/.test(one)),
  );
  expect([...new Set(toGitHub)].toSorted()).toEqual(
    ["ada", "lin", "olu"].map((login) => `https://github.com/${login}`),
  );
});

describe("the pages of a backup", () => {
  let ran: Ran;
  let server: (path: string) => Promise<string>;
  beforeAll(async () => {
    const store = await harborStore();
    await backupIn(here, store);
    const app = pages(readPages(store, () => instant(Date.now())));
    server = async (path) => (await app.request(path)).text();
    ran = copied("--to", "site", "--ledger", "waymark.backup");
  });

  test("hold a page about those alone who want one, and it's found from the lists", () => {
    const people = pagesIn(join(here, "site")).filter(({ path }) => path.includes("people/"));
    expect(people.map(({ path }) => path)).toEqual(["es/people/sam.html", "people/sam.html"]);
    expect(people[0]?.html).toContain('<meta name="robots" content="noindex" />');
    expect(read("site/badges/first-step.html")).toContain('href="../people/sam.html"');
    // That one was taken back.
    expect(read("site/people/sam.html")).not.toContain("badges/core");
  });

  test("say what they are made from", () => {
    expect(ran.code).toBe(0);
    expect(ran.out).toContain(
      "from the definitions and waymark.backup, a backup of harbor's ledger from ",
    );
    expect(read("site/index.html")).toMatch(/As of \w+ \d+, \d{4}\. Made with/);
  });

  test("say of which day an old backup is, not of today", () => {
    agedBackup(join(here, "waymark.backup"), "2026-01-09T12:00:00.000Z");
    const { out } = copied("--to", "old-site", "--ledger", "waymark.backup.old");
    expect(out).toContain("a backup of harbor's ledger from January 9, 2026.");
    expect(read("old-site/index.html")).toContain("As of January 9, 2026.");
  });

  test.each([
    ["communities/ui-ux", ""],
    ["communities/data", ""],
    ["badges/first-step", ""],
    ["badges/core", "?lang=es"],
    ["mentorships/newcomers", ""],
    ["people/sam", ""],
    ["people/sam", "?lang=es"],
  ])("say of %s what the server says", async (path, query) => {
    const folder = query === "" ? "site" : "site/es";
    const copy = wordsIn(read(`${folder}/${path}.html`));
    const told = wordsIn(await server(`/harbor/${path}${query}`));
    const asOf = / (?:As of|Datos al) [^.]*\.(?= )/;
    expect(copy).toMatch(asOf);
    // Where not everybody may look, or nobody knows whether they may, the copy says less; and it has no lists of single facts.
    expect(careful(copy.replace(asOf, ""))).toBe(careful(told.replaceAll(TO_FACTS, "")));
  });

  test("tell how many belong, who was recognized, and who mentors, and of Olu nothing", () => {
    expect(wordsIn(read("site/communities/ui-ux.html"))).toContain("2 members");
    expect(wordsIn(read("site/badges/core.html"))).toContain("2 people");
    expect(wordsIn(read("site/mentorships/newcomers.html"))).toContain("@sam");
    expect(deadIn(join(here, "site"))).toEqual([]);
    const named = pagesIn(join(here, "site")).filter(({ html }) => /\bolu\b/.test(html));
    expect(named.map(({ path }) => path)).toEqual([]);
    expect(filesIn(join(here, "site")).filter((path) => path.includes("olu"))).toEqual([]);
  });

  test("have the charts that the server has, without what not everybody may see", async () => {
    const [page, community] = [
      wordsIn(read("site/index.html")),
      read("site/communities/ui-ux.html"),
    ];
    expect(page).toMatch(/ 0 \S+\s–\s\S+ \d{4} 12 \S+\s–\s\S+ \d{4} 18 Badges/);
    expect(page).not.toContain("594");
    const charts = / Contributions over time .*? Badges/;
    expect(charts.exec(page)?.[0]).toBe(charts.exec(wordsIn(await server("/harbor/")))?.[0]);
    expect(wordsIn(community)).toMatch(/First contribution at least 7 7 9 days/);
    const came = /How it.*? Badges/;
    const [health, told] = [
      wordsIn(read("site/health.html")),
      wordsIn(await server("/harbor/health")),
    ];
    expect(health).toContain("12 in the last two years, last in ");
    expect(health).toMatch(/First step given last on November 5, 2026/);
    expect(came.exec(health)?.[0]).toBe(came.exec(told)?.[0]);
  });

  test("have a feed in each language, whose links lead to pages of the copy", () => {
    const hrefs = (path: string) =>
      Array.from(read(path).matchAll(/\shref="([^"]*)"/g), ([, way = ""]) => way);
    const feed = hrefs("site/recognition.atom");
    expect(feed).toContain("index.html#recognition");
    expect(feed).toContain("badges/first-step.html");
    expect(feed.filter((way) => !existsSync(join(here, "site", way.replace(/#.*/, ""))))).toEqual(
      [],
    );
    expect(hrefs("site/es/recognition.atom")).toEqual(feed);
    expect(read("site/es/recognition.atom")).toContain('xml:lang="es"');
    expect(read("site/es/index.html")).toContain('type="application/atom+xml"');
    expect(read("site/recognition.atom")).not.toMatch(/\bolu\b/);
  });

  test("have a feed with whole addresses, where it's known where they will be", () => {
    const ledger = ["--ledger", "waymark.backup", "--address", ADDRESS];
    expect(copied("--to", "addressed", ...ledger).code).toBe(0);
    const feed = read("addressed/es/recognition.atom");
    for (const address of [
      `rel="self"\ntype="application/atom+xml"\nhref="${ADDRESS}/es/recognition.atom"`,
      `href="${ADDRESS}/es/#recognition"`,
      `href="${ADDRESS}/es/badges/core.html"`,
    ])
      expect(feed.replaceAll(/(?<=")\s+/g, "\n")).toContain(address);
    expect(deadIn(join(here, "addressed"), ADDRESS)).toEqual([]);
    expect(
      filesIn(join(here, "addressed")).flatMap((file) => invalidIn(`addressed/${file}`)),
    ).toEqual([]);
  });

  test("let nothing out of a repository that's private, or that nobody saw", () => {
    const all = pagesIn(join(here, "site"))
      .map(({ html }) => html)
      .join("\n");
    expect(all).toContain("https://github.com/harbor/website/pull/1");
    expect(all).toContain("A merged pull request in a private repository");
    expect(all).not.toMatch(/secret-plans|never-seen|island|Buy a ship/i);
  });

  test("of a private repository are what the server would not show, and that is said", async () => {
    const folder = mkdtempSync(join(tmpdir(), "waymark-private-"));
    const store = await harborStore(true);
    const file = await backupIn(folder, store);
    await store.close();
    const { code, err } = copied("--to", "hidden", "--ledger", file, "--organization", "harbor");
    expect([code, err]).toEqual([
      0,
      expect.stringContaining(
        "harbor/community is a private repository. The server shows no pages",
      ),
    ]);
  });
});

describe("of a login that somebody gave away and a stranger took", () => {
  test.each(["github:1", "github:99999"] as const)(
    "there's no page, and nothing leads to one, when the stranger (%s) wants none",
    async (stranger) => {
      const folder = mkdtempSync(join(tmpdir(), "waymark-renamed-"));
      const store = await harborStore();
      const seen = "2026-11-21T10:00:00.000Z";
      await store.commit(7, { facts: [], people: [{ id: stranger, login: "Sam" }], seen });
      const file = await backupIn(folder, store);
      await store.close();
      expect(copied("--to", "renamed", "--ledger", file).code).toBe(0);
      const all = filesIn(join(here, "renamed"));
      expect(all.filter((path) => path.includes("people/"))).toEqual([]);
      expect(read("renamed/badges/first-step.html")).toContain('href="https://github.com/sam"');
    },
  );
});

describe("a folder", () => {
  const args = ["--repository", "harbor/community"];
  let definitions = "";
  beforeAll(() => {
    definitions = harborIn(mkdtempSync(join(tmpdir(), "waymark-small-")), files);
  });
  function small(...more: readonly string[]): Ran {
    return waymark(["pages", definitions, ...more], here, QUIET);
  }

  test("with other files in it is left as it is", () => {
    writeFileSync(join(newFolder("mine"), "diary.txt"), "Monday");
    const { code, out, err } = small("--to", "mine", ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(
      "mine holds other files, such as diary.txt. Choose a new or empty folder",
    );
    expect(filesIn(join(here, "mine"))).toEqual(["diary.txt"]);
  });

  test("that was filled before gets new files for old ones, and loses what's stale; what is theirs stays", () => {
    const site = newFolder("again");
    expect(small("--to", "again", ...args).code).toBe(0);
    writeFileSync(join(site, "CNAME"), "harbor.example\n");
    writeFileSync(join(site, "communities/notes.md"), "mine\n");
    writeFileSync(join(site, "index.html"), "old");
    mkdirSync(join(site, ".waymark-pages-left"));
    const fewer = Object.entries(files).filter(
      ([path]) => !/^(?:badges\/core|communities\/data)/.test(path),
    );
    const less = fewer.map(([path, text]) => {
      const left = text.replace(", Data]", "]").replace("    recognise: { badge: core }\n", "");
      return [path, left] as const;
    });
    const later = harborIn(mkdtempSync(join(tmpdir(), "waymark-later-")), Object.fromEntries(less));
    const ran = waymark(["pages", later, "--to", site, ...args], here, QUIET);
    expect([ran.code, ran.err]).toEqual([0, expect.not.stringContaining("error")]);
    const now = filesIn(site);
    expect(now).toContain("CNAME");
    expect(now).toContain("communities/notes.md");
    expect(
      now.filter((path) => /badges\/core|communities\/data|waymark-pages-left/.test(path)),
    ).toEqual([]);
    expect(existsSync(join(site, "es/badges/core"))).toBe(false);
    expect(read("again/index.html")).toContain("Harbor Civic Tech");
    const listed = JSON.parse(read("again/waymark-pages.json")) as { files: readonly string[] };
    expect(now.filter((path) => !listed.files.includes(path))).toEqual([
      "CNAME",
      "communities/notes.md",
      "waymark-pages.json",
    ]);
  });

  test("in which somebody put a file of theirs where one of ours would go stays as it was", () => {
    const site = newFolder("taken");
    writeFileSync(join(site, "waymark-pages.json"), '{ "waymark": "pages", "files": [] }');
    writeFileSync(join(site, "index.html"), "mine");
    const { code, err } = small("--to", "taken", ...args);
    expect([code, err]).toEqual([2, expect.stringContaining("taken/index.html is in the way")]);
    expect(filesIn(site)).toEqual(["index.html", "waymark-pages.json"]);
    rmSync(join(site, "index.html"));
    writeFileSync(join(site, "communities"), "mine");
    expect(small("--to", "taken", ...args).err).toContain("taken/communities is in the way");
  });

  test.each([
    ["half a list", '{ "waymark": "pages", "fil'],
    ["another list", '{ "files": ["index.html"] }'],
    ["a list that leads out", '{ "waymark": "pages", "files": ["../community/waymark.yml"] }'],
  ])("with %s is left as it is", (_, text) => {
    writeFileSync(join(newFolder("odd"), "waymark-pages.json"), text);
    const { code, err } = small("--to", "odd", ...args);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining("should list what `waymark pages` wrote"),
    ]);
    expect(existsSync(join(here, "community/waymark.yml"))).toBe(true);
  });

  test("with a link out of it is left as it is", () => {
    const site = newFolder("linked");
    const elsewhere = newFolder("elsewhere");
    writeFileSync(join(site, "waymark-pages.json"), '{ "waymark": "pages", "files": [] }');
    symlinkSync(elsewhere, join(site, "communities"));
    const { code, err } = small("--to", "linked", ...args);
    expect([code, err]).toEqual([2, expect.stringContaining("linked/communities is in the way")]);
    expect(filesIn(elsewhere)).toEqual([]);
  });
});

test("of very many pages, it's told now and then how far they are", () => {
  const names = Array.from({ length: 260 }, (_, index) => `Crew ${index}`);
  const crews = names.map((name, index) => [
    `communities/crew-${index}.yml`,
    `name: ${name}\nleads: [{ github: olu }]\nmeetings: [{ name: Weekly, day: monday, every: week }]\n`,
  ]);
  const settings = { "waymark.yml": "waymark: 1\norganization: Harbor\n" };
  const many = mkdtempSync(join(tmpdir(), "waymark-many-"));
  const community = harborIn(many, { ...settings, ...Object.fromEntries(crews) });
  const { code, out, err } = waymark(["pages", community, "--to", join(many, "site")], here, QUIET);
  expect([code, err]).toEqual([0, expect.stringMatching(/^1,000 files so far…\n(?!\d)/)]);
  expect(out).toContain("now holds 530 pages and 526 other files.");
});

describe("used wrongly, it says how, and writes nothing", () => {
  test.each([
    ["no folder to write into", [], "--to"],
    ["an address that is none", ["--address", "harbor.example"], "https://HOST/FOLDER"],
    ["half a repository", ["--repository", "harbor"], "OWNER/NAME"],
    ["no backup", ["--ledger", "community/waymark.yml"], "`--ledger` takes a file that"],
  ])("%s", (name, args, says) => {
    const to = args.length === 0 ? [] : ["--to", "nothing"];
    const { code, err, out } = copied(...to, ...args);
    expect([code, out, existsSync(join(here, "nothing"))], name).toEqual([2, "", false]);
    expect(err).toContain(says);
  });

  test("definitions with problems", () => {
    const broken = mkdtempSync(join(tmpdir(), "waymark-broken-"));
    writeFileSync(join(broken, "waymark.yml"), "waymark: 1\norganisation: Harbor\n");
    const { code, err } = waymark(["pages", broken, "--to", "nothing"], here, QUIET);
    expect([code, existsSync(join(here, "nothing"))]).toEqual([1, false]);
    expect(err).toMatch(/waymark\.yml[^]*Fix these first, and you'll get the pages\.\n$/);
  });

  test("a file in the place of the folder", () => {
    writeFileSync(join(here, "file"), "mine");
    const { code, err } = copied("--to", "file", "--repository", "harbor/community");
    expect([code, err]).toEqual([1, expect.stringMatching(/^waymark pages: file: /)]);
    expect(read("file")).toBe("mine");
  });
});
