import { expect, test } from "vitest";
import { coAuthorsIn } from "../../src/core/co-authors.ts";

const GITHUB = "https://github.com";

function commit(...trailers: readonly string[]): string {
  return `Add a map\n\nWith streets.\n\n${trailers.join("\n")}\n`;
}

test("commits name their co-authors by the address that GitHub gives an account, each once", () => {
  const messages = [
    commit(
      "Co-authored-by: Lin Quay <2+lin@users.noreply.github.com>",
      "co-Authored-By: Olu <4+olu@Users.Noreply.GitHub.com>  ",
    ),
    commit("Signed-off-by: x", "Co-authored-by: <2+linnea@users.noreply.github.com>").replaceAll(
      "\n",
      "\r\n",
    ),
  ];
  expect(coAuthorsIn(messages, GITHUB)).toEqual(["github:2", "github:4"]);
});

test.each([
  ["any other address", "Co-authored-by: Lin <lin@harbor.example>"],
  ["an address without an id", "Co-authored-by: Lin <lin@users.noreply.github.com>"],
  ["another GitHub's address", "Co-authored-by: Lin <2+lin@users.noreply.ghe.example>"],
  ["a bot", "Co-authored-by: d <49699333+dependabot[bot]@users.noreply.github.com>"],
  ["no id", "Co-authored-by: Lin <0+lin@users.noreply.github.com>"],
  ["who signed off", "Signed-off-by: Lin <2+lin@users.noreply.github.com>"],
])("nobody is named by %s", (_, line) => {
  expect(coAuthorsIn([commit(line)], GITHUB)).toEqual([]);
});

test("what stands in the middle of a message names nobody", () => {
  const quoted = "Say how\n\nCo-authored-by: Lin <2+lin@users.noreply.github.com>\n\nThat is it.";
  expect(coAuthorsIn([quoted, ""], GITHUB)).toEqual([]);
});

test("a GitHub of one's own has addresses of its own, and nobody is drowned in names", () => {
  const crowd = Array.from(
    { length: 50 },
    (_, index) => `Co-authored-by: A <${index + 1}+a@users.noreply.ghe.example>`,
  );
  expect(coAuthorsIn([commit(...crowd)], "https://ghe.example:8443")).toHaveLength(20);
});
