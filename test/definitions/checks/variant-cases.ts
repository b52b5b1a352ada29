import type { Mistake } from "./mistake.ts";

const LISBON = "pathways/lisbon.yml";
const PORTO = "pathways/porto.yml";
const FARO = "pathways/faro.yml";

function variant(core: string, stages = ""): string {
  return `name: Design here\nextends: ${core}\n${stages}`;
}

/** Mistakes in pathways that are variants of others. */
export const VARIANTS: Readonly<Record<string, readonly Mistake[]>> = {
  "extends-exists": [
    {
      files: { [LISBON]: variant("▶desing") },
      says: "There is no pathway `desing`. Did you mean `design`? These exist: `design` and `lisbon`.",
    },
    {
      // Which stages there would be, nobody knows.
      files: {
        [LISBON]: variant("▶nowhere", "stages: [{ id: first, next: Say hello. }]\n"),
        "badges/here.yml":
          "name: Here\ndescription: Is here.\nwhen: { stage: { pathway: lisbon, is-at-least: ready } }\n",
      },
      says: "There is no pathway `nowhere`.",
    },
  ],
  "extends-one-level": [
    {
      files: { [LISBON]: variant("▶lisbon") },
      says: "A pathway can't be a variant of itself.",
    },
    {
      files: {
        [LISBON]: variant("design"),
        [PORTO]: variant("▶lisbon", "stages: [{ id: first, next: Say hello. }]\n"),
      },
      says: "`lisbon` is itself a variant of `design`, and a variant can't be extended. Extend `design` instead.",
    },
    {
      files: { [FARO]: variant("▶lisbon"), [LISBON]: variant("▶porto"), [PORTO]: variant("▶faro") },
      says: "These pathways are variants of each other, in a circle: `faro`, `lisbon`, and `porto`.",
    },
  ],
  "variant-stages-are-whole": [
    {
      files: { [LISBON]: variant("design", "stages:\n  - ▶id: frist\n    next: Say hello.\n") },
      says: "`design` has no stage `frist`, so this one is the variant's own and needs `name` and `when`. Did you mean `first`?",
    },
    {
      files: {
        [LISBON]: variant(
          "design",
          "stages:\n  - { id: core, name: Heart }\n  - ▶{ id: hello, name: Said hello }\n",
        ),
      },
      says: "needs `when`.",
    },
  ],
};
