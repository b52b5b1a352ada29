import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCommands } from "../../src/commands/parse-commands.ts";

/** The commands of a comment, as one would write them. */
function commands(text: string): readonly string[] {
  return parseCommands(text).map(({ name, argument }) => `/${name} ${argument}`.trimEnd());
}

describe("a comment", () => {
  it("says what to do, and with what", () => {
    expect(parseCommands("Thanks!\n\n/credit @ada organised <https://x.example>  \nBye")).toEqual([
      { name: "credit", argument: "@ada organised <https://x.example>" },
    ]);
  });

  it("may hold several commands, in their order", () => {
    expect(commands("/done tea\r\n/done meeting\r/progress\n\n/help")).toEqual([
      "/done tea",
      "/done meeting",
      "/progress",
      "/help",
    ]);
  });

  it("says each thing once, and the same thing of others as well", () => {
    expect(commands("/done tea\n/DONE  tea \n/done milk\n/done")).toEqual([
      "/done tea",
      "/done milk",
      "/done",
    ]);
  });

  it.each([
    ["in capitals", "/Approve", "/approve"],
    ["indented a little", "   /approve", "/approve"],
    ["with a tab behind the name", "/done\ttea", "/done tea"],
    ["with a name of two words", "/sign-off", "/sign-off"],
    ["with a path behind it", "/done /usr/bin", "/done /usr/bin"],
    ["behind a quote", "> Shall I?\n/approve", "/approve"],
    ["right behind a heading", "# It`s time\n/approve `now`", "/approve `now`"],
    ["right behind a list", "- it`s\n- ready`\n/approve", "/approve"],
    ["behind a code fence", "```\n/decline\n```\n/approve", "/approve"],
    ["behind an unclosed backtick", "it`s\n/approve", "/approve"],
    ["behind backticks that do not match", "``a\n/approve `b`", "/approve `b`"],
    ["behind a paragraph's backtick", "it`s\n\n/approve `b`", "/approve `b`"],
    ["behind an escaped backtick", "it\\`s\n/approve `b`", "/approve `b`"],
    ["behind an escaped backtick before others", "it\\```s\n/approve `b", "/approve `b"],
    ["behind a comment that never began", "-->\n/approve", "/approve"],
    ["behind an unfinished comment in a line", "a <!-- b\n/approve", "/approve"],
    ["behind a comment in a line", "a <!-- b --> c <!-- d\n/approve", "/approve"],
    ["behind a comment's beginning in code", "`<!--`\n/approve -->", "/approve -->"],
    ["behind escaped signs", "\\<!--\n/approve -->", "/approve -->"],
  ])("counts a command %s", (_, text, command) => {
    expect(commands(text)).toEqual([command]);
  });

  it.each([
    ["in the middle of a line", "please /approve"],
    ["in a list", "- /approve"],
    ["in a heading", "# /approve"],
    ["in a quote", "> /approve"],
    ["in a quote, closely", "   >/approve"],
    ["in a code fence", "```\n/approve\n```"],
    ["in a fence of tildes", "~~~ sh\n/approve\n~~~"],
    ["in a fence that is never closed", "```\n/approve"],
    ["in a fence in a list", "1. ```\n   /approve\n   ```"],
    ["in inline code", "`/approve`"],
    ["in inline code of two lines", "see `a\n/approve`"],
    ["in inline code with a backtick inside", "see ``a ` b\n/approve `` c"],
    ["in inline code behind an escaped backtick", "a \\``b\n/approve`"],
    ["in indented code", "    /approve"],
    ["behind a tab", "\t/approve"],
    ["in a comment", "<!--\n/approve\n-->"],
    ["in a comment of one line", "<!-- /approve -->"],
    ["in a comment that begins within a line", "a <!-- b\n/approve\n-->"],
    ["in raw HTML", "<pre>\n/approve\n</pre>"],
    ["that is a path", "/usr/bin"],
    ["that is a path with a word", "/usr/ bin"],
    ["that is a number", "/2"],
    ["that begins with a hyphen", "/-approve"],
    ["that goes on with other signs", "/approve.\n/approve!\n/appr0ve\n/approve_all"],
    ["with two slashes", "//approve"],
    ["with a space behind the slash", "/ approve"],
  ])("does not count a command %s", (_, text) => {
    expect(commands(text)).toEqual([]);
  });

  it("says ten things at most", () => {
    const text = Array.from({ length: 12 }, (_, n) => `/done ${n}`).join("\n");
    expect(commands(text)).toEqual(Array.from({ length: 10 }, (_, n) => `/done ${n}`));
  });

  it("that repeats one thing says the others all the same", () => {
    expect(commands(`${"/done a\n".repeat(20)}/done b`)).toEqual(["/done a", "/done b"]);
  });
});

describe("any comment at all", () => {
  const piece = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "\n",
      "`",
      "``",
      "```",
      "/done a",
      "<!--",
      "-->",
      "> ",
      "- ",
      "\\",
      "    ",
      "\u2028",
    ),
  );

  it("is read without a stumble, and gives names and arguments of one line", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const { name, argument } of parseCommands(pieces.join(""))) {
          expect(name).toMatch(/^[a-z][a-z-]*$/);
          expect(argument).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });

  it("says nothing once it is quoted, indented or fenced", () => {
    const lines = fc
      .array(piece, { maxLength: 10 })
      .map((pieces) => pieces.join("").split(/\r\n|[\r\n]/));
    fc.assert(
      fc.property(lines, (some) => {
        expect(commands(some.map((line) => `> ${line}`).join("\n"))).toEqual([]);
        expect(commands(some.map((line) => `    ${line}`).join("\n"))).toEqual([]);
        const fence = "~".repeat(Math.max(3, ...some.map((line) => line.length + 1)));
        expect(commands([fence, ...some, fence].join("\n"))).toEqual([]);
      }),
    );
  });

  it("says the same with any line ends", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join("").replaceAll("\r", "");
        expect(parseCommands(text.replaceAll("\n", "\r\n"))).toEqual(parseCommands(text));
      }),
    );
  });
});
