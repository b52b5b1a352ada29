import type { IncomingMessage, RequestListener } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Hub } from "../hub.ts";
import { pagesOf } from "./pages.ts";

/** Serves GitHub's own pages at the addresses they have there; the API answers anything else. */
export function withPages(hub: Hub, api: RequestListener): RequestListener {
  const show = getRequestListener(pagesOf(hub).fetch, { overrideGlobalObjects: false });
  return (request, response) => {
    if (isPage(hub, request)) void show(request, response);
    else api(request, response);
  };
}

/** Here, other than at github.com, both stand at one address: what the API has too is a page to a browser only. */
const SHARED = ["", "apps", "orgs", "favicon.svg"];

function isPage({ options, state }: Hub, { method, url = "/", headers }: IncomingMessage): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  const first = (url.split(/[/?#]/)[1] ?? "").toLowerCase();
  const owners = [options.organization.login.toLowerCase(), ...state.logins.keys()];
  if (owners.includes(first)) return true;
  return (
    SHARED.includes(first) &&
    (headers.accept?.includes("text/html") === true || first === "favicon.svg")
  );
}
