import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { handlesIn, isLogin, surelyNamedIn } from "../../src/forms/handles.ts";

describe("people are surely named", () => {
  it.each([
    ["where they are mentioned, whatever else stands there", "@ada, please", ["ada"]],
    ["by their pages", "Thanks, github.com/ada and @lin", ["ada", "lin"]],
    ["once, in any case", "@ada @Ada", ["ada"]],
    ["as words where nobody is mentioned", "ada, lin", ["ada", "lin"]],
    ["where a reader sees it", "<!-- @lin --> ada", ["ada"]],
    ["by what can be a login", "@ada--l, ada", ["ada"]],
    ["not at all", "None", []],
  ])("%s", (_, text, logins) => {
    expect(surelyNamedIn(text)).toEqual(logins);
  });
});

describe("a field that names people", () => {
  it.each([
    ["with @", "@ada", ["ada"]],
    ["without @", "ada", ["ada"]],
    ["in a row", "@ada, lin;grace\nedsger", ["ada", "lin", "grace", "edsger"]],
    ["joined by and", "ada and lin & @grace", ["ada", "lin", "grace"]],
    ["in a list", "- ada\n* @lin\n1. grace", ["ada", "lin", "grace"]],
    ["in a sentence", "Thanks go to @ada (my mentor), and to @lin.", ["ada", "lin"]],
    ["with their names", "Ada Lovelace (@ada), Lin (https://github.com/lin)", ["ada", "lin"]],
    [
      "by their pages",
      "https://github.com/ada http://www.github.com/lin/ github.com/grace",
      ["ada", "lin", "grace"],
    ],
    [
      "by a linked page",
      "[Ada](https://github.com/ada) <https://github.com/lin?tab=stars>",
      ["ada", "lin"],
    ],
    ["as code, so as not to disturb them", "`@ada`", ["ada"]],
    ["on both sides of a slash", "@ada / @lin", ["ada", "lin"]],
    ["twice, in another case", "@Ada, ada, https://github.com/ADA", ["Ada"]],
    ["in the order they come", "github.com/zoe @ada", ["zoe", "ada"]],
    ["with Windows line ends", "@ada\r\n@lin\r\n", ["ada", "lin"]],
    ["of an enterprise", "@ada_harbor", ["ada_harbor"]],
  ])("finds them %s", (_, text, logins) => {
    expect(handlesIn(text)).toEqual(logins);
  });

  it.each([
    ["nothing", ""],
    ["nobody", "None"],
    ["a name of two words", "Ada Lovelace"],
    ["an address", "ada@example.org"],
    ["a team", "@harbor/design"],
    ["a repository", "https://github.com/harbor/site"],
    ["a page of another site", "https://example.org/github.com/eve"],
    [
      "a site that looks like GitHub",
      "https://notgithub.com/eve https://github.com.example.org/eve",
    ],
    ["a login that cannot be", "@-ada, @ada-, @a--b, @ada_, @a-_b"],
    ["a login that is too long", `@${"a".repeat(40)}, ${"a".repeat(40)}`],
    ["no response", "_No response_"],
    ["a question mark", "?"],
  ])("finds nobody in %s", (_, text) => {
    expect(handlesIn(text)).toEqual([]);
  });

  it("names nobody whom a reader cannot see", () => {
    expect(handlesIn("<!-- @eve --> @ada <!-- @mallory -->, lin")).toEqual(["ada", "lin"]);
    expect(handlesIn("@ada <!-- @eve")).toEqual(["ada"]);
  });

  it("finds logins only, each once, and never throws", () => {
    const piece = fc.oneof(
      fc.constantFrom("@", "ada", "-", "_", "github.com/", "https://", ",", " ", "<!--", "-->"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const logins = handlesIn(pieces.join(""));
        expect(logins.every(isLogin)).toBe(true);
        expect(new Set(logins.map((login) => login.toLowerCase())).size).toBe(logins.length);
      }),
    );
  });
});
