import { once } from "node:events";
import { get } from "node:https";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { Client } from "pg";
import { describe, expect, test } from "vitest";

const words = /a test wants to reach [\w.:]+, and none may leave this machine/;

async function failure(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => "it was reached",
    (one: unknown) => one,
  );
  const { cause, message } = error as Error;
  return cause instanceof Error ? cause.message : message;
}

describe("no test reaches the network by accident", () => {
  test.each([
    ["fetch", () => fetch("https://api.github.com/zen")],
    ["https", () => once(get("https://api.github.com/zen"), "response")],
    ["a database", () => new Client("postgres://example.org/db").connect()],
    ["a bare socket", () => once(connect(443, "140.82.121.5"), "connect")],
    ["a bare socket by options", () => once(connect({ port: 1, host: "2001:db8::1" }), "connect")],
  ])("by %s, and is told which host it wanted", async (_, reach) => {
    expect(await failure(reach())).toMatch(words);
  });
});

test.each(["127.0.0.1", "localhost"])("this machine is reached as %s", async (host) => {
  const server = createServer((_, response) => response.end("here"));
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  expect(await (await fetch(`http://${host}:${port}/`)).text()).toBe("here");
  server.close();
});
