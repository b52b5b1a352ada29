import { change } from "../harbor.ts";
import type { Mistake } from "./mistake.ts";

/** Mistakes in what is said about the issues of stages. */
export const LADDER: Readonly<Record<string, readonly Mistake[]>> = {
  "issues-are-named": [
    {
      files: change(
        "pathways/design.yml",
        "    when: { contributions: { at-least: 1 } }\n",
        "    when: { contributions: { at-least: 1 } }\n    most: ▶2\n",
      ),
      says: "`most` does nothing here",
    },
    {
      files: change("pathways/design.yml", "stages:\n", "for-anybody: ▶[epic]\nstages:\n"),
      says: "`for-anybody` does nothing here: no stage of this pathway keeps issues",
    },
  ],
};
