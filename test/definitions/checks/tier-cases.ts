import { change } from "../harbor.ts";
import type { Mistake } from "./mistake.ts";

const ONE = "{ contributions: { at-least: 1 } }";

/** A badge in these tiers. */
function tiered(tiers: string, more = ""): string {
  return `name: Reviewer\ndescription: Reads what others made.\n${more}tiers: [${tiers}]\n`;
}

function tier(id: string, when = ONE): string {
  return `{ id: ${id}, name: Some, when: ${when} }`;
}

/** A badge that is given for each year. */
function yearly(text: string): string {
  return `name: All year\ndescription: Was there.\n${text}`;
}

/** Badges that are named as if they had no tiers. */
export const NAMING_TIERS: readonly Mistake[] = [
  {
    files: {
      "badges/reviewer.yml": tiered(`${tier("low")}, ${tier("high", "{ badge: ▶reviewer }")}`),
    },
    says: "The badge `reviewer` has tiers. Name one of them: `reviewer-low` and `reviewer-high`.",
  },
];

/** Tiers beside another way to the badge. */
export const BESIDE_TIERS: readonly Mistake[] = [
  {
    files: { "badges/reviewer.yml": tiered(tier("low"), `when: ▶${ONE}\n`) },
    says: "it has no `when` of its own",
  },
];

/** Ids that tiers cannot have had. */
export const FORMER_TIERS: readonly Mistake[] = [
  {
    files: {
      "badges/reviewer.yml": tiered(`{ id: low, previously: [▶core], name: Low, when: ${ONE} }`),
    },
    says: "There is already a badge with the id `core`.",
  },
];

/** Mistakes in badges that have tiers, or are given for each year. */
export const TIERS: Readonly<Record<string, readonly Mistake[]>> = {
  "badge-names-are-unique": [
    {
      files: { "badges/core-too.yml": "name: ▶core\ndescription: Another one.\nnominated: true\n" },
      says: "Another badge is called `core`, too",
    },
  ],
  "tiers-are-told-apart": [
    {
      files: { "badges/reviewer.yml": tiered(`${tier("low")}, ${tier("▶low")}`) },
      says: "Another tier already has the id `low`.",
    },
    {
      files: { "badges/first.yml": tiered(tier("▶step")) },
      says: "this tier would be `first-step`, and `badges/first-step.yml` already describes that one",
    },
    {
      files: {
        "badges/a.yml": tiered(tier("b-c")),
        "badges/a-b.yml": tiered(tier("▶c")),
      },
      says: "`badges/a.yml` already describes that one",
    },
    {
      files: { "badges/reviewer.yml": tiered(tier(`▶${"x".repeat(60)}`)) },
      says: "An id has at most 64 characters.",
    },
  ],
  "years-are-counted": [
    {
      files: { "badges/reviewer.yml": tiered(tier("low"), "each: ▶year\n") },
      says: "it needs a `when` of its own or `nominated: true`",
    },
    {
      files: change("badges/core.yml", "on them.\n", `on them.\nwhen: ${ONE}\neach: ▶year\n`),
      says: "a stage or a process gives this one, too",
    },
    {
      files: {
        "badges/year.yml": yearly(`when: { any: [${ONE}, { badge: ▶core }] }\neach: year\n`),
      },
      says: "`badge` belongs to no year",
    },
    {
      files: {
        "badges/year.yml": yearly(
          "when: { contributions: { at-least: 1, within: ▶1 month } }\neach: year\n",
        ),
      },
      says: "counts the whole year",
    },
  ],
};
