import { type Ask, type Reply, refuse } from "./exchange.ts";
import type { Hub } from "./hub.ts";
import { findPull } from "./threads.ts";
import { movedAway } from "./transfer.ts";

/** What GitHub says before it looks at what is asked; `undefined` where nothing stands in the way. */
export async function gate(ask: Ask, hub: Hub): Promise<Reply | undefined> {
  const { who } = ask;
  if (who.kind === "user" && hub.state.suspendedAccounts.has(who.login))
    return refuse(403, "Sorry. Your account was suspended.");
  return movedAway(ask, hub) ?? archived(ask, hub) ?? (await withoutIssues(ask, hub));
}

function nameIn({ path }: Ask): string {
  return (/^\/repos\/[^/]+\/([^/]+)/.exec(path)?.[1] ?? "").toLowerCase();
}

/** An archived repository is read-only; only its owners may still wake it. */
function archived(ask: Ask, { state }: Hub): Reply | undefined {
  const itself = /^\/repos\/[^/]+\/[^/]+$/.test(ask.path);
  if (ask.method === "GET" || itself || !state.archived.has(nameIn(ask))) return undefined;
  return refuse(403, "Repository was archived so is read-only.");
}

/** Where issues are switched off there are none; pull requests among them stay. */
async function withoutIssues(ask: Ask, hub: Hub): Promise<Reply | undefined> {
  const name = nameIn(ask);
  const [, fullName = "", rest] = /^\/repos\/([^/]+\/[^/]+)\/issues(.*)$/.exec(ask.path) ?? [];
  if (rest === undefined || !hub.state.withoutIssues.has(name)) return undefined;
  const number = /^\/(\d+)/.exec(rest)?.[1];
  // Comments have numbers of their own, and pull requests' are among them.
  if (number === undefined && (rest !== "" || ask.method === "GET")) return undefined;
  if (number !== undefined && (await findPull(hub, fullName, Number(number)))) return undefined;
  return refuse(410, "Issues are disabled for this repo");
}
