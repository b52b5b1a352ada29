import { type Request, requestOn } from "../../core/ledger/request.ts";
import type { World } from "../../core/world.ts";
import { handlesIn } from "../../forms/handles.ts";
import type { Shell } from "../shell.ts";
import { readPeople } from "./account.ts";
import { readTeams } from "./teams.ts";
import { withFacts, withPeople } from "./world.ts";

/** Where the thread is a request: its community's facts, and whoever its fields and roles name. */
export async function withRequest(world: World, shell: Shell): Promise<World> {
  const request = requestOn(world);
  if (!request) return world;
  const { community } = request;
  const more = await withFacts(world, community ? [`community:${community}`] : [], shell);
  const roles = JSON.stringify(request.process);
  const people = Object.values(await readPeople(handlesOf(request, roles), shell));
  return withTeams(withPeople(more, people), namesAfter("team", roles), shell);
}

/** The same, with the team of the request's community. */
export async function withRequestAndTeam(world: World, shell: Shell): Promise<World> {
  const known = await withRequest(world, shell);
  const community = requestOn(known)?.community;
  const team = community && known.definitions?.communities[community]?.team;
  return withTeams(known, team ? [team] : [], shell);
}

async function withTeams(world: World, slugs: readonly string[], shell: Shell): Promise<World> {
  const teams = await readTeams(slugs, shell);
  const members = Object.values(teams).flatMap((team) => team.members);
  return { ...withPeople(world, members), teams: { ...world.teams, ...teams } };
}

/** People whom the fields name that some role of the process points at. */
function handlesOf({ around }: Request, roles: string): readonly string[] {
  return namesAfter("field", roles).flatMap((field) => handlesIn(around.fields?.[field] ?? ""));
}

function namesAfter(kind: "field" | "team", roles: string): readonly string[] {
  return [...roles.matchAll(new RegExp(`"${kind}:([^"]+)"`, "g"))].map(([, name]) => name ?? "");
}
