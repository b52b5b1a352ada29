import { PLAIN } from "../../src/words/voice.ts";
import { expect, test } from "vitest";
import { readFiles } from "../../src/github/read/files.ts";
import { readNamed } from "../../src/github/read/repository.ts";
import { town } from "./town.ts";

const { context: open } = await town([], { repositories: [{ name: "community" }] });
const context = await open();

/** A tree in the repository with these files; a path after `->` is a link. */
async function read(files: Readonly<Record<string, string>>) {
  const repo = await readNamed("harbor", "community", context);
  if (!repo) throw new Error("there is one");
  const tree = Object.entries(files).map(([path, content]) => ({
    path,
    mode: content.startsWith("-> ") ? ("120000" as const) : ("100644" as const),
    type: "blob" as const,
    content: content.replace("-> ", ""),
  }));
  const at = { owner: repo.owner, repo: repo.name };
  const { data } = await context.octokit.rest.git.createTree({ ...at, tree });
  return readFiles(repo, data.sha, context);
}

test("definitions are read, and Markdown that may hold a table, and nothing else", async () => {
  const wanted = { "waymark.yml": "organization: A\n", "docs/people/us.md": "# Us\n" };
  const found = await read({ ...wanted, "src/a.ts": "1", ".cache/b.md": "# B\n", "c.yml": "d: 1" });
  expect(Object.fromEntries(found.map(({ path, text }) => [path, text]))).toEqual(wanted);
});

test("a file that somebody may think is read is named, and not fetched", async () => {
  const found = await read({ "badge/a.yml": "name: A\n", "badges/eu/b.yml": "name: B\n" });
  expect(found).toEqual([
    { path: "badge/a.yml", text: "" },
    { path: "badges/eu/b.yml", text: "" },
  ]);
});

test("a link is not followed, wherever it leads", async () => {
  const found = await read({ "badges/a.yml": "-> ../../secret.yml", "badges/b.yml": "name: B\n" });
  expect(found.find(({ path }) => path === "badges/a.yml")?.unreadable?.(PLAIN)).toBe(
    "Links aren't followed on GitHub. Put the file itself here.",
  );
  expect(found.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
    { path: "badges/a.yml", text: "", unreadable: expect.any(Function) },
    { path: "badges/b.yml", text: "name: B\n" },
  ]);
});

test("of pictures that are named, it is known what they are like", async () => {
  const found = await read({
    "waymark.yml": "organization: A\nlogo: images/logo.svg\n",
    "images/logo.svg": "<svg onload='run()'/>",
    "images/other.svg": "<svg/>",
    "badges/a.yml": "name: A\nimage: a.svg\n",
    "badges/a.svg": "-> ../../secret.svg",
    "badges/b.yml": "name: B\nimage: b.png\n",
    "badges/b.png": "PNG",
    "badges/c.yml": "name: C\nimage: c.svg\n",
    "badges/c.svg": `<svg/>${" ".repeat(500_000)}`,
  });
  const states = found.flatMap(({ path, picture }) => (picture ? [[path, picture]] : []));
  expect(Object.fromEntries(states)).toEqual({
    "images/logo.svg": "unsafe",
    "badges/a.svg": "missing",
    "badges/b.png": "fine",
    "badges/c.svg": "too-large",
  });
});
