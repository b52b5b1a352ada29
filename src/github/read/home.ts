import type { Repo } from "../../core/place.ts";
import type { Tip } from "../../core/shown.ts";
import type { Context } from "../context.ts";
import { orNothing, readNamed, readPinned, type ShownRepo } from "./repository.ts";

export type Home = Tip;

const NAMES = ["community", ".github"];
const ROOT = "waymark.yml";

/**
 * The definitions repository: the pinned one, whatever it is called today; before one
 * is pinned, the first of `community` and `.github` that has a `waymark.yml`.
 */
export async function findHome(context: Context): Promise<Home | undefined> {
  const pinned = (await context.store.organization(context.org.id))?.home;
  if (!pinned) return firstHome(context);
  const shown = await readPinned(pinned, context);
  if (!shown) return undefined;
  const home = await readTip(shown, context);
  if (!isSame(home.repo, pinned)) await remember(home.repo, context);
  return home;
}

function isSame(a: Repo, b: Repo): boolean {
  return a.owner === b.owner && a.name === b.name && a.private === b.private;
}

/** Nothing came into force from the pinned repository, and it shows no definitions: another may be the right one. */
export async function findHomeAnew(context: Context): Promise<Home | undefined> {
  return (await firstHome(context)) ?? findHome(context);
}

/** What it is called today, and whether everybody may see it. */
async function remember(repo: Repo, context: Context): Promise<void> {
  await context.store.commit(context.org.id, { repositories: [repo] });
}

async function firstHome(context: Context): Promise<Home | undefined> {
  const home = await firstWithRoot(context);
  if (!home) return undefined;
  await context.store.saveOrganization(context.org.id, { home: home.repo });
  await remember(home.repo, context);
  return home;
}

/** The first of the names that has a `waymark.yml`, whatever is pinned. */
export async function firstWithRoot(context: Context): Promise<Home | undefined> {
  for (const shown of await readAllNamed(context))
    if (await hasRoot(shown, context)) return readTip(shown, context);
  return undefined;
}

/** The repositories that definitions may be looked for in, as far as they are there. */
export async function readAllNamed(context: Context): Promise<readonly ShownRepo[]> {
  const found = await Promise.all(NAMES.map((name) => readNamed(context.org.login, name, context)));
  return found.flatMap((shown) => shown ?? []);
}

async function hasRoot({ owner, name }: Repo, context: Context): Promise<boolean> {
  const { repos } = context.octokit.rest;
  const found = await orNothing(() => repos.getContent({ owner, repo: name, path: ROOT }));
  return found !== undefined;
}

/** A repository with the commit that its default branch stands at. */
export async function readTip({ branch, ...repo }: ShownRepo, context: Context): Promise<Home> {
  const { owner, name } = repo;
  const { git } = context.octokit.rest;
  const at = { owner, repo: name, ref: `heads/${branch}` };
  // 409 is what GitHub says of a repository without a commit.
  const tip = await orNothing(() => git.getRef(at), [404, 409]);
  return { repo, branch, ...(tip && { commit: tip.data.object.sha }) };
}
