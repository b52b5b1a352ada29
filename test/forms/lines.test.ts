import { describe, expect, it } from "vitest";
import { readLines } from "../../src/forms/lines.ts";

/** The lines a reader sees as text. */
function shown(...lines: readonly string[]): readonly string[] {
  return readLines(lines.join("\n"))
    .filter((line) => line.shown)
    .map(({ text }) => text);
}

describe("a reader of Markdown", () => {
  it("sees every line of plain text, whatever its ending", () => {
    expect(readLines("a\r\nb\rc\nd").map(({ text }) => text)).toEqual(["a", "b", "c", "d"]);
  });

  it.each([
    ["backticks", ["```", "x", "```", "y"]],
    ["a language", ["```js", "x", "```", "y"]],
    ["tildes", ["~~~ a`b", "x", "~~~", "y"]],
    ["an indentation", ["   ```", "x", "  ```  ", "y"]],
    ["a longer end", ["```", "x", "````", "y"]],
  ])("does not see what stands in a code fence with %s", (_, lines) => {
    expect(shown(...lines)).toEqual(["y"]);
  });

  it.each([
    ["shorter", ["````", "```", "x"]],
    ["of the other kind", ["```", "~~~", "x"]],
    ["followed by a word", ["```", "``` js", "x"]],
    ["indented like code", ["```", "    ```", "x"]],
  ])("knows that a fence does not end with one that is %s", (_, lines) => {
    expect(shown(...lines)).toEqual([]);
  });

  it.each([
    ["two backticks", ["``", "x"]],
    ["a code span at the start of a line", ["```x``` is code", "x"]],
    ["an indented fence", ["    ```", "x"]],
    ["a fence behind a tab", ["\t```", "x"]],
    ["a fence in the middle of a line", ["see ```", "x"]],
    ["a quoted fence", ["> ```", "x"]],
  ])("is not misled by %s", (_, lines) => {
    expect(shown(...lines)).toEqual(lines);
  });

  it.each([
    ["a bullet", ["- ```", "  x", "  ```", "y"], ["y"]],
    ["a number", ["10. ```", "    x", "    ```", "y"], ["y"]],
    ["nested bullets", ["- * ```", "    x", "    ```", "y"], ["y"]],
    ["an item that ends without its fence", ["- ```", "  x", "", "y"], ["y"]],
    ["an item that ends without its later fence", ["- a", "  ```", "  x", "y"], ["- a", "y"]],
    ["an item behind a blank line", ["- a", "", "  ```", "  x", "", "y"], ["- a", "", "y"]],
    ["no item any more", ["- a", "b", "  ```", "y"], ["- a", "b"]],
  ])("finds the fence of %s", (_, lines, seen) => {
    expect(shown(...lines)).toEqual(seen);
  });

  it.each([
    ["a comment", ["<!--", "", "x -->", "y"]],
    ["pre", ["<pre>", "", "x", "</pre>", "y"]],
    ["PRE with attributes", ["<PRE lang=js>", "x", "</PRE>", "y"]],
    ["style at the end of a line", ["<style", "x></style>", "y"]],
    ["an instruction", ["<?php", "x", "?>", "y"]],
    ["raw text", ["<![CDATA[", "x", "]]>", "y"]],
    ["a declaration", ["<!DOCTYPE", "x", ">", "y"]],
    ["a comment in a list", ["- <!--", "  x", "y"]],
  ])("does not see what stands in %s", (_, lines) => {
    expect(shown(...lines)).toEqual(["y"]);
  });

  it.each([
    ["a comment of one line", ["<!-- a -->", "x"]],
    ["a word that only begins like a tag", ["<prefix>", "x"]],
    ["HTML that ends at a blank line", ["<details>", "x"]],
    ["a comment within a paragraph", ["a <!--", "x"]],
  ])("goes on reading after %s", (_, lines) => {
    expect(shown(...lines)).toEqual(lines);
  });

  it("sees nothing behind a fence or a comment that never ends", () => {
    expect(shown("a", "```", "b", "<!--", "c")).toEqual(["a"]);
    expect(shown("a", "<!--", "b", "```", "c")).toEqual(["a"]);
  });
});
