import type { Definitions } from "../../definitions/definitions.ts";
import { each } from "../../core/ask.ts";
import { limitsIn } from "../../core/ledger/removals.ts";
import { takingOut } from "../../core/ledger/taking-out.ts";
import { same } from "../../core/person.ts";
import type { Change } from "./change.ts";
import type { Following } from "./consequences.ts";

/** People who would go from a team only once an owner confirms, and would not be asked about anyway. */
export function beyondLimit(anyway: Following, after: Following): readonly Change[] {
  const before = new Set(asked(anyway).map(({ team, login }) => `${team}/${login}`));
  const fresh = asked(after).filter(({ team, login }) => !before.has(`${team}/${login}`));
  return [...Map.groupBy(fresh, ({ team }) => team)].map(([team, all]) => ({
    kind: "team-left-if-confirmed",
    team,
    logins: all.map(({ login }) => login),
  }));
}

function asked({ definitions, world }: Following) {
  const people = each(Object.entries(definitions.communities), ([id, { team: slug }]) => {
    const team = slug === undefined ? undefined : world.team(slug);
    if (!team || slug === undefined) return [];
    return takingOut(id, team, world).ask.map(({ login }) => ({ team: slug, login }));
  });
  return people.flat();
}

/** Teams that are kept to their members from here on, and were not before. */
export function exactTeams(now: Definitions, next: Definitions): readonly Change[] {
  const limits = limitsIn(next.settings);
  const before = exact(now);
  return exact(next)
    .filter((team) => !before.some((one) => same(one, team)))
    .map((team) => ({ kind: "team-exact", team, ...limits }));
}

function exact({ communities }: Definitions): readonly string[] {
  return Object.values(communities).flatMap(({ team, "team-managed": managed }) =>
    team !== undefined && managed === "exactly" ? [team] : [],
  );
}
