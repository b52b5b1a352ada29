import { describe, expect, test } from "vitest";
import { asText, code, inHtml, plain, plainWithCode, shortened } from "../../src/words/shown.ts";

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

  test("keep their direction where they go from right to left, and so does what follows them", () => {
    expect(plain("עיצוב (TLV)!")).toBe("\u2068עיצוב \\(TLV\\)\\!\u2069");
    expect(plain("\u2069تصميم\u2067")).toBe("\u2068تصميم\u2069");
    expect(asText("עיצוב!")).toBe("\u2068עיצוב!\u2069");
    expect(inHtml("<b>עיצוב")).toBe("\u2068&lt;b&gt;עיצוב\u2069");
    expect(plain("Diseño 🎨")).toBe("Diseño 🎨");
  });

  test("are cut where they grow long, and never through a character", () => {
    expect(plain("x".repeat(200))).toHaveLength(120);
    expect(shortened("🎉🎉🎉", 2)).toBe("🎉…");
    expect(shortened("🎉🎉", 2)).toBe("🎉🎉");
  });
});

test("words with names set as code keep them, and are harmless around and within them", () => {
  expect(plainWithCode("There is no `analist`. Did *you* mean `analyst`?")).toBe(
    "There is no `analist`. Did \\*you\\* mean `analyst`?",
  );
  expect(plainWithCode("`a` `<b>@x` and a stray ` @ada")).toBe(
    "`a` `<b>@x` and a stray \\` @\u200Bada",
  );
  expect(plainWithCode("`name`", 4)).toBe("\\`na…");
});

test("a name shown as code reads as it was written, and breaks out of nothing", () => {
  expect(code("ada_harbor")).toBe("`ada_harbor`");
  expect(code("a` @ada\n`b\u202E")).toBe("`a´ @ada ´b`");
  expect(code("x".repeat(200), 40)).toHaveLength(42);
});

test("within HTML nothing is a tag, a mention or a reference", () => {
  const said = inHtml("<b onclick=x>@ada & #12</b> see https://a.example www.b.example\u202E");
  expect(said.replaceAll("\u200B", "")).toBe(
    "&lt;b onclick=x&gt;@ada &amp; #12&lt;/b&gt; see https://a.example www.b.example",
  );
  expect(said).not.toMatch(/@a|#1|:\/\/|www\./);
});
