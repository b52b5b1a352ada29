import { expect, test } from "vitest";
import { blocks, document } from "./blocks.ts";
import { markdownFiles } from "./links.ts";

/** Written by the schemas and the messages, which tests of their own look at; and what was said long ago. */
const OTHERS = ["CHANGELOG.md", "docs/checks.md", "docs/definitions.md", "docs/messages.md"];
const PAGES = markdownFiles().filter(
  (path) => /^(?:docs\/(?!reference\/)|[^/]*$)/.test(path) && !OTHERS.includes(path),
);

const BRITISH =
  /\b\w*(?:organis|recognis|synchronis|summaris|apologis|colour|favour|behaviour|neighbour|licence|programme|centre|judgement|labelled|cancelled|honour|catalogue|whilst)\w*/gi;

test.each(PAGES)("%s is written in American English", (path) => {
  const text = document(path);
  // Keys of definitions are as they are.
  const prose = blocks(text).reduce((rest, { text: code }) => rest.replace(code, ""), text);
  expect(prose.replaceAll(/`[^`\n]*`/g, "").match(BRITISH) ?? []).toEqual([]);
});
