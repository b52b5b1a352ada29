import type { Repo } from "../../core/place.ts";
import type { Tip } from "../../core/shown.ts";
import type { Shell } from "../shell.ts";
import { orNothing, readNamed, readPinned, type ShownRepo } from "./repository.ts";

export type Home = Tip;

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

/** Nothing came into force from the pinned repository, and it shows no definitions: another may be the right one. */
export async function findHomeAnew(shell: Shell): Promise<Home | undefined> {
  return (await firstHome(shell)) ?? findHome(shell);
}

/** What it is called today, and whether everybody may see it. */
async function remember(repo: Repo, shell: Shell): Promise<void> {
  await shell.store.commit(shell.org.id, { repositories: [repo] });
}

async function firstHome(shell: Shell): Promise<Home | undefined> {
  const home = await firstWithRoot(shell);
  if (!home) return undefined;
  await shell.store.saveOrganization(shell.org.id, { home: home.repo });
  await remember(home.repo, shell);
  return home;
}

/** The first of the names that has a `waymark.yml`, whatever is pinned. */
export async function firstWithRoot(shell: Shell): Promise<Home | undefined> {
  for (const shown of await readAllNamed(shell))
    if (await hasRoot(shown, shell)) return readTip(shown, shell);
  return undefined;
}

/** The repositories that definitions may be looked for in, as far as they are there. */
export async function readAllNamed(shell: Shell): Promise<readonly ShownRepo[]> {
  const found = await Promise.all(NAMES.map((name) => readNamed(shell.org.login, name, shell)));
  return found.flatMap((shown) => shown ?? []);
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
