import { parseThreadKey, type ThreadKey, type ThreadRef } from "../../core/place.ts";
import { readOwners } from "../read/owners.ts";
import { readPerson } from "../read/account.ts";
import { readCandidate } from "../read/definitions.ts";
import { findHome } from "../read/home.ts";
import { readLabels } from "../read/labels.ts";
import { readPull } from "../read/pull.ts";
import { readRepository } from "../read/repository.ts";
import { readShown } from "../read/shown.ts";
import { readKeepers, readTeam } from "../read/teams.ts";
import { readOpenIssues, readThread } from "../read/thread.ts";
import type { Shell } from "../shell.ts";
import { type Arm, askingGitHub } from "./arm.ts";

// What GitHub answers.

export const account: Arm<"account"> = askingGitHub(readPerson);
export const owners: Arm<"owners"> = askingGitHub((_, shell) => readOwners(shell));
export const team: Arm<"team"> = askingGitHub(readTeam);
export const keepers: Arm<"keepers"> = askingGitHub(readKeepers);
export const labels: Arm<"labels"> = askingGitHub(readLabels);
export const issues: Arm<"issues"> = askingGitHub(readOpenIssues);
export const shown: Arm<"shown"> = askingGitHub((_, shell) => readShown(shell));
export const tip: Arm<"tip"> = askingGitHub((_, shell) => findHome(shell));
export const candidate: Arm<"candidate"> = askingGitHub(({ repo, commit }, shell) =>
  readCandidate(repo, commit, shell),
);
export const thread: Arm<"thread"> = askingGitHub(async (key, shell) => {
  const ref = await placed(key, shell);
  return ref && readThread(ref, shell);
});
export const pull: Arm<"pull"> = askingGitHub(async (key, shell) => {
  const ref = await placed(key, shell);
  return ref && readPull(ref, shell);
});

/** A thread under the names that its repository has now; none in a repository that we may not see. */
async function placed(key: ThreadKey, shell: Shell): Promise<ThreadRef | undefined> {
  const { repo: id, number } = parseThreadKey(key);
  const repo = await readRepository(id, shell);
  return repo && { repo, number };
}
