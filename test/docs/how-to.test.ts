import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { load } from "js-yaml";
import { afterAll, describe, expect, test } from "vitest";
import { parseCredit } from "../../src/commands/credit.ts";
import { parseCorrect } from "../../src/commands/correct.ts";
import { calledIn, parseLink } from "../../src/commands/link.ts";
import { parseEndorse, parseNominate } from "../../src/commands/nominate.ts";
import { parseCommands } from "../../src/commands/parse-commands.ts";
import { sentence } from "../../src/features/foresight/sentence.ts";
import { openStore } from "../../src/store/store.ts";
import { PLAIN } from "../../src/words/voice.ts";
import { run as runAction } from "../action/runner.ts";
import { definitions } from "../build/definitions.ts";
import { merged } from "../build/facts.ts";
import { home } from "../build/places.ts";
import { ada, sam } from "../build/people.ts";
import { adopted, world } from "../build/world.ts";
import { pages } from "../../src/web/pages/pages.ts";
import { harbor, reading } from "../web/pages/harbor.ts";
import { withPortrait } from "../web/pages/published.ts";
import { waymark } from "../cli/run.ts";
import { freshDatabase } from "../store/database.ts";
import { addresses } from "../../scripts/generate/http-page.ts";
import { blocks, commands, document, ROOT } from "./blocks.ts";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "waymark-how-to-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The YAML of a page by the path that its first line names. */
function yamlOf(page: string): ReadonlyMap<string, string> {
  return new Map(
    blocks(document(page))
      .filter(({ language }) => language === "yaml")
      .map(({ text }) => [/^# (\S+)\n/.exec(text)?.[1] ?? "", text]),
  );
}

/** What a page shows people would read. */
function textsOf(page: string): readonly string[] {
  return blocks(document(page)).flatMap(({ language, text }) =>
    language === "text" && !text.startsWith("/") ? text : [],
  );
}

function write(files: ReadonlyMap<string, string>, into: string): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), text);
  }
}

/** Everything that a command prints which goes well. */
function said(...args: readonly string[]): string {
  const { code, out, err } = waymark(args, ROOT);
  expect(code, out + err).toBe(0);
  return out + err;
}

describe("whoever describes requests by docs/how-to/processes.md", () => {
  const page = "docs/how-to/processes.md";

  test("adds one that is ready, and those that the page shows, to a new community's definitions", () => {
    const there = join(folder, "described");
    const all = commands(document(page)).map((one) => one.replace("npm run waymark -- ", ""));
    expect(all.map((one) => one.split(" ")[0])).toEqual(["add", "add"]);
    expect(waymark(["init", there, "--yes"]).code).toBe(0);
    for (const one of all)
      expect(said(...one.replace("../community", there).split(" "))).toContain("request-access");
    const files = yamlOf(page);
    expect([...files.keys()]).toEqual(["processes/lead-term.yml", "processes/open-a-room.yml"]);
    write(files, there);
    expect(said("validate", there)).toContain("nothing wrong");
  });
});

describe("whoever gives leads a digest by docs/how-to/digest.md", () => {
  const page = "docs/how-to/digest.md";

  test("has definitions in which nothing is wrong", () => {
    const there = join(folder, "digest");
    const files = yamlOf(page);
    expect([...files.keys()]).toEqual(["waymark.yml", "communities/ui-ux.yml"]);
    write(files, there);
    expect(said("validate", there)).toContain("nothing wrong");
  });

  test("knows how it reads", () => {
    const [example] = blocks(document(page)).filter(({ language }) => language === "text");
    const story = document("test/scenarios/a-week-for-the-leads/plan.txt");
    const told = story.replaceAll(/^ {4}\| ?/gm, "");
    expect(told).toContain(example?.text);
  });
});

describe("whoever lets people rest by docs/how-to/resting-stages.md", () => {
  test("has definitions in which nothing is wrong, and warnings without a private repository", () => {
    const there = join(folder, "resting");
    const files = yamlOf("docs/how-to/resting-stages.md");
    expect([...files.keys()]).toEqual(["waymark.yml", "pathways/maintainers.yml"]);
    write(files, there);
    expect(said("validate", there)).toContain("nothing wrong");
    const settings = files.get("waymark.yml")?.replace("private: people\n", "") ?? "";
    write(new Map([["waymark.yml", settings]]), there);
    expect(waymark(["validate", there]).out).toContain("so it never does");
  });
});

