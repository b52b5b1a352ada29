import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BLOCK_END, BLOCK_START, printBlock } from "../../src/core/checklist.ts";
import { blockIn, withBlock, withoutBlock } from "../../src/forms/block.ts";

const BLOCK =
  "<!-- waymark:checklist -->\n### Onboarding\n\n- [ ] Say hello <!-- item:hello -->\n<!-- /waymark:checklist -->";

describe("Waymark's block in an issue's body", () => {
  it("comes behind what people wrote, and goes without a trace", () => {
    const body = withBlock("### Name\n\nAda\n", BLOCK);
    expect(body).toBe(`### Name\n\nAda\n\n${BLOCK}`);
    expect(withoutBlock(body)).toBe("### Name\n\nAda");
    expect(blockIn(body)).toBe(BLOCK);
  });

  it("is the whole body where nobody wrote anything", () => {
    expect(withBlock(" \n", BLOCK)).toBe(BLOCK);
    expect(withoutBlock(BLOCK)).toBe("");
  });

  it("is replaced in its place, and everything outside stays", () => {
    const body = `before\r\n\r\n${BLOCK.replaceAll("\n", "\r\n")}  \r\nafter\r\n`;
    expect(withBlock(body, "NEW")).toBe("before\r\n\r\nNEW  \r\nafter\r\n");
    expect(withoutBlock(body)).toBe("before  \r\nafter\r\n");
  });

  it("is not there without both its marks, each on a line of its own", () => {
    for (const body of [
      "nothing",
      BLOCK_START,
      BLOCK_END,
      `${BLOCK_END}\n${BLOCK_START}`,
      `text ${BLOCK_START}\n${BLOCK_END}`,
      `${BLOCK_START}\n${BLOCK_END} text`,
    ]) {
      expect(withoutBlock(body)).toBe(body);
      expect(blockIn(body)).toBeUndefined();
    }
  });

  it("is the last one, so that a beginning somebody typed hides no answer", () => {
    const body = `${BLOCK_START}\n### Sponsor\n\n@ada\n\n${BLOCK}`;
    expect(withoutBlock(body)).toBe(`${BLOCK_START}\n### Sponsor\n\n@ada`);
    expect(blockIn(body)).toBe(BLOCK);
  });

  it("is found as the checklist prints it", () => {
    const checklist = { name: "Onboarding", items: [{ id: "hello", text: "Say hello" }] };
    const block = printBlock(checklist, new Set(), () => "leads");
    expect(blockIn(withBlock("text", block))).toBe(block);
  });

  it("is the only one, ours, wherever an author pastes another copy", () => {
    const copy = BLOCK.replace("[ ]", "[x]");
    for (const body of [
      `mine\n\n${BLOCK}\n\nand more\n\n${copy}`,
      `mine\n\n${copy}\n\nand more\n\n${BLOCK}`,
    ])
      expect(withBlock(body, BLOCK)).toBe(`mine\n\nand more\n\n${BLOCK}`);
    expect(withBlock(`${copy}\n\n${copy}\n\n${BLOCK}\n\nmine`, BLOCK)).toBe(`${BLOCK}\n\nmine`);
  });

  it("takes no word with it that somebody wrote into a copy", () => {
    const copy = BLOCK.replace("\n- [ ]", "\nWho brings tea?\n- [x]").replaceAll("\n", "\r\n");
    const body = `mine\n\n${copy}\n\n${BLOCK}`;
    expect(withBlock(body, BLOCK)).toBe(`mine\n\nWho brings tea?\n\n${BLOCK}`);
  });

  it("is known in an older copy by its items and its name", () => {
    const old = `${BLOCK_START}\n### Welcome\n\n- [x] Wave <!-- item:wave -->\n${BLOCK_END}`;
    expect(withBlock(`${old}\n\n${BLOCK}`, BLOCK)).toBe(BLOCK);
  });

  it("is alone among any marks that people type, and every word of theirs stays", () => {
    const piece = fc.constantFrom(
      BLOCK_START,
      BLOCK_END,
      BLOCK,
      "### Name",
      "words",
      "- [ ] tea",
      "",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const once = withBlock([...pieces, BLOCK].join("\n"), BLOCK);
        expect(withBlock(once, BLOCK)).toBe(once);
        expect(blockIn(once)).toBe(BLOCK);
        expect(once.split("- [ ] Say hello")).toHaveLength(2);
        const words = once.split("\n").filter((line) => line === "words");
        expect(words).toEqual(pieces.filter((one) => one === "words"));
      }),
    );
  });

  it("can be written any number of times and is there once, after any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii" }), (text) => {
        const once = withBlock(text, BLOCK);
        expect(withBlock(once, BLOCK)).toBe(once);
        expect(withoutBlock(once)).toBe(text.trimEnd());
      }),
    );
  });
});
