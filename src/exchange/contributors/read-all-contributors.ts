import type { ContributionType } from "../../definitions/types.ts";
import { objectionTo } from "../allowed.ts";
import type { Carried } from "../carried.ts";
import type { Notes } from "../notes.ts";
import { organizationIn } from "../organization.ts";
import { list, mapping, type Spot, text } from "../spot.ts";
import { type Found, readContributor } from "./read-contributor.ts";

/** Reads `.all-contributorsrc`: people, and what they contributed. */
export function readAllContributors(root: Spot, notes: Notes): Carried {
  const entries = mapping(root, notes);
  const settings = [...entries].flatMap(([key, { value }]) =>
    key === "contributors" ? [] : [[key, value] as const],
  );
  const project: Readonly<Record<string, unknown>> = Object.fromEntries(settings);
  const { repoType } = project;
  const owner = entries.get("projectOwner");
  const found: Found = { people: new Map(), contributors: new Map(), ids: new Map() };
  for (const spot of list(entries.get("contributors"), notes))
    readContributor(spot, repoType === "gitlab", found, notes);
  return {
    ...organizationIn(typeof owner?.value === "string" ? [owner] : [], notes),
    communities: new Map(),
    people: found.people,
    types: readTypes(entries.get("types"), notes),
    contributions: { contributors: [...found.contributors.values()], project },
  };
}

/** Kinds of its own that definitions can describe. */
function readTypes(spot: Spot | undefined, notes: Notes): ReadonlyMap<string, ContributionType> {
  const types = [...mapping(spot, notes)].flatMap(([name, one]) => {
    const entries = mapping(one, notes);
    const description = text(entries.get("description"), notes) ?? "";
    const symbol = text(entries.get("symbol"), notes);
    const type = { description, ...(symbol !== undefined && { symbol }) };
    const why = objectionTo(
      "settings",
      { organization: "-", types: { [name]: type } },
      notes.voice,
    );
    if (why === undefined) return [[name, type] as const];
    notes.left.push({ pointer: one.pointer, message: why });
    return [];
  });
  return new Map(types);
}
