import type { Repo } from "../../core/place.ts";
import type { Shell } from "../shell.ts";
import { orNothing, readNamed, readPinned, type ShownRepo } from "./repository.ts";

/** The definitions repository and the commit its default branch stands at; no commit where it is empty. */
export interface Home {
  readonly repo: Repo;
  readonly branch: string;
  readonly commit?: string;
}

const NAMES = ["community", ".github"];
const ROOT = "waymark.yml";

/**
 * The definitions repository: the pinned one, whatever it is called today; before one
 * is pinned, the first of `community` and `.github` that has a `waymark.yml`.
 */
export async function findHome(shell: Shell): Promise<Home | undefined> {
  const pinned = (await shell.store.organization(shell.org.id))?.home;
  if (!pinned) return firstHome(shell);
  const shown = await readPinned(pinned, shell);
  if (!shown) return undefined;
  const home = await readTip(shown, shell);
  if (!isSame(home.repo, pinned)) await remember(home.repo, shell);
  return home;
}

function isSame(a: Repo, b: Repo): boolean {
  return a.owner === b.owner && a.name === b.name && a.private === b.private;
}

/** What it is called today, and whether everybody may see it. */
async function remember(repo: Repo, shell: Shell): Promise<void> {
  await shell.store.commit(shell.org.id, { repositories: [repo] });
}

async function firstHome(shell: Shell): Promise<Home | undefined> {
  for (const name of NAMES) {
    const shown = await readNamed(shell.org.login, name, shell);
    if (!shown || !(await hasRoot(shown, shell))) continue;
    const home = await readTip(shown, shell);
    await shell.store.saveOrganization(shell.org.id, { home: home.repo });
    await remember(home.repo, shell);
    return home;
  }
  return undefined;
}

async function hasRoot({ owner, name }: Repo, shell: Shell): Promise<boolean> {
  const { repos } = shell.octokit.rest;
  const found = await orNothing(() => repos.getContent({ owner, repo: name, path: ROOT }));
  return found !== undefined;
}

async function readTip({ branch, ...repo }: ShownRepo, shell: Shell): Promise<Home> {
  const { owner, name } = repo;
  const { git } = shell.octokit.rest;
  const at = { owner, repo: name, ref: `heads/${branch}` };
  // 409 is what GitHub says of a repository without a commit.
  const tip = await orNothing(() => git.getRef(at), [404, 409]);
  return { repo, branch, ...(tip && { commit: tip.data.object.sha }) };
}
