import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { openStore } from "../../src/store/store.ts";
import { createMetrics } from "../../src/web/metrics.ts";
import { serveWeb } from "../../src/web/server.ts";
import { freshDatabase, freshStore } from "../store/database.ts";
import { clockByHand } from "./hands.ts";
import { issueOpened, SECRET, send } from "./webhook.ts";

const store = await freshStore();

describe("the server", () => {
  it("says that it lives, that it is ready, and what it counted", async () => {
    const metrics = createMetrics();
    const web = await serveWeb({ store, secret: SECRET, port: 0, metrics });
    const get = async (path: string) => (await fetch(web.url + path)).text();
    await send(web.url, { id: "one", body: issueOpened(7) });
    await send(web.url, { id: "two", body: "{}" });
    await send(web.url, {
      id: "one",
      body: issueOpened(7),
      headers: { "x-hub-signature-256": "" },
    });
    await store.touch(7, [{ kind: "definitions" }]);
    metrics.count("waymark_github_requests_total", { method: "GET", status: "304" }, 3);
    expect(await get("/healthz")).toBe("ok\n");
    expect(await get("/readyz")).toBe("ready\n");
    const lines = (await get("/metrics")).split("\n");
    expect(lines).toEqual(
      expect.arrayContaining([
        "# TYPE waymark_deliveries_received_total counter",
        "waymark_deliveries_received_total 1",
        'waymark_deliveries_refused_total{reason="shape"} 1',
        'waymark_deliveries_refused_total{reason="signature"} 1',
        "waymark_deliveries_taken_total 0",
        'waymark_github_requests_total{method="GET",status="304"} 3',
        "waymark_deliveries_waiting 1",
        "waymark_targets_waiting 1",
        "waymark_deliveries_aside 0",
      ]),
    );
    await web.close();
  });

  it("serves pages beside the webhook", async () => {
    const pages = new Hono().get("/:org", (context) => context.text(context.req.param("org")));
    const web = await serveWeb({ store, secret: SECRET, port: 0, host: "127.0.0.1", pages });
    expect(await (await fetch(`${web.url}/harbor`)).text()).toBe("harbor");
    expect(await (await fetch(`${web.url}/healthz`)).text()).toBe("ok\n");
    expect((await fetch(`${web.url}/a/b/c`)).status).toBe(404);
    await web.close();
  });

  it("answers what has come before it closes, and takes no more", async () => {
    const [asked, kept] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const slow = { ...store, keep: () => (asked.resolve(), kept.promise) };
    const web = await serveWeb({ store: slow, secret: SECRET, port: 0 });
    const answer = send(web.url, { id: "one", body: issueOpened(7) });
    await asked.promise;
    const closed = web.close();
    await expect(fetch(`${web.url}/healthz`)).rejects.toThrow("fetch failed");
    kept.resolve();
    expect((await answer).status).toBe(202);
    await closed;
  });

  it("says whose port it is where the port is taken", async () => {
    const web = await serveWeb({ store, secret: SECRET, port: 0 });
    const port = Number(new URL(web.url).port);
    await expect(serveWeb({ store, secret: SECRET, port })).rejects.toThrow(
      `Waymark can't start:\n- PORT is ${port}, and another program is already using that port on localhost.`,
    );
    await web.close();
  });
});

describe("whether it is ready", () => {
  it("is tried once in a while, however many ask and however often", async () => {
    const clock = clockByHand();
    const [asked, ended] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let tries = 0;
    const counting = {
      ...store,
      tryKeeping: () => ((tries += 1), asked.resolve(), ended.promise),
    };
    const web = await serveWeb({ store: counting, secret: SECRET, port: 0, clock });
    const ask = async () => (await fetch(`${web.url}/readyz`)).status;
    const many = Array.from({ length: 20 }, ask);
    await asked.promise;
    clock.pass(60_000);
    many.push(ask());
    ended.resolve();
    expect(new Set(await Promise.all(many))).toEqual(new Set([200]));
    clock.pass(4999);
    expect(await ask()).toBe(200);
    expect(tries).toBe(1);
    clock.pass(1);
    expect(await ask()).toBe(200);
    expect(tries).toBe(2);
    await web.close();
  });

  it("is told anew once the database was away, and is back", async () => {
    const clock = clockByHand();
    let works = false;
    const tryKeeping = () => (works ? store.tryKeeping() : Promise.reject(new Error("away")));
    const web = await serveWeb({ store: { ...store, tryKeeping }, secret: SECRET, port: 0, clock });
    const ask = async () => (await fetch(`${web.url}/readyz`)).status;
    expect(await ask()).toBe(503);
    works = true;
    expect(await ask()).toBe(503);
    clock.pass(5000);
    expect(await ask()).toBe(200);
    await web.close();
  });

  it("is said by what was written, one row however often it is tried", async () => {
    for (let turn = 0; turn < 3; turn += 1) await store.tryKeeping();
    await Promise.all([store.tryKeeping(), store.tryKeeping()]);
    const rows = await store.db.selectFrom("room_to_keep").selectAll().execute();
    expect(rows.map(({ filler }) => filler.length)).toEqual([16_000]);
  });
});

describe("without its database the server", () => {
  it("lives, is not ready, and asks GitHub to come again", async () => {
    const away = await openStore(await freshDatabase());
    const web = await serveWeb({ store: away, secret: SECRET, port: 0 });
    await away.close();
    expect((await fetch(`${web.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${web.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${web.url}/metrics`)).status).toBe(200);
    await web.close();
  });

  it("tells its sender to send again", async () => {
    const refused = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
    const away = { ...store, keep: () => Promise.reject(refused) };
    const web = await serveWeb({ store: away, secret: SECRET, port: 0 });
    const answer = await send(web.url, { id: "one", body: issueOpened(7) });
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("30");
    expect(await answer.text()).toMatch(/not kept/);
    await web.close();
  });

  it("logs what is its own fault, and tells nobody else", async () => {
    const logged: string[] = [];
    const log = { error: (_: object, message: string) => void logged.push(message) };
    const broken = { ...store, keep: () => Promise.reject(new Error("password hunter2")) };
    const web = await serveWeb({ store: broken, secret: SECRET, port: 0, log });
    const answer = await send(web.url, { id: "one", body: issueOpened(7) });
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain("hunter2");
    expect(logged).toEqual(["A delivery could not be kept."]);
    await web.close();
  });
});
