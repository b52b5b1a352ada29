import type { Client } from "../github/client/octokit.ts";
import type { Listed } from "./backfill.ts";

interface Shown {
  readonly id: number;
  readonly node_id: string;
  readonly name: string;
  readonly owner: { readonly login: string };
  readonly private: boolean;
}

/** All repositories that the App may see, in the order in which GitHub lists them. */
export async function repositoriesOf({ paginate, rest }: Client): Promise<readonly Listed[]> {
  const all = await paginate(rest.apps.listReposAccessibleToInstallation, { per_page: 100 });
  // Octokit's types keep the wrapping object that its code takes off.
  return (all as unknown as readonly Shown[]).map((shown) => ({
    node: shown.node_id,
    repo: {
      id: shown.id,
      owner: shown.owner.login,
      name: shown.name,
      ...(shown.private && { private: true }),
    },
  }));
}
