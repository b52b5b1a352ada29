import { type Files, HARBOR } from "../definitions/harbor.ts";

/** Harbor Civic Tech with ten different mistakes; a ▶ stands where each problem is. */
export const TEN_MISTAKES: Files = {
  ...HARBOR,
  "waymark.yml": HARBOR["waymark.yml"]
    .replace("America/Los_Angeles", "▶America/Los_Angles")
    .replace("from: 12-15", "from: ▶02-31"),
  "communities/ui-ux.yml": HARBOR["communities/ui-ux.yml"]
    .replace("purpose:", "▶porpose:")
    .replace("2027-02-01", "▶2025-02-01")
    .replace("[design]", "[design, ▶desing]"),
  "pathways/design.yml": HARBOR["pathways/design.yml"]
    .replace("- id: first", "- id: ▶ready")
    .replace("badge: regular", "badge: ▶regulr")
    .replace("within: 3 months", "within: ▶3 moths"),
  "processes/join.yml": HARBOR["processes/join.yml"].replace(
    "  - id: onboarding\n    label",
    "  - ▶label",
  ),
  "checklists/onboarding.yml": `${HARBOR["checklists/onboarding.yml"]}▶name: Again\n`,
};

/** The rule each of them breaks, in reading order. */
export const RULES = [
  "yaml",
  "schema",
  "lead-terms-end-after-they-begin",
  "pathways-exist",
  "stages-are-unique",
  "schema",
  "stage-badges-exist",
  "schema",
  "time-zones-exist",
  "days-exist",
];