describe("whoever says what counts by docs/how-to/contributions.md", () => {
  const page = "docs/how-to/contributions.md";
  const there = join(folder, "counting");
  const files = yamlOf(page);

  test("gets rules whose examples hold", () => {
    write(files, there);
    expect([...files.keys()].toSorted()).toEqual([
      ".github/ISSUE_TEMPLATE/brown-bag.yml",
      "communities/docs.yml",
      "pathways/developers.yml",
      "pathways/docs.yml",
      "pathways/review-lisbon.yml",
      "pathways/review.yml",
      "processes/brown-bag.yml",
      "waymark.yml",
    ]);
    expect(said("validate", there)).toContain("nothing wrong");
  });

  test("adds conversion points and a variant of them, as the page does", () => {
    const begun = join(folder, "converting");
    const all = commands(document(page)).map((one) => one.replace("npm run waymark -- ", ""));
    const adding = all.filter((one) => one.startsWith("add "));
    expect(adding).toHaveLength(2);
    expect(waymark(["init", begun, "--yes"]).code).toBe(0);
    for (const one of adding)
      expect(said(...one.replace("../community", begun).split(" "))).toContain("pathways/");
    expect(said("validate", begun)).toContain("nothing wrong");
  });

  test("reads the page's own sentence where an example doesn't", () => {
    const settings = `organization: Harbor
contributions:
  - type: doc
    on: pull_request.merged
    paths: ["docs/**"]
    examples:
      - { counts: true, paths: [src/map.ts] }
`;
    write(new Map([["waymark.yml", settings]]), there);
    const [problem = ""] = textsOf(page).filter((text) => /^\d+:\d+ error/.test(text));
    expect(waymark(["validate", there]).out).toContain(problem);
  });

  test("reads in a plan what the page says of a rule that changes", () => {
    const inForce = definitions({});
    const told = { inForce, next: inForce, world: world(), voice: PLAIN };
    const lost = { people: [ada.id, sam.id], counts: [["code", 12]] } as const;
    const [shown = ""] = textsOf(page).filter((text) => text.startsWith("If you merge"));
    expect(sentence({ kind: "recounted", because: ["rules"], lost }, told)).toContain(shown.trim());
  });

  test("sees what comes of them", async () => {
    const url = await freshDatabase();
    const store = await openStore(url);
    const adoption = adopted();
    const counting = definitions({ "waymark.yml": files.get("waymark.yml") });
    await store.saveOrganization(7, { login: "harbor", home });
    await store.commit(7, {
      facts: [adoption, merged(1)],
      adopts: { commit: adoption.commit, definitions: counting },
    });
    await store.close();
    const [report = "", ...others] = commands(document(page)).filter(
      // `waymark backfill` needs a GitHub: its own test runs them.
      (one) => !/^npm run waymark -- (?:add|backfill)\b/.test(one),
    );
    expect([report.slice(0, 18), others]).toEqual(["npm run waymark --", []]);
    const args = report.replace("npm run waymark -- ", "").split(" ");
    const { out, err } = waymark(args, there, { DATABASE_URL: url, WAYMARK_DATA: "" });
    expect(out).toContain("  1. code: merged pull requests  ");
    expect(err).toBe("");
  });
});

describe("whoever writes definitions by docs/how-to/definitions.md", () => {
  const page = "docs/how-to/definitions.md";
  const all = commands(document(page)).map((one) => one.replace(/^npm run (?:waymark|demo) /, ""));

  test("finds commands that the tests below run, each of them", () => {
    const names = all.map((one) => one.split(" ")[1]);
    expect(names).toEqual(["init", "add", "add", "validate", "--once", "plan"]);
  });

  test("gets a definitions repository without a problem", () => {
    const files = yamlOf(page);
    write(files, join(folder, "by-hand"));
    expect(files.size).toBe(8);
    expect(said("validate", join(folder, "by-hand"))).toBe("8 files checked: nothing wrong.\n");
  });

  test("gets a larger one from waymark init", () => {
    const [init = ""] = all;
    const there = join(folder, "community");
    const args = init.replace("-- ", "").replace("../community", there).split(" ");
    expect(waymark([...args, "--yes"]).code).toBe(0);
    expect(waymark(["validate", there]).code).toBe(0);
  });

  test("adds what the page names to it", () => {
    const [, list = "", add = ""] = all;
    const [, name = ""] = add.replace("-- ", "").split(" ");
    expect(said(...list.replace("-- ", "").split(" "))).toContain(`${name} `);
    const there = join(folder, "community");
    said(...add.replace("-- ", "").replace("../community", there).split(" "));
    expect(existsSync(join(there, `processes/${name}.yml`))).toBe(true);
    expect(waymark(["validate", there]).code).toBe(0);
  });

  test("gets the output that the page prints for its example", () => {
    const [, , , validate = ""] = all;
    const shown = blocks(document(page)).filter(({ language }) => language === "text");
    expect(shown[0]?.text).toBe(said(...validate.replace("-- ", "").split(" ")));
  });

  test("tries definitions on the demo's GitHub", async () => {
    const [, , , , demo = ""] = all;
    const args = ["demo/main.ts", ...demo.replace("-- ", "").split(" ")];
    const { stdout } = await run(process.execPath, args, { cwd: ROOT });
    expect(stdout).toContain("✔ she answers /apply, and the definitions are in force\n");
    expect(stdout).toContain("✔ “Join a community” is answered\n");
  });

  test("is shown a plan for the two folders that the page compares", () => {
    const plan = all.at(-1) ?? "";
    const out = said(...plan.replace("-- ", "").split(" "));
    expect(out).toContain("- The community Design goes away.\n");
    expect(out).toContain("+ New community: UI/UX.\n");
  });
});

