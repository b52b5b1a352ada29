import { startPostgres } from "../../src/store/embedded.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { serveWeb } from "../../src/web/server.ts";
import { SECRET } from "../web/webhook.ts";
import { opened } from "./opened.ts";

/** A server of its own that keeps deliveries and takes them, one fact each, until it is killed. */
const [folder = "", port = "0"] = process.argv.slice(2);
const { url } = await startPostgres(folder);
const store = await openStore(url);
await serveWeb({ store, secret: SECRET, port: Number(port) });
process.stdout.write(`${url}\n`);
for (;;) await takeAll(store).catch(() => pause());

async function takeAll(from: Store): Promise<void> {
  const org = await from.lease(`${process.pid}`, new Date().toISOString());
  if (!org) return pause();
  for (let next = await from.nextDelivery(org.id); next; next = await from.nextDelivery(org.id)) {
    const fact = opened(next.id);
    const touched = [{ kind: "thread" as const, repo: 5, number: 1 + (next.id.length % 9) }];
    await from.commitSoon(org.id, { facts: [fact], touched, taken: next.id });
    if (!(await from.renew(`${process.pid}`, org.id))) return;
  }
  await from.release(`${process.pid}`, org.id);
}

function pause(): Promise<void> {
  return new Promise((settle) => {
    setTimeout(settle, 30);
  });
}
