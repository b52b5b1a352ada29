import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { backupIn, deadIn, filesIn, harborIn, harborStore, pagesIn } from "../cli/pages/copied.ts";
import { run } from "./runner.ts";

const ADDRESS = "https://harbor.example/community";
const workspace = mkdtempSync(join(tmpdir(), "waymark-action-pages-"));
harborIn(workspace);

function pages(inputs: Readonly<Record<string, string>>) {
  return run(workspace, { command: "pages", folder: "community", ...inputs });
}

it("copies the pages of definitions alone, with links that work, and says so", () => {
  const { code, out, outputs, summary } = pages({ address: ADDRESS });
  expect(code).toBe(0);
  const folder = join(workspace, "site");
  expect(deadIn(folder, ADDRESS)).toEqual([]);
  expect(outputs).toEqual({ pages: String(pagesIn(folder).length) });
  expect(filesIn(folder)).toContain("404.html");
  for (const text of [out, summary]) {
    expect(text).toMatch(/site now holds \d+ pages and \d+ other files\./);
    expect(text).toContain("They're made from the definitions alone");
  }
  expect(summary).toMatch(/^<h2>Waymark<\/h2>\n\n/);
  expect(readFileSync(join(folder, "index.html"), "utf8")).toContain(
    "github.com/harbor/community/issues/new?template=join-community.yml",
  );
});

it("copies those of a backup, without a database, and tells of people", async () => {
  const store = await harborStore(true);
  await backupIn(workspace, store);
  await store.close();
  const { code, out, summary } = pages({ to: "told", ledger: "waymark.backup" });
  expect(code).toBe(0);
  expect(summary).toContain(
    "from the definitions and waymark.backup, a backup of harbor's ledger from ",
  );
  expect(out).toContain("::notice::harbor/community is a private repository.");
  expect(out).toContain("::notice::Without `address`");
  expect(summary).toContain("Without `address`");
  expect(deadIn(join(workspace, "told"))).toEqual([]);
  expect(readFileSync(join(workspace, "told/badges/core.html"), "utf8")).toContain("2 people");
});

it.each([
  ["definitions with problems", { folder: "broken" }, "so there are no pages yet"],
  ["no folder", { folder: "elsewhere" }, "there's no folder elsewhere"],
  ["no backup", { ledger: "community/waymark.yml" }, "`ledger` takes a file that"],
  ["a folder with other files", { to: "community" }, "community holds other files, such as"],
  ["a file in its place", { to: "file" }, "file: "],
])("fails with a plain sentence where there is %s", (_, inputs, says) => {
  writeFileSync(join(workspace, "file"), "mine");
  harborIn(join(workspace, "broken"), { "waymark.yml": "organisation: Harbor\n" });
  const folder = "folder" in inputs && inputs.folder === "broken" ? "broken/community" : undefined;
  const { code, out, summary } = pages({ ...inputs, ...(folder && { folder }) });
  expect([code, summary]).toEqual([1, ""]);
  expect(out).toMatch(/^::error::Waymark: /);
  expect(out).toContain(says);
});
