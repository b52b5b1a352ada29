import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Fact } from "../../src/core/fact.ts";
import { instant } from "../../src/core/time.ts";
import { writeBackup } from "../../src/store/backup/write.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { definitions, files } from "../build/definitions.ts";
import { credited, joined, merged, reached } from "../build/facts.ts";
import { ada, lin, sam } from "../build/people.ts";
import { home } from "../build/places.ts";
import { adopted } from "../build/world.ts";
import { blocks, document } from "../docs/blocks.ts";
import { freshDatabase } from "../store/database.ts";
import { folderOf, waymark } from "./run.ts";

const DAY = 86_400_000;

/** So many days ago: the command line goes by the clock. */
function ago(days: number): string {
  return instant(Date.now() - days * DAY);
}

const SETTINGS = `organization: Harbor Civic Tech
contributions:
  - { type: code, on: pull_request.merged, paths: ["src/**"] }
  - { type: design, on: pull_request.merged, paths: ["design/**"] }
  - { type: doc, on: pull_request.merged, paths: ["docs/**"] }
  - { type: review, on: pull_request_review.submitted }
  - { type: ideas, on: issues.opened }
  - { type: bug, on: issues.opened, labels: [bug] }
  - { type: code, on: pull_request.merged, until: 2020-01-01 }
  - { type: talk, on: gathering.attended, from: 2999-01-01 }
`;
const HARBOR = definitions({
  "waymark.yml": SETTINGS,
  "badges/lost.yml": "name: Lost\ndescription: Nobody gives it.\n",
});

function awarded(badge: string, days: number): Fact {
  const id = `awarded/${badge}/${sam.id}`;
  const what = { person: sam.id, badge, because: "", evidence: [] };
  return { kind: "awarded", id, at: ago(days), ...what };
}

function happened(): readonly Fact[] {
  const lately = Array.from({ length: 11 }, (_, index) => merged(index + 1, { at: ago(9) }));
  return [
    ...lately,
    merged(40, { at: ago(300), paths: ["docs/start.md"] }),
    joined(sam, "ui-ux", { at: ago(500) }),
    reached("ready", { at: ago(450) }),
    awarded("first-step", 300),
    awarded("core", 3),
    ...[1, 2, 3].flatMap((one) => [
      credited(one, ada, lin, ago(20)),
      credited(one + 10, lin, ada, ago(20)),
    ]),
  ];
}

/** Names and order of everything in it; of a list, of its first. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return [shapeOf(value[0])];
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value).map(([key, one]) => [key, shapeOf(one)]);
}

/** Three organisations: one with a history, one that begins, one without definitions in force. */
async function filled(store: Store): Promise<void> {
  const adoption = adopted({ at: ago(600) });
  await store.saveOrganization(7, { login: "harbor", home });
  await store.commit(7, {
    facts: [adoption, ...happened()],
    people: [sam, ada, lin],
    adopts: { commit: adoption.commit, definitions: HARBOR },
  });
  const spanish = definitions({
    "waymark.yml": `${files["waymark.yml"]}language: es\n`,
  });
  const begun = adopted({ at: ago(1), commit: "beef", id: "adopted/beef/0", repo: 20 });
  const pier = { id: 20, owner: "pier", name: "community" };
  await store.saveOrganization(8, { login: "pier", home: pier });
  await store.commit(8, {
    facts: [begun],
    people: [],
    adopts: { commit: begun.commit, definitions: spanish },
  });
  await store.saveOrganization(9, { login: "quay" });
}

