import { parseThreadKey, type ThreadKey, type ThreadRef } from "../../core/place.ts";
import { readOwners } from "../read/owners.ts";
import { readPerson } from "../read/account.ts";
import { readBeginning } from "../read/beginning.ts";
import { readBrought } from "../read/brought.ts";
import { readCandidate } from "../read/definitions.ts";
import { findHome } from "../read/home.ts";
import { readLabels } from "../read/labels.ts";
import { readOffers } from "../read/offers.ts";
import { readPull } from "../read/pull.ts";
import { readOwn, readRepository } from "../read/repository.ts";
import { readShown } from "../read/shown.ts";
import { readKeepers, readTeam } from "../read/teams.ts";
import { readFreeIssues, readOpenIssues, readThread } from "../read/thread.ts";
import { readUnattended } from "../read/unattended.ts";
import type { Context } from "../context.ts";
import { type Arm, askingGitHub } from "./arm.ts";

// What GitHub answers.

export const account: Arm<"account"> = askingGitHub(readPerson);
export const repository: Arm<"repository"> = askingGitHub(readOwn);
export const owners: Arm<"owners"> = askingGitHub((_, context) => readOwners(context));
export const team: Arm<"team"> = askingGitHub(readTeam);
export const keepers: Arm<"keepers"> = askingGitHub(readKeepers);
export const labels: Arm<"labels"> = askingGitHub(readLabels);
export const offers: Arm<"offers"> = askingGitHub(readOffers);
export const issues: Arm<"issues"> = askingGitHub(readOpenIssues);
export const free: Arm<"free"> = askingGitHub(({ repo, label }, context) =>
  readFreeIssues(repo, label, context),
);
export const unattended: Arm<"unattended"> = askingGitHub((of, context) =>
  readUnattended(of.repo, of.labels, context),
);
export const shown: Arm<"shown"> = askingGitHub((_, context) => readShown(context));
export const beginning: Arm<"beginning"> = askingGitHub((_, context) => readBeginning(context));
export const tip: Arm<"tip"> = askingGitHub((_, context) => findHome(context));
export const brought: Arm<"brought"> = askingGitHub(readBrought);
export const candidate: Arm<"candidate"> = askingGitHub(({ repo, commit, against }, context) =>
  readCandidate(repo, commit, context, against),
);
export const thread: Arm<"thread"> = askingGitHub(async (key, context) => {
  const ref = await placed(key, context);
  return ref && readThread(ref, context);
});
export const pull: Arm<"pull"> = askingGitHub(async (key, context) => {
  const ref = await placed(key, context);
  return ref && readPull(ref, context);
});

/** A thread under the names that its repository has now; none in a repository that we may not see. */
async function placed(key: ThreadKey, context: Context): Promise<ThreadRef | undefined> {
  const { repo: id, number } = parseThreadKey(key);
  const repo = await readRepository(id, context);
  return repo && { repo, number };
}
