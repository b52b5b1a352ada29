import { CONVENTIONS } from "./languages.ts";
import { ours, type Shown } from "./shown.ts";
import type { Voice } from "./voice.ts";

/** Names as people list them: `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly Shown[], voice: Voice, last: "and" | "or" = "and"): Shown {
  if (names.length < 2) return ours(names.join(""));
  const type = last === "and" ? "conjunction" : "disjunction";
  return ours(new Intl.ListFormat(CONVENTIONS[voice.language], { type }).format(names));
}
