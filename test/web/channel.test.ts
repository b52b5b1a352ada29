import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { channelTo } from "../../src/web/channel.ts";
import { listen } from "../../src/web/listen.ts";

/** A channel as smee.io has them: whoever listens gets what is sent. */
async function smee() {
  const listening: ServerResponse[] = [];
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("event: ready\ndata: {}\n\n");
    listening.push(response);
  });
  const web = await listen(server, 0, "127.0.0.1");
  onTestFinished(async () => {
    server.closeAllConnections();
    await web.close();
  });
  return {
    url: `${web.url}/harbor`,
    listening,
    send: (data: object) => {
      for (const one of listening) one.write(`data: ${JSON.stringify(data)}\n\n`);
    },
  };
}

it("hands webhooks of a channel to our receiver, signed as they were, until it is stopped", async () => {
  const got: { path: string; signature: unknown; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (data: Buffer) => (body += data.toString()));
    request.on("end", () => {
      got.push({
        path: request.url ?? "",
        signature: request.headers["x-hub-signature-256"],
        body,
      });
      response.writeHead(202).end();
    });
  });
  const web = await listen(server, 0, "0.0.0.0");
  onTestFinished(() => web.close());
  const said: string[] = [];
  const tell = (_: object, words: string) => void said.push(words);
  const { port } = server.address() as AddressInfo;
  const proxy = await smee();
  const channel = channelTo(proxy.url, `http://0.0.0.0:${port}`, {
    info: tell,
    warn: tell,
  });
  while (proxy.listening.length === 0) await sleep(20);
  await sleep(50);
  proxy.send({ "x-hub-signature-256": "sha256=1", body: { action: "opened" } });
  while (got.length === 0) await sleep(20);
  expect(got).toEqual([
    { path: "/api/github/webhooks", signature: "sha256=1", body: '{"action":"opened"}' },
  ]);
  await channel.stop();
  expect(said.join("\n")).toContain("Forwarding");
});

it("goes on trying where nobody answers, and says so", async () => {
  const said: string[] = [];
  const tell = (_: object, words: string) => void said.push(words);
  const log = { info: tell, warn: tell };
  const channel = channelTo("http://127.0.0.1:1/harbor", "http://localhost:3000", log);
  while (said.length === 0) await sleep(20);
  expect(said[0]).toContain("Error in connection");
  await channel.stop();
});
