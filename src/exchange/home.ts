import type { Definitions, Problem, SourceFile } from "../definitions/definitions.ts";
import { exchange } from "../words/generated/exchange.ts";
import type { Voice } from "../words/voice.ts";
import type { Carried } from "./carried.ts";
import {
  CONTRIBUTIONS,
  type Contributions,
  type Contributor,
  contributorOf,
  type Kept,
} from "./contributors/contributions.ts";
import { readContributions } from "./contributors/read-contributions.ts";
import type { Notes } from "./notes.ts";
import { open } from "./open.ts";
import { list, mapping, type Spot, text } from "./spot.ts";
import { readOrganization } from "./teams/read-organization.ts";
import { readTeam } from "./teams/read-team.ts";
import { TEAMS, type Team, type Teams } from "./teams/team.ts";

/** Files beside the definitions that an import wrote. */
export const RECORDS = [CONTRIBUTIONS, TEAMS] as const;

/** Definitions and what an import wrote beside them, or what is wrong with that. */
export function readHome(
  definitions: Definitions,
  records: readonly SourceFile[],
  voice: Voice,
): Carried | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const contributions = read(CONTRIBUTIONS, asContributions);
  const teams = read(TEAMS, asTeams);
  if (problems.length > 0) return { problems };
  return {
    organization: definitions.settings.organization,
    communities: new Map(Object.entries(definitions.communities)),
    people: new Map(Object.entries(definitions.people)),
    types: new Map(Object.entries(definitions.settings.types ?? {})),
    ...(contributions && { contributions }),
    ...(teams && { teams }),
  };

  function read<T>(path: string, as: (root: Spot, notes: Notes) => T): T | undefined {
    const record = records.find((file) => file.path === path);
    if (!record) return undefined;
    const opened = open(path, record.text);
    if ("problems" in opened) {
      problems.push(...opened.problems);
      return undefined;
    }
    const notes: Notes = { voice, wrong: [], left: [] };
    const value = as(opened.root, notes);
    problems.push(...[...notes.wrong, ...notes.left].map(opened.problem));
    return value;
  }
}

function asContributions(root: Spot, notes: Notes): Contributions {
  const entries = mapping(root, notes);
  const contributors = list(entries.get("contributors"), notes).map((one) =>
    asContributor(one, notes),
  );
  const project = Object.fromEntries(valuesOf(mapping(entries.get("project"), notes)));
  return { contributors, project };
}

function asContributor(spot: Spot, notes: Notes): Contributor | Kept {
  const entries = mapping(spot, notes);
  const kept = entries.get("kept");
  if (kept) return { kept: Object.fromEntries(valuesOf(mapping(kept, notes))) };
  const person = text(entries.get("person"), notes);
  if (person === undefined)
    notes.wrong.push({
      pointer: spot.pointer,
      message: exchange(notes.voice)("exchange-no-person"),
    });
  return contributorOf({
    person: person ?? "",
    contributions: readContributions(entries.get("contributions"), notes),
    avatar: text(entries.get("avatar"), notes),
    profile: text(entries.get("profile"), notes),
    login: text(entries.get("login"), notes),
  });
}

function asTeams(root: Spot, notes: Notes): Teams {
  const entries = mapping(root, notes);
  const org = text(entries.get("org"), notes);
  const settings = mapping(entries.get("settings"), notes);
  const people = new Map([...entries].filter(([key]) => key === "admins" || key === "members"));
  return {
    ...(org !== undefined && { org }),
    ...readOrganization(new Map([...settings, ...people]), notes),
    teams: list(entries.get("teams"), notes).map((one) => asTeam(one, notes)),
  };
}

function asTeam(spot: Spot, notes: Notes): Team {
  const entries = mapping(spot, notes);
  const name = text(entries.get("name"), notes);
  if (name === undefined)
    notes.wrong.push({
      pointer: spot.pointer,
      message: exchange(notes.voice)("exchange-no-team-name"),
    });
  const slug = text(entries.get("slug"), notes);
  const parent = text(entries.get("parent"), notes);
  return {
    ...readTeam(name ?? "", spot, notes),
    ...(slug !== undefined && { slug }),
    ...(parent !== undefined && { parent }),
  };
}

function valuesOf(entries: ReadonlyMap<string, Spot>): readonly (readonly [string, unknown])[] {
  return [...entries].map(([key, { value }]) => [key, value]);
}
