import { FILE_TAGS } from "../../core/effect.ts";
import { removalQuestions } from "../../core/ledger/removal-questions.ts";
import type { ThreadRef } from "../../core/place.ts";
import { threadKey } from "../../core/place.ts";
import { withoutTakenIds } from "../../core/ledger/taken-ids.ts";
import { inTodaysNames, namesOf } from "../../core/ledger/todays-names.ts";
import type { Candidate, World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { Shell } from "../shell.ts";
import { readCandidate } from "./definitions.ts";
import { findHome } from "./home.ts";
import { readPull } from "./pull.ts";
import { readLabels } from "./labels.ts";
import { readTeams, withKept } from "./teams.ts";
import { readOpenIssues, readThread } from "./thread.ts";
import { peopleIn, readLedger, withOwners, withPeople } from "./world.ts";

/** A pull request to the definitions, and what they would say. Without a candidate where it is none, or not open. */
export async function readProposalTarget(
  { repo, number }: { readonly repo: number; readonly number: number },
  shell: Shell,
): Promise<World> {
  const home = await findHome(shell);
  if (home?.repo.id !== repo) return readLedger([], shell);
  const ref: ThreadRef = { repo: home.repo, number };
  const world = await readLedger([threadKey(ref)], shell);
  const pull = await readPull(ref, shell);
  if (!pull?.open || pull.base.repo !== repo || pull.base.branch !== home.branch) return world;
  const thread = await readThread(ref, shell);
  const seen = withPeople(await withOwners(world, shell), [pull.author]);
  // Commits of a fork's pull request are there in the repository it goes to.
  const candidate = withoutTakenIds(await readCandidate(home.repo, pull.head, shell), world);
  return {
    ...(await withEverything(seen, candidate, shell)),
    ...(thread && { thread }),
    pull,
    candidate,
    said: await shell.store.said(shell.org.id, threadKey(ref)),
    labels: await readLabels(home.repo, shell),
    requests: await readOpenIssues(home.repo, shell),
    written: await shell.store.written(shell.org.id, [
      `check/${pull.head}`,
      ...FILE_TAGS,
      ...removalQuestions(world).map(({ tag }) => tag),
    ]),
  };
}

/** What merging would change can only be told with the whole ledger and every team at hand. */
async function withEverything(world: World, candidate: Candidate, shell: Shell): Promise<World> {
  const facts = inTodaysNames(await shell.store.allFacts(shell.org.id), namesOf(world));
  const logins = await shell.store.logins(shell.org.id, peopleIn(facts));
  const all = [world.definitions, candidate.definitions].flatMap((one) => one ?? []);
  const shown = await readTeams(all.flatMap(teamsOf), shell);
  const communities = all.flatMap((one) => Object.values(one.communities));
  const teams = await withKept(shown, communities, shell);
  const members = Object.values(teams).flatMap((team) => team.members);
  return withPeople({ ...world, facts, teams, logins: { ...world.logins, ...logins } }, members);
}

function teamsOf({ communities, pathways }: Definitions): readonly string[] {
  const given = Object.values(pathways).flatMap(({ stages }) => stages);
  return [
    ...Object.values(communities).flatMap(({ team }) => team ?? []),
    ...given.flatMap(({ recognise }) => recognise?.team ?? []),
  ];
}
