import { readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import MarkdownIt from "markdown-it";
import { document, ROOT } from "./blocks.ts";

/** Where files are that nobody wrote here, or that were not written for people. */
const OTHERS = new Set(["node_modules", "dist", "coverage", "vendor"]);

/** Every Markdown file of the repository, from its root. */
export function markdownFiles(folder = ""): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    const isOurs =
      !OTHERS.has(entry.name) && (entry.name === ".github" || !entry.name.startsWith("."));
    if (entry.isDirectory()) return isOurs ? markdownFiles(path) : [];
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

const markdown = new MarkdownIt({ html: true });

/** Where a page leads: what follows `](`, and what HTML in it names. */
export function linksIn(text: string): readonly string[] {
  return markdown.parse(text, {}).flatMap(function links(token): readonly string[] {
    const own = ["href", "src"].flatMap((name) => token.attrGet(name)?.toString() ?? []);
    const raw = token.type.startsWith("html")
      ? [...token.content.matchAll(/\b(?:href|src)="([^"]*)"/g)].map(([, link = ""]) => link)
      : [];
    return [...own, ...raw, ...(token.children ?? []).flatMap(links)];
  });
}

/** The anchors that GitHub gives to a page's headings; the second of the same name gets `-1`. */
export function anchorsIn(text: string): ReadonlySet<string> {
  const tokens = markdown.parse(text, {});
  const anchors = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "heading_open") continue;
    const words = (tokens[index + 1]?.children ?? []).map(({ content }) => content).join("");
    const plain = words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, "")
      .replaceAll(" ", "-");
    let anchor = plain;
    for (let again = 1; anchors.has(anchor); again += 1) anchor = `${plain}-${again}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** The file that a link of a page leads to, with the anchor in it; nothing where it leads to the web. */
export function targetOf(link: string, page: string): { path: string; anchor: string } | undefined {
  if (/^[a-z][a-z+.-]*:/i.test(link)) return undefined;
  const [file = "", anchor = ""] = link.split("#").map(decodeURIComponent);
  return { path: file === "" ? page : normalize(join(dirname(page), file)), anchor };
}

/** The anchors of a page, read once. */
export function anchorsOf(path: string): ReadonlySet<string> {
  const anchors = known.get(path) ?? anchorsIn(document(path));
  known.set(path, anchors);
  return anchors;
}

const known = new Map<string, ReadonlySet<string>>();
