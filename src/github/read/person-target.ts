import { only } from "../../core/fact.ts";
import type { PersonId } from "../../core/person.ts";
import { threadKey } from "../../core/place.ts";
import type { World } from "../../core/world.ts";
import type { Shell } from "../shell.ts";
import { readTeams } from "./teams.ts";
import { readLedger, withFacts, withOwners, withPeople } from "./world.ts";

/** A person: everything they did, and every issue that Waymark opened about them. */
export async function readPersonTarget(person: PersonId, shell: Shell): Promise<World> {
  const own = await readLedger([`person:${person}`], shell);
  const raised = only(own.facts, "raised").filter(({ regarding }) => regarding === person);
  const threads = raised.map(({ thread }) => threadKey(thread));
  const world = await withOwners(await withFacts(own, threads, shell), shell);
  const teams = await readTeams(teamsAround(person, world), shell);
  const members = Object.values(teams).flatMap((team) => team.members);
  const tags = raised.map(({ tag }) => tag);
  const written = await shell.store.written(shell.org.id, tags);
  return { ...withPeople(world, members), teams, written };
}

/** Teams of the communities the person has to do with, and those a stage they reached brings. */
function teamsAround(person: PersonId, world: World): readonly string[] {
  const { definitions, facts } = world;
  const joined = only(facts, "joined").filter((fact) => fact.person === person);
  const reached = only(facts, "stage-reached").filter((fact) => fact.person === person);
  return [
    ...joined.flatMap(({ community }) => definitions?.communities[community]?.team ?? []),
    ...reached.flatMap(({ pathway, stage: id }) => {
      const stage = definitions?.pathways[pathway]?.stages.find((one) => one.id === id);
      return stage?.recognise?.team ?? [];
    }),
  ];
}
