import type { Definitions } from "../../definitions/definitions.ts";
import { apart } from "../../core/ask.ts";
import { limitsIn } from "../../core/ledger/removals.ts";
import { takingOut } from "../../core/ledger/taking-out.ts";
import { same } from "../../core/person.ts";
import type { World } from "../../core/world.ts";
import { type Belonging, ofCommunities, sidesIn } from "./belonging.ts";
import type { Change } from "./change.ts";
import type { Merging } from "./merging.ts";

/** People who would go from a team only once an owner confirms, and would not be asked about anyway. */
export function beyondLimit(who: Belonging, merging: Merging, world: World): readonly Change[] {
  const { inForce, next } = merging;
  // Nobody is asked about anywhere else.
  const kept = (id: string) => [inForce, next].some((one) => isExact(id, one));
  const { anyway, merged } = ofCommunities("removals", merging, world, (id, own) => {
    if (!kept(id)) return { anyway: [], merged: [] };
    const worlds = sidesIn(own, who, merging);
    const [before, after] = apart([
      () => asked(id, inForce, worlds.anyway),
      () => asked(id, next, worlds.merged),
    ]);
    return { anyway: before, merged: after };
  });
  const before = new Set(anyway.flat().map(({ team, login }) => `${team}/${login}`));
  const fresh = merged.flat().filter(({ team, login }) => !before.has(`${team}/${login}`));
  return [...Map.groupBy(fresh, ({ team }) => team)].map(([team, all]) => ({
    kind: "team-left-if-confirmed",
    team,
    logins: all.map(({ login }) => login),
  }));
}

function asked(id: string, { communities }: Definitions, world: World) {
  const slug = communities[id]?.team;
  const team = slug === undefined ? undefined : world.team(slug);
  if (!team || slug === undefined) return [];
  return takingOut(id, team, world).ask.map(({ login }) => ({ team: slug, login }));
}

/** Teams that are kept to their members from here on, and were not before. */
export function exactTeams(now: Definitions, next: Definitions): readonly Change[] {
  const limits = limitsIn(next.settings);
  const before = exact(now);
  return exact(next)
    .filter((team) => !before.some((one) => same(one, team)))
    .map((team) => ({ kind: "team-exact", team, ...limits }));
}

function exact(definitions: Definitions): readonly string[] {
  return Object.entries(definitions.communities).flatMap(([id, { team }]) =>
    team !== undefined && isExact(id, definitions) ? [team] : [],
  );
}

/** Whether nobody but members is to be in a community's team. */
export function isExact(id: string, { communities }: Definitions): boolean {
  return communities[id]?.["team-managed"] === "exactly";
}
