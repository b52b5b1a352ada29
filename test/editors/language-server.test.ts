import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderOf, waymark } from "../cli/run.ts";
import { type Client, openEditor } from "./client.ts";

const SCHEMAS = join(import.meta.dirname, "../../schemas");

interface Completion {
  readonly items: readonly {
    readonly label: string;
    readonly documentation?: string | { readonly value: string };
  }[];
}

interface Diagnostics {
  readonly uri: string;
  readonly diagnostics: readonly {
    readonly message: string;
    readonly range: { readonly start: { readonly line: number; readonly character: number } };
  }[];
}

let folder: string;
let web: Server;
let address: string;
let editor: Client;

beforeAll(async () => {
  web = createServer(({ url = "" }, answer) => {
    answer.setHeader("content-type", "application/json");
    answer.end(readFileSync(join(SCHEMAS, url.replace(/^.*\//, ""))));
  });
  await new Promise<void>((resolve) => web.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(web.address() as AddressInfo).port}/schemas`;
  folder = folderOf([]);
  waymark(["init", folder, "--yes"]);
  editor = await openEditor(folder);
});

afterAll(async () => {
  await editor.close();
  web.close();
});

/** Opens a file with this text in the editor; a ▶ in it is where the cursor stands. */
function open(path: string, text: string) {
  const uri = pathToFileURL(join(folder, path)).href;
  const before = text.split("▶")[0]?.split("\n") ?? [];
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const textDocument = { uri, languageId: "yaml", version: 1, text: text.replace("▶", "") };
  editor.notify("textDocument/didOpen", { textDocument });
  return { textDocument: { uri }, position };
}

async function offered(path: string, text: string): Promise<readonly string[]> {
  const found = (await editor.request("textDocument/completion", open(path, text))) as Completion;
  return found.items.map(({ label }) => label);
}

async function shown(path: string, text: string): Promise<string> {
  const found = (await editor.request("textDocument/hover", open(path, text))) as {
    readonly contents: { readonly value: string };
  } | null;
  return found?.contents.value ?? "";
}

async function complaints(path: string, text: string): Promise<Diagnostics["diagnostics"]> {
  const { textDocument } = open(path, text);
  const about = (told: Diagnostics): boolean => told.uri === textDocument.uri;
  const told = (await editor.heard("textDocument/publishDiagnostics", about)) as Diagnostics;
  return told.diagnostics;
}

/** The comment at the top of a file that was made by \`waymark init\`: a relative path. */
function comment(path: string): string {
  return readFileSync(join(folder, path), "utf8").split("\n")[0] ?? "";
}

const PLACES = [
  ["beside the definitions, offline", (path: string) => comment(path)],
  [
    "on the web",
    (path: string) =>
      `# yaml-language-server: $schema=${address}/${/[a-z]+\.schema\.json$/.exec(comment(path))?.[0]}`,
  ],
] as const;

describe.each(PLACES)("an editor that finds the schemas %s", (place, top) => {
  const community = "communities/design.yml";
  const at = (path: string): string => path.replace(".yml", `-${place.length}.yml`);

  it("offers the keys of a community", async () => {
    const labels = await offered(at(community), `${top(community)}\nname: Design\n▶`);
    expect(labels).toEqual(expect.arrayContaining(["purpose", "leads", "meetings", "team"]));
    expect(labels).not.toContain("name");
  });

  it("offers the words a key takes", async () => {
    const labels = await offered(at("communities/words.yml"), `${top(community)}\nstatus: ▶`);
    expect(labels).toEqual(expect.arrayContaining(["forming", "active", "dormant", "retired"]));
  });

  it("offers predicates deep in a pathway, from another file's schema", async () => {
    const text = `${top("pathways/design.yml")}\nname: D\nstages:\n  - id: a\n    name: A\n    when:\n      a▶`;
    const labels = await offered(at("pathways/deep.yml"), text);
    expect(labels).toEqual(expect.arrayContaining(["all", "any", "contributions", "checklist"]));
  });

  it("explains a key that somebody points at", async () => {
    const text = `${top(community)}\nname: D\non▶boarding: x\n`;
    expect(await shown(at("communities/hover.yml"), text)).toContain(
      "The checklist newcomers go through.",
    );
    const settings = `${top("waymark.yml")}\norganization: A\nremovals:\n  sh▶are: 5%\n`;
    expect(await shown(at("hover.yml"), settings)).toContain(
      "At most this share of one team's people",
    );
  });

  it("complains of a mistake at its place, and of nothing where there is none", async () => {
    const wrong = await complaints(
      at("communities/a.yml"),
      `${top(community)}\nname: D\nporpose: x\n`,
    );
    expect(wrong.map(({ range }) => [range.start.line, range.start.character])).toEqual([[2, 0]]);
    expect(wrong[0]?.message).toContain("porpose");
    const text = readFileSync(join(folder, "processes/join.yml"), "utf8");
    const rest = text.slice(text.indexOf("\n"));
    expect(await complaints(at("processes/b.yml"), top("processes/join.yml") + rest)).toEqual([]);
  });
});
