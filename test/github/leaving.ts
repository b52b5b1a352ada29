import { depart } from "./belonging.ts";
import type { Hub } from "./hub.ts";

/** Somebody leaves the organisation by themselves, as one does on GitHub's page. */
export async function leaveOrganization(hub: Hub, login: string): Promise<void> {
  if (!(await depart(hub, login, login))) throw new Error(`@${login} does not belong here`);
}
