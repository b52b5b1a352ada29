import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { command } from "../../src/cli/backfill.ts";
import { features } from "../../src/features/index.ts";
import { forget } from "../../src/store/facts.ts";
import { openStore } from "../../src/store/store.ts";
import { privateKey } from "../github/keys.ts";
import { town } from "../github-shell/town.ts";
import { commands, document } from "../docs/blocks.ts";
import { freshDatabase } from "../store/database.ts";
import { folderOf, waymark } from "./run.ts";

const CLI = join(import.meta.dirname, "../../src/cli.ts");

const WAYMARK = `waymark: 1
organization: Harbor
timezone: Europe/Lisbon
contributions:
  - { type: doc, on: pull_request.merged, paths: ["docs/**"] }
`;
const PATHWAY = `name: Writing
stages:
  - id: first
    name: First page
    when: { contributions: { at-least: 1 } }
    recognise: { badge: writer }
`;
const BADGE = `name: Writer
description: Wrote something down.
`;

/** A town that only begins to use Waymark, where Nia wrote something long before. */
async function harbour() {
  const url = await freshDatabase();
  const store = await openStore(url);
  afterAll(() => store.close());
  const place = await town(
    features,
    { users: ["nia"], repositories: [{ name: "community" }, { name: "site" }] },
    { store },
  );
  const { github, quiet } = place;
  const pull = await github
    .as("nia")
    .openPull("site", { title: "Say it", files: { "docs/a.md": "a\n" } });
  await github.as("olga").mergePull("site", pull.number);
  await quiet();
  const { org } = await place.context();
  // It is as if nobody had told it.
  await forget(
    store.db,
    org.id,
    (await store.allFacts(org.id)).filter(({ kind }) => kind === "merged"),
  );
  await github.as("olga").commitFiles("community", {
    "waymark.yml": WAYMARK,
    "pathways/writing.yml": PATHWAY,
    "badges/writer.yml": BADGE,
  });
  await quiet();
  const issues = await github.state().issues("community");
  const plan = issues.find(({ title }) => title === "Waymark: the first plan");
  await github.as("olga").comment("community", plan?.number ?? 0, "/apply");
  await quiet();
  return { ...place, url, pull: pull.number, org };
}

const LIST = JSON.stringify({
  projectName: "site",
  projectOwner: "harbor",
  contributors: [
    { login: "nia", name: "Nia", contributions: ["doc", "talk", "flying"] },
    { login: "nobody-here", name: "Nobody", contributions: ["code"] },
  ],
});

/** How it ends and what it says where there is nothing. */
function says(...args: readonly string[]) {
  const nothing = { APP_ID: "", DATABASE_URL: "", WAYMARK_DATA: "" };
  const { err, code } = waymark(["backfill", ...args], folderOf([]), nothing);
  return [code, err];
}

