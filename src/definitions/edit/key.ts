import { parent } from "../yaml/pointer.ts";
import { offsetsOf } from "../yaml/read-yaml.ts";

/** The order in which people read about a community, as its schema tells it. */
const ORDER = [
  "name",
  "purpose",
  "charter",
  "part-of",
  "previously",
  "regions",
  "languages",
  "language",
  "status",
  "leadership",
  "leads",
  "emeritus",
  "team",
  "team-managed",
  "teams",
  "joining",
  "onboarding",
  "pathways",
];

/** The text with these lines behind the key that comes before a new one; nothing where its keys do not begin lines. */
export function withKey(text: string, key: string, lines: string): string | undefined {
  const keys = topKeys(text);
  const before = ORDER.slice(0, ORDER.indexOf(key)).findLast((one) => keys.has(one)) ?? "";
  const from = keys.get(before);
  if (from === undefined || [...keys.values()].some((at) => at > 0 && text[at - 1] !== "\n"))
    return undefined;
  const next = Math.min(text.length, ...[...keys.values()].filter((at) => at > from));
  const at = behindLast(text, next);
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const open = text.slice(0, at).endsWith("\n") ? "" : end;
  const close = open === "" ? end : "";
  return text.slice(0, at) + open + lines + close + text.slice(at);
}

function topKeys(text: string): ReadonlyMap<string, number> {
  const all = [...offsetsOf(text).keys].filter(([pointer]) => parent(pointer) === "");
  return new Map(all.map(([pointer, at]) => [pointer.slice(1), at]));
}

/** Comments and empty lines above a key belong to it. */
function behindLast(text: string, next: number): number {
  let at = next;
  for (;;) {
    const start = text.lastIndexOf("\n", at - 2) + 1;
    if (start === at || !/^(?:#.*)?\s*$/.test(text.slice(start, at))) return at;
    at = start;
  }
}
