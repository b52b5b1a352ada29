import type { Hub } from "./hub.ts";
import { fill } from "./furnish.ts";
import type { RepositoryOptions } from "./options.ts";
import { emit } from "./payloads.ts";

/** `empty`: without a first commit. */
export type NewRepository = RepositoryOptions & { readonly empty?: boolean };

/** Somebody makes a repository in the organisation. */
export async function createRepository(
  hub: Hub,
  login: string,
  repository: NewRepository,
): Promise<void> {
  const organization = hub.options.organization.login;
  const { name, description = "", private: secret = false } = repository;
  const body = { name, description, private: secret, auto_init: !repository.empty };
  await hub.emulator.admin("POST", `/orgs/${organization}/repos`, body);
  hub.state.repositories.set(name.toLowerCase(), name);
  hub.state.collaborators.set(name, new Map(Object.entries(repository.collaborators ?? {})));
  await fill(hub, repository);
  await emit(hub, "repository", { action: "created" }, login, `${organization}/${name}`);
}
