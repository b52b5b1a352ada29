import { quoted } from "../../src/words/printed.ts";
import { describe, expect, it } from "vitest";
import { nearest } from "../../src/definitions/nearest.ts";
import { PLAIN } from "../../src/words/voice.ts";
import { list, noSuch } from "../../src/definitions/say.ts";

describe("the nearest word", () => {
  it("is one with a letter missing, too many, wrong or out of place", () => {
    const words = ["purpose", "status", "leads"];
    for (const typed of ["purpse", "purposse", "purpoze", "prupose", "Purpose"])
      expect(nearest(typed, words)).toBe("purpose");
    expect(nearest("satus", words)).toBe("status");
  });

  it("is nothing where every word is far away", () => {
    expect(nearest("colour", ["purpose", "status"])).toBeUndefined();
    expect(nearest("x", ["purpose"])).toBeUndefined();
    expect(nearest("", [])).toBeUndefined();
  });

  it("is the nearest of several near ones", () => {
    expect(nearest("badgs", ["bridge", "badges", "badge"])).toBe("badges");
  });
});

describe("what was meant by a name that does not exist", () => {
  it("is guessed for a thousand names, and the same whenever one is asked again", () => {
    const names = new Set(["first"]);
    const guess = "Did you mean `first`?";
    const typed = Array.from({ length: 1_000 }, (_, index) => `frist${"!".repeat(index)}`);
    expect(noSuch("badge", "frist", names, PLAIN)).toContain(guess);
    for (const name of typed) noSuch("badge", name, names, PLAIN);
    expect(noSuch("badge", "firts", names, PLAIN)).not.toContain(guess);
    expect(noSuch("badge", "frist", names, PLAIN)).toContain(guess);
    expect(noSuch("badge", "firts", new Set(names), PLAIN)).toContain(guess);
  });
});

describe("a word of a file in a message", () => {
  it("stands in quotes that it cannot leave", () => {
    expect(quoted("a`b")).toBe("`a´b`");
    expect(quoted("a\u001b[31m\nb\u202e\ud800")).toBe("`a�[31m�b��`");
  });

  it("is cut where it is long", () => {
    expect(quoted("x".repeat(100))).toBe(`\`${"x".repeat(59)}…\``);
  });
});

describe("a list in a message", () => {
  it("reads like a sentence", () => {
    expect(list([], PLAIN)).toBe("");
    expect(list(["a"], PLAIN)).toBe("`a`");
    expect(list(["a", "b"], PLAIN)).toBe("`a` and `b`");
    expect(list(["a", "b", "c"], PLAIN, "or")).toBe("`a`, `b`, or `c`");
  });

  it("ends with how many more there are", () => {
    const words = Array.from({ length: 25 }, (_, index) => `w${index}`);
    expect(list(words, PLAIN)).toMatch(/`w19`, and 5 more$/);
    expect(list(words.slice(0, 21), PLAIN)).toMatch(/`w19`, and `w20`$/);
  });
});

describe("something that does not exist", () => {
  it("is named with what does", () => {
    expect(noSuch("badge", "frist", new Set(["first"]), PLAIN)).toBe(
      "There is no badge `frist`. Did you mean `first`? The only one is `first`.",
    );
    expect(noSuch("badge", "frist", new Set(), PLAIN)).toBe(
      "There is no badge `frist`. There are none yet.",
    );
  });

  it("stays short beside thousands that do", () => {
    const names = new Set(Array.from({ length: 5_000 }, (_, index) => `w${index}`));
    expect(noSuch("badge", "frist", names, PLAIN)).toMatch(/`w19`, and 4,980 more\.$/);
  });
});
