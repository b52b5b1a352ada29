import type { Hub } from "./hub.ts";
import type { LabelOptions, RepositoryOptions } from "./options.ts";
import { entriesOf, tipOf, writeCommit } from "./pushes.ts";

/** Puts files and labels into the repositories, in silence. */
export async function furnish(hub: Hub): Promise<void> {
  for (const repository of hub.options.repositories ?? []) await fill(hub, repository);
  await wakeBot(hub);
}

/** One repository's first files and labels. */
export async function fill(hub: Hub, repository: RepositoryOptions): Promise<void> {
  const { files = {}, labels = [] } = repository;
  const name = `${hub.options.organization.login}/${repository.name}`;
  for (const label of labels)
    await hub.emulator.admin("POST", `/repos/${name}/labels`, full(label));
  if (Object.keys(files).length === 0) return;
  const first = await tipOf(hub, name, "main");
  await writeCommit(hub, name, entriesOf(files), {
    branch: "main",
    message: "Begin",
    login: hub.options.organization.owners[0] ?? "admin",
    parents: first ? [first] : [],
  });
}

/** A label with everything GitHub fills in. */
export function full(label: string | LabelOptions) {
  const {
    name,
    color = "ededed",
    description,
  } = typeof label === "string" ? { name: label } : label;
  return { name, color, ...(description && { description }) };
}

/** The emulator makes the App's own account at its first act: let that be now, so that it has an id. */
async function wakeBot(hub: Hub): Promise<void> {
  const [repository] = hub.options.repositories ?? [];
  if (!repository) return;
  const path = `/repos/${hub.options.organization.login}/${repository.name}/labels`;
  const body = { name: "made to wake the bot", color: "ededed" };
  const { emulator } = hub;
  await emulator.callAsInstallation({}, { method: "POST", path, body });
  await emulator.admin("DELETE", `${path}/${encodeURIComponent(body.name)}`);
}
