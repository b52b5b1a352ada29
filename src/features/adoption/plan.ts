export { PLAN } from "../../core/beginning.ts";

const GONE = "definitions-gone/";

/** The tag of the issue that asks what happened to the definitions; another commit, another question. */
export function goneTag(commit: string): string {
  return `${GONE}${commit}`;
}

export function isGoneTag(tag: string): boolean {
  return tag.startsWith(GONE);
}
