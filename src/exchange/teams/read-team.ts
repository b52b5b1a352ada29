import { objectionTo } from "../allowed.ts";
import { leaveOthers, type Notes } from "../notes.ts";
import { mapping, type Spot, text, texts } from "../spot.ts";
import { readLogins, without } from "./logins.ts";
import type { Team } from "./team.ts";

const KNOWN = [
  "description",
  "privacy",
  "previously",
  "maintainers",
  "members",
  "repos",
  "teams",
  // In our own record, where a team's name is no key.
  "name",
  "slug",
  "parent",
];

/** Reads one team. Whoever maintains it is no member besides. */
export function readTeam(name: string, spot: Spot, notes: Notes): Team {
  const entries = mapping(spot, notes);
  leaveOthers(entries, KNOWN, {}, notes);
  const privacy = text(entries.get("privacy"), notes);
  const maintainers = readLogins(entries.get("maintainers"), notes);
  const members = without(readLogins(entries.get("members"), notes), maintainers);
  const previously = [...new Set(texts(entries.get("previously"), notes))];
  return {
    name,
    ...readDescription(entries.get("description"), notes),
    ...(privacy !== undefined && { privacy }),
    ...(previously.length > 0 && { previously }),
    ...(maintainers.length > 0 && { maintainers }),
    ...(members.length > 0 && { members }),
    ...readRepos(entries.get("repos"), notes),
  };
}

function readDescription(spot: Spot | undefined, notes: Notes): Pick<Team, "description"> {
  const description = text(spot, notes);
  if (!spot || description === undefined) return {};
  const why = objectionTo("communities", { name: "-", purpose: description }, notes.voice);
  if (why === undefined) return { description };
  notes.left.push({ pointer: spot.pointer, message: why });
  return {};
}

function readRepos(spot: Spot | undefined, notes: Notes): Pick<Team, "repos"> {
  const levels = [...mapping(spot, notes)].flatMap(([repo, one]) => {
    const level = text(one, notes);
    return level === undefined ? [] : [[repo, level] as const];
  });
  return levels.length > 0 ? { repos: Object.fromEntries(levels) } : {};
}
