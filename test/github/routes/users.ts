import { type Ask, type Reply, notFound, ok, param, refuse } from "../exchange.ts";
import { type Hub, type Route, forward } from "../hub.ts";
import { everything } from "../labels.ts";
import { account } from "../payloads.ts";
import type { User } from "../shapes.ts";

export const users: readonly Route[] = [
  { at: "GET /users/{username}", answer: byLogin },
  { at: "GET /user/{account_id}", answer: byId },
  { at: "GET /user", answer: myself },
];

async function byLogin(ask: Ask, hub: Hub): Promise<Reply> {
  return hub.state.suspendedAccounts.has(param(ask, "username")) ? notFound() : forward(ask, hub);
}

async function byId(ask: Ask, hub: Hub): Promise<Reply> {
  const id = Number(param(ask, "account_id"));
  const all = await everything<User>(hub, "/users");
  const found = all.find((user) => user.id === id);
  const shown = found && !hub.state.suspendedAccounts.has(found.login);
  return shown ? ok(await hub.emulator.admin("GET", `/users/${found.login}`)) : notFound();
}

async function myself(ask: Ask, hub: Hub): Promise<Reply> {
  if (ask.who.kind === "user") return ok(await account(hub, ask.who.login));
  return refuse(403, "Resource not accessible by integration");
}
