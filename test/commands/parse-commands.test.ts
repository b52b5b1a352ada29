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

  it("says what is written again after something else where it stands last", () => {
    expect(commands("/withdraw\n/reopen\n/withdraw")).toEqual(["/reopen", "/withdraw"]);
  });

  it.each([
    ["in capitals", "/Approve", "/approve"],
    ["indented a little", "   /approve", "/approve"],
    ["with a tab behind the name", "/done\ttea", "/done tea"],
    ["with a name of two words", "/sign-off", "/sign-off"],
    ["with a path behind it", "/done /usr/bin", "/done /usr/bin"],
    ["in a list", "- /approve", "/approve"],
    ["in a numbered list", "1. Yes:\n   /approve", "/approve"],
    ["in a list's second paragraph", "- Yes.\n\n  /approve", "/approve"],
    ["behind a quote", "> Shall I?\n\n/approve", "/approve"],
    ["right behind a quote that ends by itself", "> ```\n> a\n> ```\n/approve", "/approve"],
    ["right behind a quote within a list", "- > Shall I?\n> No.\n\n/approve", "/approve"],
    ["further to the right within a paragraph", "Yes:\n     /approve", "/approve"],
    ["behind a hard line break", "Yes:\\\n/approve", "/approve"],
    ["behind two spaces at a line's end", "Yes:  \n/approve", "/approve"],
    ["behind an emphasised line", "*Yes*\n/approve *now*", "/approve *now*"],
    ["behind a picture", "![A boat](boat.png)\n/approve", "/approve"],
    ["behind a single tilde", "~5 people\n/approve", "/approve"],
    ["between three tildes", "a ~~~b\n/approve\nc~~~ d", "/approve"],
    ["behind one sum of money", "$$5\n/approve", "/approve"],
    ["behind a table", "| a |\n| - |\n| b |\n\n/approve", "/approve"],
    ["behind a footnote", "[^1]: Says who?\n\n/approve", "/approve"],
    ["right behind an empty footnote", "[^1]:\n/approve", "/approve"],
    ["in what GitHub folds", "<details>\n\n/approve\n\n</details>", "/approve"],
    ["behind elements that are closed", "<del>No</del> <!-- <del> -->\n/approve", "/approve"],
    ["behind an element that was never open", "</del>\n\n/approve", "/approve"],
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
    ["in a list within a list", "- a\n  - /approve"],
    ["behind a box in a list", "- [ ] /approve"],
    ["in a heading", "# /approve"],
    ["in a heading that is underlined", "/approve\n==="],
    ["in a heading of two lines", "Yes\n/approve\n---"],
    ["in a table", "| a |\n| - |\n/approve |"],
    ["in a quote", "> /approve"],
    ["in a quote's paragraph that goes on", "> Shall I?\n/approve"],
    ["in a quote within a quote that goes on", "> > Shall I?\n> Today?\n/approve"],
    ["in a list in a quote that goes on", "> - a\n> - b\n/approve"],
    ["in a quote in a list", "- > /approve"],
    ["in a quote's paragraph that goes on in a list", "- > a\n/approve"],
    ["in a footnote", "a[^1]\n\n[^1]: Says who?\n/approve"],
    ["in a footnote within a paragraph", "a[^1]\n[^1]: Says who?\n/approve"],
    ["in mathematics", "$$\n/approve\n$$"],
    ["in mathematics behind words", "So $$a\n/approve$$"],
    ["that is struck out", "~~No\n/approve\nno~~"],
    ["between single tildes", "~No\n/approve\nno~"],
    ["that is emphasised", "*Yes\n/approve\nyes*"],
    ["in a link's words", "[Yes\n/approve](https://x.example)"],
    ["in a link's title", "[Yes](https://x.example 'a\n/approve\nb')"],
    ["in a link's address", "[Yes](\n/approve\n)"],
    ["in a link to somewhere odd", "[yes]: javascript:a 'b\n/approve\nc'"],
    ["in a picture's words", "![Yes\n/approve](boat.png)"],
    ["where a link leads", "[yes]:\n/approve"],
    ["in an element's attribute", "a <b title='\n/approve\n'>b</b>"],
    ["in a block of HTML", "<div>\n/approve\n</div>"],
    ["in what HTML strikes out", "<del>\n\n/approve\n\n</del>"],
    ["in what HTML quotes", "<BLOCKQUOTE>\n\n/approve\n\n</BLOCKQUOTE>"],
    ["in an element within a line", "a <s>b\n/approve\nc</s>"],
    ["in an element that is never closed", "> <code>a\n\n/approve"],
    ["behind a comment in its line", "<!-- a --> /approve"],
    ["that is escaped", "\\/approve"],
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
    ["that goes on with other signs", "/appr0ve\n/approve_all\n/approve!now\n/approve…/b"],
    ["with two slashes", "//approve"],
    ["with a space behind the slash", "/ approve"],
  ])("does not count a command %s", (_, text) => {
    expect(commands(text)).toEqual([]);
  });

  it("takes a name with the sign of a sentence behind it for no other name", () => {
    expect(commands("/approve!\n/Approve. Thanks!\n/decline?")).toEqual([
      "/approve!",
      "/approve. Thanks!",
      "/decline?",
    ]);
  });

  it("says twenty things at most, each as long as it is", () => {
    const text = Array.from({ length: 22 }, (_, n) => `/done ${n}`).join("\n");
    expect(commands(text)).toEqual(Array.from({ length: 20 }, (_, n) => `/done ${n}`));
    const long = `/credit @ada organised https://x.example/${"x".repeat(2_000)}`;
    expect(commands(long)).toEqual([long]);
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
      "~",
      "$$",
      "[a](",
      "[^a]: ",
      "<del>",
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

describe("a comment as long as GitHub takes", () => {
  const LONGEST = 65_536;

  it.each([
    ["brackets", "["],
    ["pictures", "!["],
    ["pictures with addresses", "![http://a$$"],
    ["stars", "*"],
    ["stars and words", "*a **b _c "],
    ["tildes", "~a "],
    ["backticks", "`a ``b "],
    ["bars", "|"],
    ["tables", "|a|\n|-|\n"],
    ["quotes", "> "],
    ["quotes and lines", "-\n===\n> "],
    ["quotes of code", "> ~~~\na\n"],
    ["quotes far inward", `\n===\n${">".repeat(90)}`],
    ["lists", "- "],
    ["lists far inward", `${"- ".repeat(90)}a\n\n`],
    ["lists and quotes", "- > "],
    ["definitions", "[a]: b\n"],
    ["footnotes", "[^a]: "],
    ["comments", "<!--"],
    ["elements", "<del>"],
    ["unfinished elements", '<a b="'],
    ["sums of money", "$$ "],
    ["slashes", "/a "],
    ["commands", "/a\n"],
    ["empty lines", "- a\n\n\n"],
  ])("is read in no time: %s", (_, part) => {
    expect(costOf(part.repeat(LONGEST / part.length))).toBeLessThan(3);
  });

  it("is read in no time: empty lines in lists far inward", () => {
    expect(costOf("- ".repeat(LONGEST / 4) + "\n".repeat(LONGEST / 2))).toBeLessThan(3);
  });
});

/** In seconds of this process's own. */
function costOf(text: string): number {
  const before = process.cpuUsage();
  parseCommands(text);
  return process.cpuUsage(before).user / 1_000_000;
}
