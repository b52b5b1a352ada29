import { validate } from "../../words/generated/validate.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

const MOST = 500;

/** So many of a list as people read, and how many more there are, if any. */
export function first<One>(
  all: readonly One[],
  voice: Voice,
): { readonly some: readonly One[]; readonly more: readonly Shown[] } {
  const count = all.length - MOST;
  if (count <= 0) return { some: all, more: [] };
  return { some: all.slice(0, MOST), more: [validate(voice)("validate-more", { count })] };
}
