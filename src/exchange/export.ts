import { quote } from "../definitions/say.ts";
import type { Carried } from "./carried.ts";
import { writeAllContributors } from "./contributors/write-all-contributors.ts";
import { writePeribolos } from "./teams/write-peribolos.ts";

/** Formats that Waymark writes. */
export const TARGETS = ["all-contributors", "peribolos"] as const;
type Target = (typeof TARGETS)[number];

/** A file for another tool, and what could not be carried over, in words. */
interface Export {
  readonly text: string;
  readonly left: readonly string[];
}

/** Writes what another tool needs; `today` says who leads now. */
export function exportTo(target: Target, carried: Carried, today: string): Export {
  const writers: Readonly<Record<Target, () => Export>> = {
    "all-contributors": () => contributors(carried),
    peribolos: () => teams(carried, today),
  };
  return writers[target]();
}

function contributors(carried: Carried): Export {
  const { text, unknown, strangers } = writeAllContributors(carried);
  return {
    text,
    left: [
      ...unknown.map(
        (id) => `people/${id}.yml: what they contributed is not known here; the ledger holds it.`,
      ),
      ...strangers.map((id) => `import/contributions.json: there is no person ${quote(id)}.`),
    ],
  };
}

/** Keys of a community that no team has. */
const OF_COMMUNITIES = [
  "meetings",
  "channels",
  "emeritus",
  "pathways",
  "onboarding",
  "charter",
] as const;

function teams(carried: Carried, today: string): Export {
  const { text, unknown } = writePeribolos(carried, today);
  const left = [...carried.communities].flatMap(([id, community]) => {
    const file = `communities/${id}.yml`;
    if (community.team === undefined) return [`${file}: it has no team.`];
    const keys = OF_COMMUNITIES.filter((key) => community[key] !== undefined);
    return keys.length === 0 ? [] : [`${file}: a team has no ${keys.join(", ")}.`];
  });
  const members = unknown.map(
    (name) => `The members of the team ${quote(name)} are not known here.`,
  );
  return { text, left: [...left, ...members] };
}
