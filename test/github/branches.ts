import type { Hub } from "./hub.ts";
import type { Level } from "./options.ts";
import { type Changes, entriesOf, pushed, tipOf, treeOf, writeCommit } from "./pushes.ts";
import { levelOf } from "./rights.ts";

export interface Writing {
  readonly branch: string;
  /** Where a new branch begins. */
  readonly from?: string;
  readonly message: string;
  readonly files: Changes;
  /** What it takes; absent: the branch is their own, as it would be in a fork. */
  readonly judged?: Level;
}

/** One commit of somebody's on a branch, with everything GitHub tells about it. */
export async function commitAs(
  hub: Hub,
  fullName: string,
  login: string,
  { branch, from, message, files, judged }: Writing,
): Promise<string> {
  if (judged && !["push", "maintain", "admin"].includes(levelOf(hub, login, fullName)))
    throw new Error(`@${login} may not push to ${fullName}`);
  const before = await tipOf(hub, fullName, branch);
  const parent = before ?? (from && (await tipOf(hub, fullName, from)));
  // The first commit of all makes the default branch of an empty repository.
  if (!parent && branch !== "main") throw new Error(`${fullName} has no branch ${from ?? branch}`);
  const base = parent
    ? { parents: [parent], tree: await treeOf(hub, fullName, parent) }
    : { parents: [] };
  const options = { branch, message, login, ...base };
  const after = await writeCommit(hub, fullName, entriesOf(files), options);
  await pushed(hub, fullName, branch, before, after, login);
  return after;
}
