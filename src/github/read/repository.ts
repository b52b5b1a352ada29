import type { Repo } from "../../core/place.ts";
import { answered } from "../client/answers.ts";
import type { Context } from "../context.ts";

interface Shown {
  readonly id: number;
  readonly name: string;
  readonly owner: { readonly login: string };
  readonly default_branch: string;
  readonly private: boolean;
}

/** A repository and its default branch. */
export interface ShownRepo extends Repo {
  readonly branch: string;
}

/** A repository as remembered, else as GitHub says; none where we may not see it. */
export async function readRepository(id: number, context: Context): Promise<Repo | undefined> {
  return (
    (await context.store.repository(context.org.id, id)) ?? (await findRepository(id, context))
  );
}

/** A repository by its present name. */
export async function readNamed(
  owner: string,
  repo: string,
  context: Context,
): Promise<ShownRepo | undefined> {
  const shown = await orNothing(() => context.octokit.rest.repos.get({ owner, repo }));
  return shown && repoOf(shown.data);
}

/** A repository of the organisation by its present name, without what its branches are called. */
export async function readOwn(name: string, context: Context): Promise<Repo | undefined> {
  const shown = await readNamed(context.org.login, name, context);
  if (!shown) return undefined;
  const { branch: _, ...repo } = shown;
  return repo;
}

/** A repository by id, whatever it is called today: first under its last name, then among all we may see. */
export async function readPinned(last: Repo, context: Context): Promise<ShownRepo | undefined> {
  const named = await readNamed(last.owner, last.name, context);
  return named?.id === last.id ? named : findRepository(last.id, context);
}

async function findRepository(id: number, context: Context): Promise<ShownRepo | undefined> {
  const { paginate, rest } = context.octokit;
  const all = await paginate(rest.apps.listReposAccessibleToInstallation, { per_page: 100 });
  // Octokit's types keep the wrapping object that its code takes off.
  const shown = (all as unknown as readonly Shown[]).find((one) => one.id === id);
  if (!shown) return undefined;
  const { branch: _, ...repo } = repoOf(shown);
  await context.store.commit(context.org.id, { repositories: [repo] });
  return repoOf(shown);
}

function repoOf({ id, name, owner, default_branch: branch, private: secret }: Shown): ShownRepo {
  return { id, owner: owner.login, name, branch, ...(secret && { private: true }) };
}

/** What GitHub answers, or nothing where it says there is no such thing. */
export async function orNothing<T>(ask: () => Promise<T>, none = [404]): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (answered(error, ...none)) return undefined;
    throw error;
  }
}