describe("whoever gives badges by docs/how-to/badges.md", () => {
  const page = "docs/how-to/badges.md";

  test("adds those that the page shows to a new community's definitions", () => {
    const there = join(folder, "nominated");
    expect(waymark(["init", there, "--yes"]).code).toBe(0);
    const files = yamlOf(page);
    expect([...files.keys()]).toEqual([
      "badges/helping-hand.yml",
      "badges/speaker.yml",
      "badges/reviewer.yml",
      "badges/community-lead.yml",
      "badges/listener.yml",
      "badges/all-year.yml",
      "badges/volunteer-of-the-year.yml",
      "waymark.yml",
      "communities/ui-ux.yml",
    ]);
    // The one for a time goes with a stage that is not there, and the community is told of only in part.
    const apart = ["badges/reviewer.yml", "communities/ui-ux.yml", "waymark.yml"];
    write(new Map([...files].filter(([path]) => !apart.includes(path))), there);
    expect(said("validate", there)).toContain("nothing wrong");
    expect(said("add", "--list")).toContain("nominate-for-badge");
  });

  test("thanks people for the numbers that the page shows", () => {
    const there = join(folder, "numbers");
    write(new Map([["waymark.yml", yamlOf(page).get("waymark.yml") ?? ""]]), there);
    expect(said("validate", there)).toContain("nothing wrong");
  });

  test("gives the one for a time that the page shows beside the stage that it goes with", () => {
    const there = join(folder, "lasting");
    write(yamlOf("docs/how-to/resting-stages.md"), there);
    const badge = yamlOf(page).get("badges/reviewer.yml") ?? "";
    write(new Map([["badges/reviewer.yml", badge]]), there);
    expect(said("validate", there)).toContain("nothing wrong");
  });

  test("is nominated with the words that the page shows, and endorsed so", () => {
    const [text = ""] = blocks(document(page)).flatMap((one) =>
      one.language === "text" ? one.text : [],
    );
    const [nominate] = parseCommands(text);
    expect(nominate?.name).toBe("nominate");
    expect(parseNominate(nominate?.argument ?? "")).toEqual({
      person: "ada",
      badge: "helping-hand",
      reason: "she answers every newcomer",
    });
    const named = [...document(page).matchAll(/`\/endorse ([^`]+)`/g)].map(([, one = ""]) => one);
    expect(named.map(parseEndorse)).toEqual([
      { person: "ada", badge: "" },
      { person: "ada", badge: "helping-hand" },
    ]);
  });
});

describe("whoever takes a badge back by docs/how-to/badges.md", () => {
  test("writes it with words that are understood", () => {
    const texts = blocks(document("docs/how-to/badges.md")).filter(
      (one) => one.language === "text",
    );
    const written = texts.flatMap(({ text }) => parseCommands(text)).slice(1);
    expect(written.map(({ name, argument }) => [name, parseNominate(argument)])).toEqual([
      [
        "revoke",
        {
          person: "ada",
          badge: "helping-hand",
          reason: "she was mistaken for somebody else",
        },
      ],
      ["restore", { person: "ada", badge: "helping-hand", reason: "it was hers after all" }],
    ]);
  });
});

describe("whoever has an account now, by docs/how-to/contributions.md", () => {
  test("writes words that are understood", () => {
    const texts = blocks(document("docs/how-to/contributions.md")).filter(
      (one) => one.language === "text" && one.text.startsWith("/"),
    );
    const written = texts.flatMap(({ text }) => parseCommands(text));
    expect(written.map(({ name }) => name)).toEqual(["credit", "that-was-me", "link", "unlink"]);
    const [credit, claim, link, unlink] = written.map(({ argument }) => argument);
    expect(parseCredit(credit ?? "")).toMatchObject({ people: ["ada"], names: ["Kit Doe"] });
    expect(calledIn(claim ?? "")).toBe("Kit Doe");
    expect(parseLink(link ?? "")).toEqual({ person: "kit", called: "Kit Doe" });
    expect(parseCorrect(unlink ?? "")).toEqual({ person: "kit", reason: "that was another Kit" });
  });
});

describe("whoever lets people show their badges by docs/how-to/open-badges.md", () => {
  const page = document("docs/how-to/open-badges.md");
  const file = join(folder, "waymark-keys.json");
  const all = commands(page).map((one) =>
    one.replace("npm run waymark -- ", "").replace("waymark-keys.json", file).split(" "),
  );

  test("writes a key, puts another one in front, and sees both", () => {
    expect(all.map(([name]) => name)).toEqual(["keys", "keys", "keys"]);
    const [first = [], second = [], list = []] = all;
    expect(said(...first)).toContain("now holds a key that signs badges");
    expect(said(...second)).toContain("The others stay");
    expect(said(...list)).toMatch(/\(RS256\): signs badges\n.*\(EdDSA\): no longer signs/);
  });

  test("finds keys, and where anybody checks a badge, at the addresses that it names", () => {
    const named = [...page.matchAll(/https:\/\/waymark\.example(\/[^`\s]*)/g)].map(
      ([, one]) => one,
    );
    expect(named).toEqual(["/.well-known/did.json", "/verify"]);
    for (const one of named) expect(addresses()).toContain(`GET ${one}`);
  });
});

