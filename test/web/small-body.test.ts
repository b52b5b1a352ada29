import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallBody } from "../../src/web/small-body.ts";

const app = new Hono();
app.use(smallBody(100, (c) => c.text("too much", 413)));
app.post("/", async (c) => c.json((await c.req.parseBody())["word"] ?? null));
app.get("/", (c) => c.text("read"));
app.onError((error, c) => c.text(error.message, 500));

const show = getRequestListener(app.fetch, { overrideGlobalObjects: false });
const server = createServer((asked, answer) => void show(asked, answer));

beforeAll(async () => {
  await once(server.listen(0, "127.0.0.1"), "listening");
});

afterAll(() => void server.close());

/** Sends a form in pieces, which doesn't say beforehand how long it is. */
async function sent(method: string, ...pieces: readonly string[]): Promise<readonly unknown[]> {
  const { port } = server.address() as AddressInfo;
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const asking = request({ host: "127.0.0.1", port, method, headers, agent: false });
  if (method === "POST") asking.setHeader("transfer-encoding", "chunked");
  for (const piece of pieces) asking.write(piece);
  asking.end();
  const [answer] = await once(asking, "response");
  return [answer.statusCode, await text(answer)];
}

describe("a form that doesn't say how long it is", () => {
  it("is read whole", async () => {
    expect(await sent("POST", "word=har", "bor")).toEqual([200, '"harbor"']);
  });

  it("is no mistake of ours where it's empty", async () => {
    expect(await sent("POST")).toEqual([200, "null"]);
  });

  it("is read no further than the limit", async () => {
    expect(await sent("POST", "word=", "x".repeat(100))).toEqual([413, "too much"]);
  });

  it("is none where somebody only reads a page", async () => {
    expect(await sent("GET")).toEqual([200, "read"]);
  });
});
