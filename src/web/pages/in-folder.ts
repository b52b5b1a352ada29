import type { MiddlewareHandler } from "hono";

/** Where our own templates write a path of ours: no text of anybody's can look like it, since its quotes are escaped. */
const WAY = /(\s(?:href|src|action)=")(?=\/(?!\/))/g;

/**
 * Leads every link below the path of the address at which people reach the pages. A proxy that serves
 * them in a folder of its host takes the folder away again, so nothing else here knows of it.
 */
export function inFolderOf(address: string | undefined): MiddlewareHandler {
  const { pathname = "/" } = URL.parse(address ?? "") ?? {};
  const folder = pathname.replace(/\/+$/, "");
  return async (c, next) => {
    await next();
    if (folder === "") return;
    const { status, headers } = c.res;
    const location = headers.get("location");
    if (location?.startsWith("/")) headers.set("location", folder + location);
    if (!headers.get("content-type")?.startsWith("text/html")) return;
    const text = await c.res.text();
    c.res = new Response(withFolder(text, folder.replaceAll("&", "&amp;")), { status, headers });
  };
}

function withFolder(html: string, folder: string): string {
  return html.replaceAll(WAY, (attribute) => attribute + folder);
}
