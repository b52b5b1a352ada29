import type { IncomingMessage, RequestListener } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Actor } from "../actor.ts";
import type { Hub } from "../hub.ts";
import { handsOf } from "./hands.ts";

/** Serves the pages of GitHub's on which people do things by clicking; anything else goes on. */
export function withHands(
  hub: Hub,
  as: (login: string) => Actor,
  next: RequestListener,
): RequestListener {
  const show = getRequestListener(handsOf(hub, as).fetch, { overrideGlobalObjects: false });
  return (request, response) => {
    if (isOurs(hub, request)) void show(request, response);
    else next(request, response);
  };
}

function isOurs({ options }: Hub, { url = "/" }: IncomingMessage): boolean {
  const [path = ""] = url.split("?");
  const { login } = options.organization;
  const thread = new RegExp(`^/${login}/[^/]+/(?:pull|issues)/\\d+(?:/(?:merge|comments))?$`, "i");
  return (
    path === "/new" ||
    /^\/apps\/[^/]+\/installations(?:\/new)?$/.test(path) ||
    (options.hands === true && thread.test(path))
  );
}
