import { GITHUB } from "../../core/place.ts";
import type { Place } from "../../directory/place.ts";

/** Where links lead, as GitHub tells its workflows; a repository that is named goes before. */
export function placeFrom(named: string | undefined): Place | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: here } = process.env;
  const github = server?.replace(/\/+$/, "") || GITHUB;
  const repository = named ?? here;
  if (!repository) return { github };
  const [, owner, name] = /^([^/\s]+)\/([^/\s]+)$/.exec(repository) ?? [];
  return owner && name ? { github, repo: { owner, name } } : undefined;
}
