/**
 * Ways to write a word into a comment, and whether a reader of the rendered comment sees it as a
 * paragraph or an item of a list that begins with it. Looked up in GitHub's own rendering rules,
 * one by one; nothing here parses anything.
 */
export const DRESSES = {
  plain: true,
  "after a greeting": true,
  "in the next line": true,
  "in a list": true,
  "above a list": true,
  "in a quote": false,
  "lazily quoted": false,
  "in a code span": false,
  fenced: false,
  indented: false,
  "in a link's title": false,
  "in an HTML attribute": false,
  "in an HTML comment": false,
  "in mathematics": false,
  "as a heading": false,
  "as a heading underlined": false,
  "as a heading underlined twice": false,
  "in a table": false,
  "struck out": false,
  "in a sentence": false,
} as const satisfies Readonly<Record<string, boolean>>;

export type Dress = keyof typeof DRESSES;
