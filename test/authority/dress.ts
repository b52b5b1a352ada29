import type { Word } from "../oracle/happenings.ts";
import type { Dress } from "../oracle/dresses.ts";

const FENCE = "```";

/** A text in each dress. */
const AS: { readonly [D in Dress]: (text: string) => string } = {
  plain: (text) => text,
  "after a greeting": (text) => `Hello!\n\n${text}`,
  "in the next line": (text) => `Thank you\n${text}`,
  "in a list": (text) => text.replaceAll(/^/gm, "- "),
  "above a list": (text) =>
    `${text}

<!-- waymark:checklist -->
- [ ] Attend one weekly meeting <!-- item:meeting -->
<!-- /waymark:checklist -->`,
  "in a quote": (text) => text.replaceAll(/^/gm, "> "),
  "lazily quoted": (text) => `> Somebody wrote\n${text}`,
  "in a code span": (text) => text.replaceAll(/^.*$/gm, "`$&`"),
  fenced: (text) => `${FENCE}\n${text}\n${FENCE}`,
  indented: (text) => text.replaceAll(/^/gm, "    "),
  "in a link's title": (text) => `See [this](https://example.org "\n${text}\n")`,
  "in an HTML attribute": (text) =>
    `See <a href="https://example.org" title="\n${text}\n">this</a>`,
  "in an HTML comment": (text) => `<!--\n${text}\n-->\nThank you`,
  "in mathematics": (text) => `$$\n${text}\n$$`,
  "as a heading": (text) => text.replaceAll(/^/gm, "# "),
  "as a heading underlined": (text) => `${text}\n---`,
  "as a heading underlined twice": (text) => `${text}\n===`,
  "in a table": (text) => `| said |\n|---|\n${text.replaceAll(/^.*$/gm, "| $& |")}`,
  "struck out": (text) => text.replaceAll(/^.*$/gm, "~~$&~~"),
  "in a sentence": (text) => text.replaceAll(/^/gm, "I would like to "),
};

/** Words as somebody writes them into a comment. */
export function dressed(words: readonly Word[], dress: Dress): string {
  return AS[dress](words.map(lineOf).join("\n"));
}

/** What stands behind whom it is about, where a reason has to. */
const REASON = {
  nominate: "because we saw it",
  restore: "because it was right",
  revoke: "because it was wrong",
  unlink: "it was wrong",
} as const satisfies Readonly<Record<string, string>>;

function lineOf({ name, about, what }: Word): string {
  if (name === "link") return `/link ${what} to @${about}`;
  const reason = Object.entries(REASON).find(([one]) => one === name)?.[1];
  if (reason !== undefined || what !== undefined || name === "helpful") {
    const whom = about === undefined ? [] : [`@${about}`];
    return [
      `/${name}`,
      ...whom,
      ...(what === undefined ? [] : [what]),
      ...(reason === undefined ? [] : [reason]),
    ].join(" ");
  }
  if (name === "credit") return `/credit @${about} organised https://example.org/meeting`;
  if (name === "assign") return `/assign @${about}`;
  return about === undefined ? `/${name}` : `/${name} ${about}`;
}