describe("waymark backfill", () => {
  test("counts what somebody did before, and comments on nothing", async () => {
    const place = await harbour();
    const { github, url, store, org } = place;
    // Nobody delivers any more what happened so long ago.
    github.clock.pass(10);
    const env = {
      DATABASE_URL: url,
      APP_ID: "7",
      PRIVATE_KEY: privateKey(),
      WEBHOOK_SECRET: "quay",
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.url,
      LC_ALL: "C",
    };
    const run = async (...args: readonly string[]) => {
      const child = spawn(process.execPath, [CLI, "backfill", ...args], {
        cwd: folderOf([{ path: ".all-contributorsrc", text: LIST }]),
        env: { ...process.env, ...env },
      });
      const ended = once(child, "exit");
      const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
      const [code] = (await ended) as [number];
      return { out, err, code };
    };
    const [planned = [], done = [], ...others] = commands(
      document("docs/how-to/contributions.md"),
    ).flatMap((one) => {
      const [, args] = /^npm run waymark -- backfill ?(.*)$/.exec(one) ?? [];
      return args === undefined ? [] : [args === "" ? [] : args.split(" ")];
    });
    const [listPlanned = [], list = [], ...more] = others;
    expect(more).toEqual([]);
    expect(await run(...planned)).toEqual({
      out: expect.stringMatching(
        /^harbor: there are \d+ pull requests and issues to read in 2 repositories, with about 2 requests\.\n$/,
      ),
      err: "",
      code: 0,
    });
    const first = await run(...done);
    expect(first.err).toBe("");
    expect(first.out.split("\n")).toEqual([
      expect.stringMatching(
        /^harbor: wrote down one merged pull request, 0 reviews, \d+ opened issues?, and 0 closed issues, by \d people\.$/,
      ),
      expect.stringMatching(
        /^Nobody gets a comment about this\. The server now looks at these \d people…$/,
      ),
      "one person reached writing/first",
      "one person got the badge writer",
      "",
    ]);
    expect(first.code).toBe(0);
    const held = await store.latestRecognitions(org.id, { most: 10 });
    expect(held.map(({ kind }) => kind).toSorted()).toEqual(["awarded", "stage-reached"]);
    expect((await github.state().issue("site", place.pull)).comments).toEqual([]);
    expect(await run()).toMatchObject({
      out: "harbor: nothing that Waymark doesn't know already.\n",
      code: 0,
    });
    const left = [
      "Left out, as no person has this login on GitHub now: nobody-here",
      "Left out, as this kind is neither one of all-contributors' nor under `types` in waymark.yml: flying",
    ];
    expect(await run(...listPlanned)).toEqual({
      out: [
        "harbor: would write down 2 contributions from the list, by one person.",
        ...left,
        "",
      ].join("\n"),
      err: "",
      code: 0,
    });
    const taken = await run(...list);
    expect(taken.out.split("\n").slice(0, 3)).toEqual([
      "harbor: wrote down 2 contributions from the list, by one person.",
      ...left,
    ]);
    expect(taken).toMatchObject({ err: "", code: 0 });
    expect((await run(...list)).out).toContain(
      "harbor: wrote down 0 contributions from the list, by 0 people.\n2 more are on record already.",
    );
    expect(await run(...list, "--requests", "1")).toMatchObject({
      out: expect.stringContaining("Stopped after the requests it was given (1), with one person"),
      code: 1,
    });
    for (const example of command.examples)
      expect(await run(...example.split(" "))).toMatchObject({ err: "", code: 0 });
    expect((await run("--organization", "Elsewhere")).err).toBe(
      "waymark backfill: the App isn't installed on Elsewhere, but on harbor\n",
    );
    expect(await run("--again", "--requests", "1")).toMatchObject({
      out: expect.stringContaining("Stopped after the requests it was given (1)"),
      code: 1,
    });
  }, 180_000);

  test("says what is wrong with what was asked", () => {
    const begins = "waymark backfill: ";
    expect(says("--requests", "0")[1]).toContain(
      `${begins}--requests takes a whole number from 1 to 100,000, not 0`,
    );
    expect(says("--since", "2024-02-30")[1]).toContain(
      `${begins}--since takes a day like 2024-01-31, not 2024-02-30`,
    );
    expect(says("--day", "2025-12-31")[1]).toContain(`${begins}--day only goes with --from`);
    for (const other of [["--again"], ["--since", "2024-01-01"]])
      expect(says("--from", "a.json", ...other)[1]).toContain("don't go with --from");
    expect(says("--from", "a.json")[1]).toContain(`${begins}--from needs --day, too`);
    for (const day of ["2025-13-01", "2999-01-01"])
      expect(says("--from", "a.json", "--day", day)[1]).toContain(
        `${begins}--day takes a day like 2025-12-31 that isn't in the future, not ${day}`,
      );
    expect(says("--from", "a.json", "--day", "2025-12-31")).toEqual([
      2,
      expect.stringContaining("a.json"),
    ]);
    expect(says()).toEqual([1, expect.stringContaining("Waymark has no GitHub App yet")]);
  });
});