describe("whoever shows recognition by docs/how-to/show-recognition.md", () => {
  const page = document("docs/how-to/show-recognition.md");
  const PUBLIC = "https://waymark.example";
  const everybody = { list: [], count: 0 };
  const app = pages(withPortrait(reading({ ...harbor({ pages: PUBLIC }), everybody })));

  test("gets the lines for a README that the pages show", async () => {
    const ways = [
      "/harbor-civic/badges/first-step",
      "/harbor-civic/communities/ui-ux",
      "/harbor-civic/",
    ];
    const shown = await Promise.all(ways.map(async (way) => (await app.request(way)).text()));
    const lines = blocks(page).flatMap(({ language, text }) =>
      language === "markdown" ? text.trim() : [],
    );
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(shown.join("")).toContain(`<code class="line">${line}</code>`);
  });

  test("finds something at each address that it names", async () => {
    const named = [...page.matchAll(/https:\/\/waymark\.example(\/[^`\s)]*)/g)].flatMap(
      ([, one]) => one ?? [],
    );
    expect(named.length).toBeGreaterThan(2);
    for (const one of named) expect((await app.request(one)).status, one).toBe(200);
  });
});

describe("whoever comes from a wiki by docs/how-to/from-a-wiki.md", () => {
  test("gets files that fit into those that waymark init writes", () => {
    const there = join(folder, "from-a-wiki");
    waymark(["init", there, "--yes", "--community", "Design"]);
    write(yamlOf("docs/how-to/from-a-wiki.md"), there);
    expect(said("validate", there)).toBe("10 files checked: nothing wrong.\n");
  });
});

describe("whoever uses the Action by docs/how-to/action.md", () => {
  const page = document("docs/how-to/action.md");

  test("finds it with the inputs that the workflow uses", () => {
    const [text = ""] = yamlOf("docs/how-to/action.md").values();
    const workflow = load(text) as {
      jobs: { validate: { steps: { uses: string; with?: object }[] } };
    };
    const action = load(document("action/action.yml")) as {
      inputs: object;
      runs: { main: string };
    };
    const step = workflow.jobs.validate.steps.at(-1);
    expect(step?.uses).toBe("OWNER/WAYMARK/action@COMMIT_SHA_OF_A_RELEASE");
    expect(page).toContain("in the place of COMMIT_SHA_OF_A_RELEASE");
    for (const input of Object.keys(step?.with ?? {}))
      expect(Object.keys(action.inputs)).toContain(input);
    expect(existsSync(join(ROOT, "action", action.runs.main))).toBe(true);
  });

  test("publishes the folder that the Action fills with the inputs of the workflow", () => {
    const text = yamlOf("docs/how-to/action.md").get(".github/workflows/pages.yml") ?? "";
    const { jobs } = load(text) as {
      jobs: { pages: { steps: { uses: string; with?: Record<string, string> }[] } };
    };
    const step = (name: string) => jobs.pages.steps.find(({ uses }) => uses.includes(name))?.with;
    const { address = "", ...inputs } = step("WAYMARK/action") ?? {};
    expect(address).toBe("${{ steps.site.outputs.base_url }}");
    const there = join(folder, "published");
    waymark(["init", there, "--yes", "--community", "Design"]);
    const ran = runAction(there, { ...inputs, address: "https://harbor.github.io/community" });
    expect([ran.code, ran.out]).toEqual([0, expect.not.stringContaining("::")]);
    expect(existsSync(join(there, step("upload-pages-artifact")?.["path"] ?? "", "404.html"))).toBe(
      true,
    );
  });

  test("reads of inputs and commands that it takes", () => {
    const action = document("action/action.yml");
    for (const [, name] of page.matchAll(/`(only|command)\b/g))
      expect(action).toContain(`\n  ${name}:`);
    for (const [, name] of page.matchAll(/`command: (\w+)`/g)) expect(action).toContain(name);
  });
});
