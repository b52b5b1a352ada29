import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeBackup } from "../../src/store/backup/write.ts";
import { openStore } from "../../src/store/store.ts";
import { definitions, files } from "../build/definitions.ts";
import { joined } from "../build/facts.ts";
import { ada, lin, sam } from "../build/people.ts";
import { home } from "../build/places.ts";
import { adopted } from "../build/world.ts";
import { folderOf } from "../cli/run.ts";
import { asApp, closeConforming, harbor, ORG } from "../github/harbor.ts";
import { INSTALLATION } from "../github/emulator.ts";
import type { Double } from "../github/start.ts";
import { freshDatabase } from "../store/database.ts";
import { run, runBeside } from "./runner.ts";

const WITHOUT = files["pathways/design.yml"]?.replace("    recognise: { badge: core }\n", "");

/** A workspace with the definitions of a pull request, and those before it beside them. */
function workspace(): string {
  const after = { ...files, "pathways/design.yml": WITHOUT, "badges/core.yml": undefined };
  return folderOf(
    [
      ...Object.entries(after),
      ...Object.entries(files).map(([path, text]) => [`before/${path}`, text] as const),
    ].flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }])),
  );
}

/** What GitHub's runner tells of a pull request from this repository. */
function pull(number: number, from = `${ORG}/community`): Readonly<Record<string, string>> {
  const path = join(mkdtempSync(join(tmpdir(), "waymark-event-")), "event.json");
  const base = { repo: { full_name: `${ORG}/community` } };
  const head = { repo: { full_name: from } };
  writeFileSync(path, JSON.stringify({ pull_request: { number, head, base } }));
  return { GITHUB_EVENT_PATH: path };
}

describe("the Action with `command: plan`", () => {
  it("puts the plan into the summary, what it takes away first, and says what it is based on", () => {
    const { code, out, outputs, summary } = run(workspace(), { command: "plan", since: "before" });
    expect([code, outputs]).toEqual([0, { changes: "2" }]);
    expect(summary).toMatch(/^<h2>Waymark<\/h2>\n\n.*The badge \*\*Core\*\* goes away\..*stage/s);
    expect(summary).toContain("Based on the definitions alone: this plan doesn't know about");
    expect(out).toContain("The badge **Core** goes away.");
    expect(out).not.toContain("::notice");
  });

  it("tells of people out of a backup of the ledger, without a database", async () => {
    const store = await openStore(await freshDatabase());
    const adoption = adopted({ people: { ada: ada.id, lin: lin.id } });
    await store.saveOrganization(7, { login: "harbor", home });
    await store.commit(7, {
      facts: [adoption, joined(sam)],
      people: [sam, ada, lin],
      adopts: { commit: adoption.commit, definitions: definitions() },
    });
    const folder = folderOf(
      Object.entries({ ...files, "communities/ui-ux.yml": undefined }).flatMap(([path, text]) =>
        text === undefined || /^(?:processes|\.github)/.test(path) ? [] : [{ path, text }],
      ),
    );
    await writeBackup(store.db, join(folder, "all.backup"));
    await store.close();
    const inputs = { command: "plan", ledger: "all.backup" };
    const { code, summary } = run(folder, inputs);
    expect(code).toBe(0);
    expect(summary).toMatch(/The community \*\*UI\/UX\*\* goes away.*(?:1|one) /);
    expect(summary).toContain("Based on `all.backup`, a backup of harbor's ledger from ");
    const which = run(folder, { ...inputs, organization: "pier" });
    expect([which.code, which.out]).toEqual([
      1,
      expect.stringContaining("::error::Waymark: there's no pier in this ledger"),
    ]);
  });

  it.each([
    ["definitions with problems", { folder: "broken" }, "so there's no plan yet"],
    ["no folder", { folder: "elsewhere" }, "there's no folder elsewhere"],
    ["no backup", { ledger: "waymark.yml" }, "`ledger` takes a file that"],
    ["two bases", { ledger: "a", since: "before" }, "give `since` or `ledger`, not both"],
  ])("fails with a plain sentence where there is %s", (_, inputs, says) => {
    const folder = workspace();
    mkdirSync(join(folder, "broken"));
    writeFileSync(join(folder, "broken/waymark.yml"), "organisation: Harbor\n");
    const { code, out, summary } = run(folder, { command: "plan", ...inputs });
    expect([code, summary]).toEqual([1, ""]);
    expect(out).toMatch(/^::error::Waymark: /);
    expect(out).toContain(says);
  });
});

describe("on a pull request", () => {
  let github: Double;
  let token: string;
  beforeEach(async () => {
    github = await harbor();
    const how = { installation_id: INSTALLATION };
    token = (await asApp(github).rest.apps.createInstallationAccessToken(how)).data.token;
  });
  afterEach(() => closeConforming(github));

  async function planOn(number: number, event: Readonly<Record<string, string>>, more: object) {
    const inputs = { command: "plan", since: "before", token, ...more };
    const ran = await runBeside(workspace(), inputs, { GITHUB_API_URL: github.url, ...event });
    return { ...ran, comments: (await github.state().issue("community", number)).comments };
  }

  it("comments once, and edits its own comment from then on, never a person's", async () => {
    const number = await github.as("nia").openIssue("community", { title: "Less" });
    await github.as("nia").comment("community", number, "<!-- waymark:plan -->\nmine");
    const first = await planOn(number, pull(number), {});
    expect([first.code, first.comments.length]).toEqual([0, 2]);
    expect(first.comments[1]?.body).toContain("The badge **Core** goes away.");
    const second = await planOn(number, pull(number), { since: "" });
    expect(second.comments.map(({ id }) => id)).toEqual(first.comments.map(({ id }) => id));
    expect(second.comments[0]?.body).toBe("<!-- waymark:plan -->\nmine");
    expect(second.comments[1]?.body).toContain("New community: **UI/UX**");
    expect(first.comments[1]?.body).not.toContain("compared with nothing");
    expect(second.comments[1]?.body).toMatch(
      /-->\n+This plan is compared with nothing, .* give the input `since` or `ledger`\.\n\n\*\*What/,
    );
  });

  it("from a fork, or without a token, leaves it to the summary and says so", async () => {
    const number = await github.as("nia").openIssue("community", { title: "Less" });
    const fork = await planOn(number, pull(number, "nia/community"), {});
    expect(fork.out).toContain("::notice::This pull request comes from a fork");
    const none = await planOn(number, pull(number), { token: "" });
    expect(none.out).toContain("::notice::Without a `token`, the plan is in the job's summary");
    expect([fork.code, none.code, none.comments]).toEqual([0, 0, []]);
    expect(fork.summary).toContain("The badge **Core** goes away.");
  });

  it("says what the job needs where GitHub refuses", async () => {
    const number = await github.as("nia").openIssue("community", { title: "Less" });
    github.fail({ method: "POST", path: "/comments" }, { answer: { status: 403, body: {} } });
    const { code, out } = await planOn(number, pull(number), {});
    expect(out).toContain("GitHub didn't take the comment (403). The job needs");
    expect(code).toBe(0);
  });
});
