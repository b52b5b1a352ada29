import type { ThreadRef } from "../../core/place.ts";
import { threadKey } from "../../core/place.ts";
import type { World } from "../../core/world.ts";
import type { Shell } from "../shell.ts";
import { readCandidate } from "./definitions.ts";
import { findHome } from "./home.ts";
import { readPull } from "./pull.ts";
import { readThread } from "./thread.ts";
import { readLedger, withOwners, withPeople } from "./world.ts";

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
  const { store, org } = shell;
  const seen = withPeople(await withOwners(world, shell), [pull.author]);
  return {
    ...seen,
    ...(thread && { thread }),
    pull,
    said: await store.said(org.id, threadKey(ref)),
    // Commits of a fork's pull request are there in the repository it goes to.
    candidate: await readCandidate(home.repo, pull.head, shell),
    written: await store.written(org.id, [`check/${pull.head}`]),
  };
}
