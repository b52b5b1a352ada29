import { CONVENTIONS } from "./languages.ts";
import { ours, type Shown } from "./shown.ts";
import type { Voice } from "./voice.ts";

/** Names as people list them: `a`, `a and b`, `a, b, and c`. */
export function listed(names: readonly Shown[], voice: Voice, last: "and" | "or" = "and"): Shown {
  if (names.length < 2) return ours(names.join(""));
  return ours(formatOf(CONVENTIONS[voice.language], last).format(names));
}

const formats = new Map<string, Intl.ListFormat>();

/** Making one takes as long as a hundred lists. */
function formatOf(convention: string, last: "and" | "or"): Intl.ListFormat {
  const key = `${convention} ${last}`;
  const type = last === "and" ? "conjunction" : "disjunction";
  const format = formats.get(key) ?? new Intl.ListFormat(convention, { type });
  formats.set(key, format);
  return format;
}
