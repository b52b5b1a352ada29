import type { Hub } from "./hub.ts";
import { installationNews } from "./install.ts";
import { spelled } from "./state.ts";

/** An owner suspends the App: GitHub answers it no more, and tells it of nothing but this. */
export async function suspend(hub: Hub, by = hub.options.organization.owners[0] ?? "ghost") {
  hub.state.suspended = { by, at: hub.state.clock.now() };
  hub.state.tokens.clear();
  hub.webhooks.send("installation", await installationNews(hub, "suspend", by));
  await hub.webhooks.settled();
}

/** The App may go on; what happened meanwhile is told to nobody. */
export async function unsuspend(hub: Hub, by = hub.options.organization.owners[0] ?? "ghost") {
  hub.state.suspended = undefined;
  hub.webhooks.send("installation", await installationNews(hub, "unsuspend", by));
  await hub.webhooks.settled();
}

/** GitHub suspends somebody's account: what they wrote stays, they themselves are shown to nobody. */
export function suspendAccount({ state }: Hub, login: string, on: boolean): void {
  const { suspendedAccounts: suspended } = state;
  suspended[on ? "add" : "delete"](spelled(state.logins, login));
}
