import { about } from "../../core/fact.ts";
import type { World } from "../../core/world.ts";
import type { Community } from "../../definitions/types.ts";
import type { Shell } from "../shell.ts";
import { withRemovals } from "./removals.ts";
import { readTeams, withKept } from "./teams.ts";
import { peopleIn, readLedger, withFacts, withOwners, withPeople } from "./world.ts";

/** A community: its team as it stands, and all that the ledger knows of its people. */
export async function readCommunityTarget(community: string, shell: Shell): Promise<World> {
  const key = `community:${community}`;
  const ledger = await readLedger([], shell);
  const world = await withFacts(ledger, [key], shell);
  const described = world.definitions?.communities[community];
  const teams = await readTeams(described?.team ? [described.team] : [], shell);
  const members = Object.values(teams).flatMap((one) => one.members);
  const own = world.facts.filter((fact) => about(fact).includes(key));
  const people = new Set([...peopleIn(own), ...members.map(({ id }) => id)]);
  const keys = [...people].map((id) => `person:${id}`);
  const known = withPeople(await withFacts(world, keys, shell), members);
  const shown = { ...(await withOwners(known, shell)), teams };
  return described?.["team-managed"] === "exactly"
    ? exactly(community, described, shown, shell)
    : shown;
}

/** Who goes from a team that is kept to its members depends on what went before, anywhere. */
async function exactly(
  community: string,
  described: Community,
  world: World,
  shell: Shell,
): Promise<World> {
  const teams = await withKept(world.teams, [described], shell);
  return { ...(await withRemovals(community, world, shell)), teams };
}
