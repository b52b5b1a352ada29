import { tokenProblem } from "./app-token.ts";
import { type Identity, type Reply, refuse } from "./exchange.ts";
import type { Hub } from "./hub.ts";

/** The token by which a person of the double speaks. */
export function personToken(login: string): string {
  return `ghp_${login.toLowerCase()}`;
}

export function installationSuspended(): Reply {
  return refuse(403, "This installation has been suspended");
}

/** Who sends this header, or GitHub's refusal. */
export function identify(hub: Hub, header: string | undefined): Identity | Reply {
  if (!header) return { kind: "nobody" };
  const token = header.replace(/^(bearer|token)\s+/i, "").trim();
  if (token.startsWith("eyJ")) {
    const problem = tokenProblem(hub.options.app, token);
    return problem ? refuse(401, problem) : { kind: "app" };
  }
  if (hub.state.suspended && token.startsWith("ghs_")) return installationSuspended();
  const installation = hub.state.installed && hub.state.tokens.get(token);
  if (installation) return { kind: "installation", token, permissions: installation.granted };
  const login = /^ghp_(.+)$/.exec(token)?.[1];
  const known = login && hub.state.logins.get(login);
  return known ? { kind: "user", login: known } : refuse(401, "Bad credentials");
}
