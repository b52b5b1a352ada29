import type { SourceFile } from "./definitions.ts";
import { SETTINGS } from "./sources.ts";

/** The most bytes that a picture beside the definitions may have. */
export const MOST_PICTURE = 500_000;
/** Of so many pictures somebody looks at what they are like. */
export const MOST_PICTURES = 500;

/** What a picture is like that definitions name. */
export type PictureState = "fine" | "missing" | "too-large" | "odd" | "unsafe";

/** A key that names a picture, wherever it stands in a text. */
const NAMED = /\b(image|logo)["']?:\s*["']?([A-Za-z0-9_-][\w./-]*\.(?:svg|png))\b/g;

/** The path of every picture that these files name. */
export function picturesNamed(files: readonly SourceFile[]): readonly string[] {
  const all = files.flatMap(({ path, text }) => {
    if (path === SETTINGS) return namedIn(text, "logo");
    return path.startsWith("badges/") ? namedIn(text, "image").map((name) => `badges/${name}`) : [];
  });
  return [...new Set(all)].slice(0, MOST_PICTURES);
}

function namedIn(text: string, key: "image" | "logo"): readonly string[] {
  return [...text.matchAll(NAMED)].flatMap(([, known, name = ""]) => (known === key ? [name] : []));
}

/** What a picture is like, by its name and content. */
export function pictureState(path: string, bytes: Uint8Array): Exclude<PictureState, "missing"> {
  if (bytes.length > MOST_PICTURE) return "too-large";
  if (path.endsWith(".png")) return isPng(bytes) ? "fine" : "odd";
  const text = Buffer.from(bytes).toString("utf8");
  if (!isSvg(text)) return "odd";
  return RUNS.test(text) ? "unsafe" : "fine";
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function isPng(bytes: Uint8Array): boolean {
  return PNG.every((byte, index) => bytes[index] === byte);
}

/** Whether a text is an SVG's: only a declaration, comments and a document type may come first. */
function isSvg(text: string): boolean {
  let rest = text.replace(/^\uFEFF/, "").trimStart();
  for (const [begin, end] of BEFORE)
    while (rest.startsWith(begin)) {
      const stop = rest.indexOf(end, begin.length);
      if (stop < 0) return false;
      rest = rest.slice(stop + end.length).trimStart();
    }
  return /^<svg[\s/>]/.test(rest);
}

const BEFORE = [
  ["<?", "?>"],
  ["<!--", "-->"],
  ["<!DOCTYPE", ">"],
  ["<!--", "-->"],
] as const;

/** What could run, or fetch something else, in whatever shows it. */
const RUNS =
  /<(?:\w+:)?(?:script|foreignObject|iframe|embed|object|handler)\b|<!ENTITY|[\s"'/]on\w+\s*=|(?:java|vb)script\s*:|data\s*:\s*text|@import|(?:href|src)\s*=\s*["']?\s*(?:https?:|\/\/)/i;