describe("waymark report", () => {
  const folder = folderOf([]);
  const backup = join(folder, "waymark.backup");
  let url = "";
  let store: Store | undefined;
  beforeAll(async () => {
    url = await freshDatabase();
    store = await openStore(url);
    await filled(store);
    await writeBackup(store.db, backup);
  });
  afterAll(() => store?.close());
  const report = (...args: readonly string[]) =>
    waymark(["report", ...args], folder, { DATABASE_URL: url, WAYMARK_DATA: "" });

  test("tells what came of everything, and exits with 1 where something needs a look", () => {
    const { code, out, err } = report("--organization", "Harbor");
    const shown = out.replaceAll(/[A-Z][a-z]+ \d{1,2}, \d{4}/g, "DAY");
    expect(shown).toMatchInlineSnapshot(`
      "Harbor Civic Tech, DAY

      What counts
        1. code: merged pull requests       counted 11 times, for one person, last on DAY
        2. design: merged pull requests     nothing yet
          ! None of 12 merged pull requests fits. Compare what it asks for with what repositories,
            folders, and labels are called now.
        3. doc: merged pull requests        counted once, for one person, last on DAY
          ! Nothing has counted since then, out of 11 merged pull requests. Was a repository, a
            folder, or a label renamed?
        4. review: reviews                  nothing yet
          ! In at least 180 days, nothing has happened that it could look at. Is the App installed
            on the repositories it's about?
        5. ideas: opened issues             nothing yet
          ! In at least 180 days, nothing has happened that it could look at. Is the App installed
            on the repositories it's about?
        6. bug: opened issues               nothing yet
          ! In at least 180 days, nothing has happened that it could look at. Is the App installed
            on the repositories it's about?
        7. code: merged pull requests       nothing yet; it counted until DAY
        8. talk: attendances at gatherings  begins on DAY

      Stages of Design pathway
        Ready to contribute  one person, last on DAY
        First contribution   nobody yet
          ! One person reached the stage before it over a year ago. Does it ask too much, or for
            something nobody writes down?
        Active contributor   nobody yet
        Core contributor     nobody yet

      Badges
        First step  one person, last on DAY
          ! Nobody has gotten it in over 180 days. Does it still fit what people do?
        Regular     nobody yet
          ! It's been there for at least 180 days. Does it ask too much, or has it been forgotten?
        Core        one person, last on DAY
        Lost        nobody yet
          ! Nobody can get it: it has no \`when\`, and neither a stage nor a process gives it.

      Credit
          ! 2 people got most of their credit from one another, 6 times in all.
          That's natural where only a few people can give credit. Elsewhere, somebody else could
          have a look, too.
          \`--people\` says who they are.

      10 things need a look; they're marked with “!”.
      "
    `);
    expect([code, err]).toEqual([1, ""]);
    expect(out).not.toMatch(/\b(?:ada|lin|sam)\b/);
  });

  test("names people where somebody wants to ask them", () => {
    const { out } = report("--organization", "harbor", "--people");
    expect(out).toContain("ada and lin got most of their credit from one another, 6 times in all.");
    expect(out).not.toContain("--people");
  });

  test("speaks the organisation's language, and exits with 0 where all is well", () => {
    const { code, out } = report("--organization", "pier");
    expect(out).toContain("Ready to contribute  nadie todavía\n");
    expect(out).toContain("  1. code: pull requests fusionados  nada todavía\n");
    expect(out).toMatch(/\nNada necesita atención\.\n$/);
    expect(code).toBe(0);
  });

  test("is the same from a backup, and the database stays as it is", () => {
    const asked = report("--organization", "harbor", "--people");
    const args = ["report", "--organization", "harbor", "--people", "--ledger", backup];
    const { code, out } = waymark(args, folder, { DATABASE_URL: "", WAYMARK_DATA: "" });
    expect({ code, out }).toEqual({ code: asked.code, out: asked.out });
    expect(report("--organization", "harbor", "--people")).toEqual(asked);
  });

  test("gives data, with names only where they are wanted", () => {
    const { code, out } = report("--organization", "harbor", "--format", "json");
    const found = JSON.parse(out);
    expect(code).toBe(1);
    expect(found).toMatchObject({ organization: "harbor", name: "Harbor Civic Tech" });
    expect(found.rules[1]).toEqual({
      place: 2,
      type: "design",
      on: "pull_request.merged",
      happened: 12,
      counted: 0,
      begins: null,
      over: null,
      people: 0,
      last: null,
      trouble: "nothing-fits",
    });
    expect(found.rules.slice(6)).toMatchObject([
      { over: "2020-01-01", begins: null, trouble: null },
      { over: null, begins: "2999-01-01", trouble: null },
    ]);
    expect(found.circles).toEqual([{ people: 2, credits: 6 }]);
    const named = report("--organization", "harbor", "--format", "json", "--people");
    expect(JSON.parse(named.out).circles).toEqual([{ people: 2, credits: 6, who: ["ada", "lin"] }]);
  });

  test("gives data of the shape that its page shows", () => {
    const page = document("docs/command-line.md");
    const [shown] = blocks(page).filter(({ language }) => language === "json");
    const { out } = report("--organization", "harbor", "--format", "json");
    expect(shapeOf(JSON.parse(out))).toEqual(shapeOf(JSON.parse(shown?.text ?? "")));
    const found: readonly { readonly trouble: string | null }[] = JSON.parse(out).rules;
    const unknown = found.filter(({ trouble }) => !page.includes(`\`${trouble}\``));
    expect(unknown.map(({ trouble }) => trouble)).toEqual([]);
  });

  test.each([
    [[], /pick one of the server's organizations with `--organization`: harbor, pier, or quay/],
    [["--organization", "dock"], /there's no dock in this ledger/],
    [["--organization", "quay"], /quay has no definitions in force yet/],
    [["--ledger", "/no/such/file"], /isn't there, or can't be read/],
    [["--format", "xml"], /`--format` can be `text` or `json`, not `xml`/],
    [["somewhere"], /only options/],
  ])("used wrongly, as in %j, says how", (args, words) => {
    const { code, out, err } = report(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(words);
  });

  test("says where it looked where there is no database", () => {
    const env = { DATABASE_URL: "", WAYMARK_DATA: "" };
    const { code, err } = waymark(["report"], folderOf([]), env);
    expect(code).toBe(1);
    expect(err).toContain("there's no database in");
  });
});
