import type { Definitions } from "../../definitions/definitions.ts";
import type { Settings } from "../../definitions/types.ts";
import { onceFor, rememberingBoth } from "../remembering.ts";
import { type Instant, yearIn } from "../time.ts";
import type { Contribution } from "./contributions.ts";

type ByYear = ReadonlyMap<string, readonly Contribution[]>;

/** By calendar year where the organisation is, what was contributed in it; what a list from before tells has no year. */
export function byYear(all: readonly Contribution[], { settings }: Definitions): ByYear {
  return sorted(all, settings, () => {
    const dated = all.filter(({ fact }) => !fact.startsWith("listed-before/"));
    return Map.groupBy(dated, ({ at }) => yearOf(at, settings));
  });
}

/** The calendar year of a moment, where the organisation is. */
export function yearOf(at: Instant, settings: Settings): string {
  return yearsWhere(settings)(at);
}

const yearsWhere = onceFor(({ timezone = "UTC" }: Settings) => yearIn(timezone));

// Every badge that is given for each year asks for every year of it.
const sorted = rememberingBoth<ByYear>();
