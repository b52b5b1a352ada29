import { describe, expect, test } from "vitest";
import { counted, listed, measured } from "../../src/core/text.ts";
import { code, plain, shortened } from "../../src/words/shown.ts";

describe("names as people list them", () => {
  test.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("%j reads %j", (names, said) => {
    expect(listed(names)).toBe(said);
  });

  test("alternatives are joined by or", () => {
    expect(listed(["a", "b", "c"], "or")).toBe("a, b or c");
  });
});

test("one of a thing is not many", () => {
  expect([counted(0, "fact"), counted(1, "fact"), counted(2, "person", "people")]).toEqual([
    "0 facts",
    "1 fact",
    "2 people",
  ]);
});

test("what was asked for is told as a share, and what goes beyond it as such", () => {
  expect(measured(2, 3, "approval")).toBe("2 of 3 approvals");
  expect(measured(1, 1, "approval")).toBe("1 of 1 approval");
  expect(measured(4, 3, "approval", " by leads")).toBe("4 approvals by leads, 3 asked");
});

describe("somebody else's words", () => {
  test("notify nobody", () => {
    expect(plain("cc @ada and @harbor/leads")).not.toMatch(/@[a-z]/);
  });

  test("hide nothing and mark up nothing", () => {
    expect(plain("<!-- gone --> **loud** `code` [a](b) | ~x~ # &amp; $x$")).toBe(
      String.raw`\<\!-- gone --\> \*\*loud\*\* \`code\` \[a\]\(b\) \| \~x\~ \# \&amp; \$x\$`,
    );
  });

  test.each(["https://evil.example", "www.evil.example", "WWW.evil.example"])(
    "link nowhere: %s",
    (link) => {
      expect(plain(`see ${link}`)).not.toMatch(/:\/\/|www\./i);
      expect(plain(`see ${link}`).replaceAll("\u200B", "")).toBe(`see ${link}`);
    },
  );

  test("refer to no other issue", () => {
    expect(plain("see GH-12 and ada/secret#3")).not.toMatch(/GH-12|[^\\]#3/);
  });

  test("stay as they are where they only look like it", () => {
    expect(plain("Sleigh-2, awww. Great")).toBe("Sleigh-2, awww. Great");
  });

  test("keep to one line, without invisible turns of direction", () => {
    expect(plain(" a\r\n\n### b\u0000\u202Ec ")).toBe(String.raw`a \#\#\# bc`);
  });

  test("are cut where they grow long, and never through a character", () => {
    expect(plain("x".repeat(200))).toHaveLength(120);
    expect(shortened("🎉🎉🎉", 2)).toBe("🎉…");
    expect(shortened("🎉🎉", 2)).toBe("🎉🎉");
  });
});

test("a name shown as code reads as it was written, and breaks out of nothing", () => {
  expect(code("ada_harbor")).toBe("`ada_harbor`");
  expect(code("a` @ada\n`b\u202E")).toBe("`a´ @ada ´b`");
  expect(code("x".repeat(200), 40)).toHaveLength(42);
});
