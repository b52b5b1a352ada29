import { about } from "../../core/fact.ts";
import type { World } from "../../core/world.ts";
import type { Shell } from "../shell.ts";
import { readTeams } from "./teams.ts";
import { peopleIn, readLedger, withFacts, withOwners, withPeople } from "./world.ts";

/** A community: its team as it stands, and all that the ledger knows of its people. */
export async function readCommunityTarget(community: string, shell: Shell): Promise<World> {
  const key = `community:${community}`;
  const ledger = await readLedger([], shell);
  const world = await withFacts(ledger, [key], shell);
  const team = world.definitions?.communities[community]?.team;
  const teams = await readTeams(team ? [team] : [], shell);
  const members = Object.values(teams).flatMap((one) => one.members);
  const own = world.facts.filter((fact) => about(fact).includes(key));
  const people = new Set([...peopleIn(own), ...members.map(({ id }) => id)]);
  const keys = [...people].map((id) => `person:${id}`);
  const known = withPeople(await withFacts(world, keys, shell), members);
  return { ...(await withOwners(known, shell)), teams };
}
