import { change, type Files } from "../harbor.ts";
import type { Mistake } from "./mistake.ts";

/** What can be wrong with pictures, and with an organisation's color. */
export const LOOKS: Readonly<Record<string, readonly Mistake[]>> = {
  "pictures-exist": [
    {
      files: { ...settings("logo: ▶images/logo.svg"), "images/logo.svg": "missing" },
      says: "There's no file `images/logo.svg` here yet.",
    },
    {
      files: {
        ...change("badges/core.yml", "name: ", "image: ▶core.png\nname: "),
        "badges/core.png": "missing",
      },
      says: "There's no file `badges/core.png` here yet.",
    },
  ],
  "pictures-can-be-shown": [
    {
      files: {
        "badges/maker.yml": `name: Maker
description: Makes things.
image: ▶maker.svg
tiers:
  - { id: low, name: Low, when: { contributions: { at-least: 1 } } }
  - { id: high, name: High, when: { contributions: { at-least: 2 } } }
`,
        "badges/maker.svg": "unsafe",
      },
      says: "`badges/maker.svg` has something in it that could run",
    },
    {
      files: { ...settings("logo: ▶logo.png"), "logo.png": "too-large" },
      says: "`logo.png` has more than 500 kB.",
    },
    {
      files: { ...settings("logo: ▶logo.svg"), "logo.svg": "unsafe" },
      says: "`logo.svg` has something in it that could run",
    },
    {
      files: { ...settings("logo: ▶logo.svg"), "logo.svg": "odd" },
      says: "`logo.svg` isn't the kind of picture its name says",
    },
  ],
  "color-can-be-read": [
    {
      files: settings('color: ▶"#ffcc00"'),
      says: "`#ffcc00` is too light to be read: its contrast with the page is 1.4 to 1",
    },
  ],
};

function settings(line: string): Files {
  return change("waymark.yml", "waymark: 1", `waymark: 1\n${line}`);
}
