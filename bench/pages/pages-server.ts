/** The real pages, store and web server of a grown organisation, on the PostgreSQL whose address it is given. */
import { openStore } from "../../src/store/store.ts";
import { pages } from "../../src/web/pages/pages.ts";
import { readPages } from "../../src/web/pages/read-pages.ts";
import { serveWeb } from "../../src/web/server.ts";
import { serveUntilEnd } from "../child.ts";
import { NOW } from "../growth/happened.ts";
import { SECRET } from "../payloads.ts";

const store = await openStore(process.argv[2] ?? "");
const web = await serveWeb({
  store,
  secret: SECRET,
  port: 0,
  host: "127.0.0.1",
  pages: pages(readPages(store, () => NOW)),
});
serveUntilEnd(web.url, async () => {
  await web.close();
  await store.close();
});
