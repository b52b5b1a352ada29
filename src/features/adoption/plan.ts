/** The tag of the issue with the first plan. */
export const PLAN = "plan";

/** The tag of the issue that asks what happened to the definitions; another commit, another question. */
export function goneTag(commit: string): string {
  return `definitions-gone/${commit}`;
}
