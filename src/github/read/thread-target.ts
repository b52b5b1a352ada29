import { about, type Fact, only } from "../../core/fact.ts";
import { requestOn } from "../../core/ledger/request.ts";
import { threadKey, type ThreadRef } from "../../core/place.ts";
import type { World } from "../../core/world.ts";
import { handlesIn } from "../../forms/handles.ts";
import type { Shell } from "../shell.ts";
import { loginsIn, readPeople } from "./account.ts";
import { readRepository } from "./repository.ts";
import { readTeams } from "./teams.ts";
import { readThread } from "./thread.ts";
import { readLedger, withFacts, withOwners, withPeople } from "./world.ts";

/** An issue or pull request with all that the ledger knows of it and of whom it is about. */
export async function readThreadTarget(
  { repo, number }: { readonly repo: number; readonly number: number },
  shell: Shell,
): Promise<World> {
  const place = await readRepository(repo, shell);
  if (!place) return readLedger([], shell);
  const ref: ThreadRef = { repo: place, number };
  const world = await readLedger([threadKey(ref)], shell);
  const thread = await readThread(ref, shell);
  if (!thread) return world;
  const said = await shell.store.said(shell.org.id, threadKey(ref));
  const keys = [`person:${thread.author.id}`, ...keysBehind(world.facts)];
  const known = await withFacts({ ...world, thread, said }, keys, shell);
  const seen = withPeople(known, [thread.author, ...thread.assignees]);
  return withRequest(await withNamed(await withOwners(seen, shell), shell), shell);
}

/** People who wrote on a thread or whom it regards, and communities it is about. */
function keysBehind(facts: readonly Fact[]): readonly string[] {
  const here = facts.filter(({ kind }) => kind !== "adopted");
  return here.flatMap(about).filter((key) => /^(?:person|community):/.test(key));
}

/** People whom commands on the thread name. */
async function withNamed(world: World, shell: Shell): Promise<World> {
  const { thread } = world;
  const commands = only(world.facts, "commanded").filter(
    (fact) => thread && threadKey(fact.thread) === threadKey(thread),
  );
  const mentioned = await readPeople(loginsIn(commands.map(({ argument }) => argument)), shell);
  return { ...withPeople(world, Object.values(mentioned)), mentioned };
}

/** Where the thread is a request: its community's facts and team, and whoever its fields and roles name. */
async function withRequest(world: World, shell: Shell): Promise<World> {
  const request = requestOn(world);
  if (!request) return world;
  const { process, community, around } = request;
  const roles = JSON.stringify(process);
  const more = await withFacts(world, community ? [`community:${community}`] : [], shell);
  const handles = fieldsIn(roles).flatMap((field) => handlesIn(around.fields?.[field] ?? ""));
  const people = await readPeople(handles, shell);
  const team = community && world.definitions?.communities[community]?.team;
  const slugs = [...(team ? [team] : []), ...teamsIn(roles)];
  const teams = await readTeams(slugs, shell);
  const members = Object.values(teams).flatMap((one) => one.members);
  return { ...withPeople(more, [...Object.values(people), ...members]), teams };
}

function fieldsIn(roles: string): readonly string[] {
  return [...roles.matchAll(/"field:([^"]+)"/g)].map(([, field]) => field ?? "");
}

function teamsIn(roles: string): readonly string[] {
  return [...roles.matchAll(/"team:([^"]+)"/g)].map(([, slug]) => slug ?? "");
}
