import { Hono } from "hono";
import { PLAIN } from "../../words/voice.ts";
import { inFolderOf } from "../pages/in-folder.ts";
import { secured } from "../pages/pages.ts";
import { policed } from "../pages/policy.ts";
import { readerOf } from "../pages/reader.ts";
import { beginningPage } from "./page.ts";
import type { Begun } from "./read.ts";

/** Where GitHub sends whoever has installed the App. */
const INSTALLED_PATH = "/set-up/installed";

interface Beginnings {
  /** How far an organisation has come, by the number of its installation, which GitHub tells only whoever installed it. */
  readonly read: (installation: number) => Promise<Begun | undefined>;
  readonly github?: string;
  /** Where people reach our pages. */
  readonly address?: string | undefined;
}

/** The page that leads from an installed App to the first definitions. */
export function beginningApp({ read, github, address }: Beginnings): Hono {
  const app = new Hono();
  app.get(INSTALLED_PATH, secured(), policed, inFolderOf(address), async (c) => {
    const reader = readerOf(c, PLAIN);
    const asked = c.req.query("installation_id") ?? "";
    const number = /^[1-9]\d{0,14}$/.test(asked) ? Number(asked) : undefined;
    const begun = number === undefined ? undefined : await read(number);
    c.header("cache-control", "no-store");
    c.header("content-language", reader.voice.language);
    const query = new URL(c.req.url).search;
    return c.html(await beginningPage(begun, { github, again: INSTALLED_PATH + query }, reader));
  });
  return app;
}
