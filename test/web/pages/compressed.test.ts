import { createServer } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { afterAll, describe, expect, it } from "vitest";
import { listen } from "../../../src/web/listen.ts";
import { compressed } from "../../../src/web/pages/compressed.ts";
import { pages } from "../../../src/web/pages/pages.ts";
import { crowd, drawn } from "./crowd.ts";
import { reading } from "./harbor.ts";

const app = pages(reading(crowd(30)), console.error, drawn);
const HOME = "/harbor-many/";

function ask(path: string, accepts: string, method = "GET") {
  return app.request(path, { method, headers: { "accept-encoding": accepts } });
}

async function bytes(answer: Response | Promise<Response>): Promise<Buffer> {
  return Buffer.from(await (await answer).arrayBuffer());
}

describe("pages", () => {
  it.each([
    ["br", "gzip, deflate, br, zstd"],
    ["br", "*"],
    ["gzip", "gzip"],
    ["gzip", "br;q=0.5, gzip"],
    ["gzip", "BR;q=0, GZIP;q=0.1"],
    ["gzip", "br;q=0, *"],
  ])("are sent as %s to whoever takes %s", async (way, accepts) => {
    const plain = await bytes(app.request(HOME));
    const answer = await ask(HOME, accepts);
    expect(answer.headers.get("content-encoding")).toBe(way);
    const body = await bytes(answer);
    expect(body.length).toBeLessThan(plain.length / 5);
    expect(way === "br" ? brotliDecompressSync(body) : gunzipSync(body)).toEqual(plain);
  });

  it.each(["", "identity", "deflate, zstd", "br;q=0, gzip;q=0", "*;q=0"])(
    "are sent as they are to whoever takes '%s'",
    async (accepts) => {
      const answer = await ask(HOME, accepts);
      expect(answer.headers.has("content-encoding")).toBe(false);
      expect(await answer.text()).toMatch(/^<!doctype html>/);
    },
  );

  it("tell those who keep copies what they depend on, also where nothing changed", async () => {
    const first = await ask(HOME, "br");
    const vary = "Accept-Language, Accept-Encoding";
    expect(first.headers.get("vary")).toBe(vary);
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^W\/"/);
    expect((await ask(HOME, "gzip")).headers.get("etag")).toBe(etag);
    const headers = { "accept-encoding": "br", "if-none-match": etag };
    const second = await app.request(HOME, { headers });
    expect([second.status, second.headers.get("vary")]).toEqual([304, vary]);
    expect(second.headers.has("content-encoding")).toBe(false);
    expect(await second.text()).toBe("");
  });

  it("keep their policy, their type and their status", async () => {
    const found = await ask("/harbor-many/nothing", "br");
    expect([found.status, found.headers.get("content-encoding")]).toEqual([404, "br"]);
    expect(found.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(found.headers.get("content-type")).toBe("text/html; charset=UTF-8");
  });

  it("leave alone what is small, and what is compressed already", async () => {
    const robots = await ask("/robots.txt", "br");
    expect([robots.headers.get("content-encoding"), robots.headers.get("vary")]).toEqual([
      null,
      "Accept-Encoding",
    ]);
    expect(await robots.text()).toMatch(/^User-agent/);
    const pixels = new Hono().use(compressed);
    pixels.get("/", (c) => c.body("x".repeat(5000), 200, { "content-type": "image/png" }));
    const picture = await pixels.request("/", { headers: { "accept-encoding": "br" } });
    expect([picture.headers.get("content-encoding"), picture.headers.get("vary")]).toEqual([
      null,
      null,
    ]);
  });
});

describe("over the wire", async () => {
  const show = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer((request, response) => void show(request, response));
  const web = await listen(server, 0, "127.0.0.1");
  afterAll(() => web.close());

  it("browsers read the same page, and HEAD tells the same about it", async () => {
    const plain = await (
      await fetch(web.url + HOME, { headers: { "accept-encoding": "identity" } })
    ).text();
    for (const accepts of ["br", "gzip"]) {
      const headers = { "accept-encoding": accepts };
      const answer = await fetch(web.url + HOME, { headers });
      expect(await answer.text()).toBe(plain);
      const head = await fetch(web.url + HOME, { method: "HEAD", headers });
      for (const name of ["content-encoding", "etag", "vary", "content-type", "cache-control"])
        expect([name, head.headers.get(name)]).toEqual([name, answer.headers.get(name)]);
      expect(await head.text()).toBe("");
    }
  });
});
