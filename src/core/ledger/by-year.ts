import type { Definitions } from "../../definitions/definitions.ts";
import { rememberingBoth } from "../remembering.ts";
import { yearIn } from "../time.ts";
import type { Contribution } from "./contributions.ts";

type ByYear = ReadonlyMap<string, readonly Contribution[]>;

/** By calendar year where the organisation is, what was contributed in it; what a list from before tells has no year. */
export function byYear(all: readonly Contribution[], { settings }: Definitions): ByYear {
  return sorted(all, settings, () => {
    const yearOf = yearIn(settings.timezone ?? "UTC");
    const dated = all.filter(({ fact }) => !fact.startsWith("listed-before/"));
    return Map.groupBy(dated, ({ at }) => yearOf(at));
  });
}

// Every badge that is given for each year asks for every year of it.
const sorted = rememberingBoth<ByYear>();
