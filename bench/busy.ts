/** The real receiver, store and workers in one process, on an embedded PostgreSQL in the folder it is given; GitHub answers at once. */
import { startPostgres } from "../src/store/embedded.ts";
import { openStore } from "../src/store/store.ts";
import { createMetrics } from "../src/web/metrics.ts";
import { serveWeb } from "../src/web/server.ts";
import { serveUntilEnd } from "./child.ts";
import { startWork } from "./growth/at-work.ts";
import { fill } from "./growth/fill.ts";
import { SECRET } from "./payloads.ts";

const [folder = "", facts = "0"] = process.argv.slice(2);
const postgres = await startPostgres(folder);
const store = await openStore(postgres.url);
const sizes = await fill(Number(facts), store);
const metrics = createMetrics();
const web = await serveWeb({ store, secret: SECRET, port: 0, host: "127.0.0.1", metrics });
const workers = await startWork(store, sizes, { metrics });
serveUntilEnd(web.url, async () => {
  await web.close();
  await workers.stop();
  await store.close();
  await postgres.stop();
});
