import { slugOf } from "../slug.ts";
import { slugOfTeam, type Team } from "./team.ts";

/** Teams by name, each inside the one it stands in. */
export function nested(teams: readonly Team[]): Readonly<Record<string, unknown>> {
  const bySlug = new Map(teams.map((team) => [slugOfTeam(team), team]));
  const children = Map.groupBy(teams, (team) => (goesRound(team) ? undefined : parentOf(team)));
  return inside(undefined);

  function parentOf({ parent }: Team): Team | undefined {
    return parent === undefined ? undefined : bySlug.get(slugOf(parent));
  }

  /** A record that somebody changed by hand may have teams stand in each other. */
  function goesRound(team: Team): boolean {
    const way = new Set<Team>();
    let next = parentOf(team);
    while (next && !way.has(next)) {
      way.add(next);
      next = parentOf(next);
    }
    return way.has(team);
  }

  function inside(parent: Team | undefined): Readonly<Record<string, unknown>> {
    const here = children.get(parent) ?? [];
    return Object.fromEntries(here.map((team) => [team.name, written(team)]));
  }

  function written(team: Team) {
    const { name: _name, slug: _slug, parent: _parent, ...rest } = team;
    return children.has(team) ? { ...rest, teams: inside(team) } : rest;
  }
}
