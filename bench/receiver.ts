/** The real receiver and the real store, on an embedded PostgreSQL in the folder it is given. */
import { startPostgres } from "../src/store/embedded.ts";
import { openStore } from "../src/store/store.ts";
import { serveWeb } from "../src/web/server.ts";
import { serveUntilEnd } from "./child.ts";
import { SECRET } from "./payloads.ts";

const postgres = await startPostgres(process.argv[2] ?? "");
const store = await openStore(postgres.url);
const web = await serveWeb({ store, secret: SECRET, port: 0, host: "127.0.0.1" });
serveUntilEnd(web.url, async () => {
  await web.close();
  await store.close();
  await postgres.stop();
});
