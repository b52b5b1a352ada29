import type { Hub } from "./hub.ts";
import { account } from "./payloads.ts";
import { installation, visible } from "./routes/apps.ts";

export interface Installing {
  /** An owner's login; absent: the first owner. */
  readonly by?: string;
  /** Names; absent: all, also those to come. */
  readonly repositories?: readonly string[];
}

/** Installs the App on the organisation, as an owner does on its page. */
export async function install(hub: Hub, how: Installing = {}): Promise<void> {
  const by = how.by ?? hub.options.organization.owners[0] ?? "ghost";
  hub.state.installed = how.repositories ?? "all";
  tell(hub, await installationNews(hub, "created", by));
  await hub.webhooks.settled();
}

/** Takes the App away again: its tokens are worth nothing from then on. */
export async function uninstall(hub: Hub, by = hub.options.organization.owners[0] ?? "ghost") {
  const told = await installationNews(hub, "deleted", by);
  hub.state.installed = undefined;
  hub.state.tokens.clear();
  tell(hub, told);
  await hub.webhooks.settled();
}

function tell(hub: Hub, told: object): void {
  hub.webhooks.send("installation", told);
}

/** What the webhook `installation` tells. */
export async function installationNews(
  hub: Hub,
  action: "created" | "deleted" | "suspend" | "unsuspend",
  by: string,
): Promise<object> {
  const whole = await installation(hub);
  const repositories = (await visible(hub)).map((one) => ({
    id: one.id,
    node_id: one.node_id,
    name: one.name,
    full_name: one.full_name,
    private: one.private,
  }));
  const sender = await account(hub, by);
  return { action, installation: whole, repositories, requester: null, sender };
}
