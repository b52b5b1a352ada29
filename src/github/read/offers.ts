import { FORMS } from "../../definitions/sources.ts";
import type { Repo } from "../../core/place.ts";
import type { Context } from "../context.ts";
import { orNothing } from "./repository.ts";

/** Where an organisation keeps the forms of all its repositories that have none. */
const SHARED = ".github";

/**
 * The issue forms that a repository offers on its default branch, by file name. One without a folder
 * for them offers the organisation's.
 */
export async function readOffers(
  { owner, name }: Repo,
  context: Context,
): Promise<readonly string[]> {
  const own = await filesIn(owner, name, context);
  return own ?? (await filesIn(owner, SHARED, context)) ?? [];
}

async function filesIn(
  owner: string,
  repo: string,
  { octokit }: Context,
): Promise<readonly string[] | undefined> {
  const found = await orNothing(() => octokit.rest.repos.getContent({ owner, repo, path: FORMS }));
  // A single file, or a link, is no folder with forms in it.
  return Array.isArray(found?.data) ? found.data.map(({ name }) => name) : undefined;
}
