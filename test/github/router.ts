import { type Ask, type Reply, param, refuse, tooLong } from "./exchange.ts";
import { type Hub, type Need, type Route, forward } from "./hub.ts";
import { gate } from "./gates.ts";
import { labelsOf } from "./labels.ts";
import { spelled } from "./state.ts";

interface Matcher {
  readonly route: Route;
  readonly method: string;
  readonly segments: readonly string[];
}

/** One function that answers every request, by the first route that fits. */
export function router(routes: readonly Route[]): (ask: Ask, hub: Hub) => Promise<Reply> {
  const matchers = routes.map(matcher);
  return async (ask, hub) => {
    const stopped = await gate(ask, hub);
    if (stopped) return stopped;
    for (const one of matchers) {
      const raw = match(one, ask);
      if (!raw) continue;
      const spelledOut = await inGitHubsSpelling(raw, hub);
      const path = build(one.segments, spelledOut);
      const refused = lacks(ask, hub, one.route.needs);
      return refused ?? tooLong(ask) ?? one.route.answer({ ...ask, path, params: spelledOut }, hub);
    }
    return forward(ask, hub);
  };
}

function matcher(route: Route): Matcher {
  const [method = "", path = ""] = route.at.split(" ");
  return { route, method, segments: path.split("/").slice(1) };
}

function match({ method, segments }: Matcher, ask: Ask): Record<string, string> | undefined {
  if (method !== ask.method) return undefined;
  const parts = ask.path.split("/").slice(1);
  const found: Record<string, string> = {};
  for (const [i, segment] of segments.entries()) {
    const part = parts[i];
    if (part === undefined || part === "") return undefined;
    const name = /^\{(\w+)(\+?)\}$/.exec(segment);
    if (!name?.[1] && segment !== part) return undefined;
    if (name?.[2])
      return { ...found, [name[1] ?? ""]: decodeURIComponent(parts.slice(i).join("/")) };
    if (name?.[1]) found[name[1]] = decodeURIComponent(part);
  }
  return parts.length === segments.length ? found : undefined;
}

async function inGitHubsSpelling(
  raw: Record<string, string>,
  hub: Hub,
): Promise<Record<string, string>> {
  const { logins, repositories } = hub.state;
  const organization = hub.options.organization.login;
  const found = { ...raw };
  for (const key of ["org", "owner"])
    if (raw[key]?.toLowerCase() === organization.toLowerCase()) found[key] = organization;
  if (raw["repo"]) found["repo"] = spelled(repositories, raw["repo"]);
  if (raw["username"]) found["username"] = spelled(logins, raw["username"]);
  if (raw["label"] && found["owner"] && found["repo"])
    found["label"] = await labelName(hub, `${found["owner"]}/${found["repo"]}`, raw["label"]);
  return found;
}

async function labelName(hub: Hub, fullName: string, name: string): Promise<string> {
  const labels = await labelsOf(hub, fullName);
  return labels.find((label) => label.name.toLowerCase() === name.toLowerCase())?.name ?? name;
}

function build(segments: readonly string[], params: Readonly<Record<string, string>>): string {
  const parts = segments.map((segment) => {
    const [, name, rest] = /^\{(\w+)(\+?)\}$/.exec(segment) ?? [];
    if (!name) return segment;
    const value = params[name] ?? "";
    return rest ? value.split("/").map(encodeURIComponent).join("/") : encodeURIComponent(value);
  });
  return `/${parts.join("/")}`;
}

/** GitHub's refusal where the App was not given what an endpoint needs. Public things may be read anyway. */
function lacks(ask: Ask, hub: Hub, needs: Need | undefined): Reply | undefined {
  if (ask.who.kind !== "installation" || !needs) return undefined;
  const [permission, level] = needs;
  if (hub.state.used.get(permission) !== "write") hub.state.used.set(permission, level);
  const granted = ask.who.permissions[permission];
  if (granted === "write" || granted === level) return undefined;
  if (level === "read" && ask.params["repo"] && !isPrivate(ask, hub)) return undefined;
  return refuse(403, "Resource not accessible by integration");
}

function isPrivate(ask: Ask, hub: Hub): boolean {
  const name = param(ask, "repo").toLowerCase();
  const found = hub.options.repositories?.find((one) => one.name.toLowerCase() === name);
  return found?.private ?? false;
}
