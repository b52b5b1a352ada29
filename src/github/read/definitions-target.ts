import { only } from "../../core/fact.ts";
import { threadKey } from "../../core/place.ts";
import type { World } from "../../core/world.ts";
import type { Shell } from "../shell.ts";
import { readCandidate } from "./definitions.ts";
import { findHome } from "./home.ts";
import { readLabels } from "./labels.ts";
import { readTeams } from "./teams.ts";
import { readLedger, withFacts, withOwners, withPeople } from "./world.ts";

/** The rule that complains where there is no `waymark.yml`: then there are no definitions at all. */
const SETTINGS_EXIST = "settings-exist";

/** The definitions as the default branch of their repository shows them now, beside those in force. */
export async function readDefinitionsTarget(shell: Shell): Promise<World> {
  const home = await findHome(shell);
  const ledger = await readLedger([], shell);
  const raised = only(ledger.facts, "raised");
  const threads = raised.map(({ thread }) => threadKey(thread));
  const world = await withOwners(await withFacts(ledger, threads, shell), shell);
  if (!home?.commit) return gone(world, shell);
  const candidate = await readCandidate(home.repo, home.commit, shell);
  if (candidate.problems.some(({ rule }) => rule === SETTINGS_EXIST)) return gone(world, shell);
  const tags = [`check/${home.commit}`, ...raised.map(({ tag }) => tag)];
  const all = { ...world.definitions?.communities, ...candidate.definitions?.communities };
  const slugs = Object.values(all).flatMap(({ team }) => team ?? []);
  const teams = await readTeams(slugs, shell);
  const members = Object.values(teams).flatMap((team) => team.members);
  return {
    ...withPeople(world, members),
    home: home.repo,
    candidate,
    labels: await readLabels(home.repo, shell),
    teams,
    written: await shell.store.written(shell.org.id, tags),
  };
}

/** Without a candidate: somebody is asked what happened. */
async function gone(world: World, shell: Shell): Promise<World> {
  const tags = only(world.facts, "raised").map(({ tag }) => tag);
  return { ...world, written: await shell.store.written(shell.org.id, tags) };
}
