import { describe, expect, it } from "vitest";
import { contrast, LEAST_CONTRAST, NIGHT, PAPER, readable } from "../../src/definitions/color.ts";
import { MOST_PICTURE, picturesNamed, pictureState } from "../../src/definitions/pictures.ts";

const bytes = (text: string) => Buffer.from(text);
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);

describe("a picture beside definitions", () => {
  it.each([
    "<svg/>",
    '\uFEFF<?xml version="1.0"?>\n<!-- drawn by hand -->\n<!DOCTYPE svg>\n<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/></svg>',
    '<svg font-family="one two"><title>Once upon = a time</title></svg>',
  ])("is fine where it only draws: %s", (text) => {
    expect(pictureState("logo.svg", bytes(text))).toBe("fine");
  });

  it.each([
    "<svg><script>alert(1)</script></svg>",
    "<svg><svg:script/></svg>",
    "<svg onload=alert(1)></svg>",
    "<svg><a href='javascript:alert(1)'/></svg>",
    "<svg><foreignObject/></svg>",
    "<svg><image href='https://elsewhere.example/a.png'/></svg>",
    "<svg><style>@import url(a)</style></svg>",
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>',
  ])("is unsafe where something in it could run or fetch more: %s", (text) => {
    expect(pictureState("logo.svg", bytes(text))).not.toBe("fine");
  });

  it.each([
    ["logo.svg", bytes("<html><svg/></html>")],
    ["logo.svg", bytes("<!-- never ends <svg/>")],
    ["logo.png", bytes("<svg/>")],
    ["logo.svg", PNG],
  ])("is none whatever its name %s says", (path, content) => {
    expect(pictureState(path, content)).toBe("odd");
  });

  it("is fine as a PNG, and not where it is too large", () => {
    expect(pictureState("logo.png", PNG)).toBe("fine");
    expect(pictureState("logo.png", new Uint8Array(MOST_PICTURE + 1))).toBe("too-large");
  });

  it("is found by the files that name it, each once", () => {
    const files = [
      { path: "waymark.yml", text: "logo: images/logo.svg\nimage: other.svg" },
      { path: "badges/a.yml", text: "{ name: A, image: 'a.png' }" },
      { path: "badges/b.yml", text: 'image: "a.png"' },
      { path: "communities/c.yml", text: "logo: c.svg" },
    ];
    expect(picturesNamed(files)).toEqual(["images/logo.svg", "badges/a.png"]);
  });
});

describe("an organisation's color", () => {
  it("is as far from another as people see it", () => {
    expect(contrast("#000000", "#ffffff")).toBe(21);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
    expect(contrast("#123456", "#123456")).toBe(1);
  });

  it.each([PAPER, NIGHT])("is made readable on %s, and left alone where it is", (on) => {
    for (const color of ["#ffcc00", "#1c5f4c", "#000000", "#ffffff", "#808080"])
      expect(contrast(readable(color, on), on)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    expect(readable("#1c5f4c", PAPER)).toBe("#1c5f4c");
    expect(readable("#8fd0b6", NIGHT)).toBe("#8fd0b6");
  });
});
