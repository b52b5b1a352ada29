import { existsSync, readFileSync } from "node:fs";
import { generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { ask, bring, KEY, serving, until, waiting } from "./waiting.ts";

describe("whoever has an App already", () => {
  it("brings its id, key and secret, and Waymark runs as that App", async () => {
    const server = await serving();
    const form = await ask(`${server.url}/set-up?code=${server.code}`);
    expect(form.body).toContain(`href="/set-up/existing?code=${server.code}"`);
    const page = await ask(`${server.url}/set-up/existing?code=${server.code}`);
    expect(page.body).toContain(`value="${server.code}"`);
    const done = await bring(server);
    expect([done.status, done.body]).toEqual([200, expect.stringContaining("number 3")]);
    expect(done.body).toContain("Install it on harbor");
    expect(done.body).toContain("If it&#39;s installed there already");
    expect(done.body).not.toContain("ask for everything");
    expect(JSON.parse(readFileSync(server.credentials, "utf8"))).toMatchObject({
      appId: 3,
      privateKey: KEY,
      webhookSecret: "quay",
      publicUrl: server.url,
    });
    await until(async () => {
      const ready = await ask(`${server.url}/readyz`).catch(() => undefined);
      return ready?.status === 200 ? true : undefined;
    });
    const secrets = [KEY.split("\n")[3] ?? "", "quay"];
    expect(secrets.filter((secret) => `${done.body}${server.log()}`.includes(secret))).toEqual([]);
    expect(server.github.violations()).toEqual([]);
  });

  it("hears what the App asks too little for", async () => {
    const server = await waiting({}, undefined, { permissions: { contents: "read" }, events: [] });
    const { body } = await bring(server);
    expect(body).toContain("contents: write");
    expect(body).toContain("issue_comment");
  });

  it.each([
    ["another App's id", { id: "4" }],
    ["another App's key", { key: anotherKey() }],
    ["half a key", { key: "-----BEGIN RSA PRIVATE KEY-----\nMII\n-----END RSA PRIVATE KEY-----" }],
  ])("is told where they bring %s, and nothing is kept", async (_, typed) => {
    const server = await waiting();
    const { status, body } = await bring(server, typed);
    expect([status, body]).toEqual([502, expect.stringContaining("Nothing was stored")]);
    expect(body).toContain("Use an App you already have");
    expect(body).not.toContain("MII");
    expect(existsSync(server.credentials)).toBe(false);
    expect((await bring(server)).status).toBe(200);
  });

  it("hears in words what was typed wrongly, before GitHub is asked", async () => {
    const server = await waiting();
    const { status, body } = await bring(server, {
      id: "x",
      key: "hush",
      secret: " ",
      address: "y",
    });
    expect(status).toBe(422);
    for (const words of [
      "App ID is a number",
      "not a private key",
      "secret is missing",
      "address has to",
    ])
      expect(body).toContain(words);
    expect(body).not.toContain("hush");
    expect(server.github.requests().log).toEqual([]);
  });

  it("needs the code, too", async () => {
    const server = await waiting();
    const { status, body } = await bring(server, { code: "wrong" });
    expect([status, body]).toEqual([403, expect.stringContaining("not the code")]);
    expect(body).not.toContain('value="wrong"');
  });

  it("may try again where GitHub did not answer, or left something out", async () => {
    const server = await waiting();
    server.github.fail({ method: "GET", path: /^\/app$/ }, { answer: "dropped" });
    expect((await bring(server)).body).toContain("answer the way it should");
    server.github.fail(
      { method: "GET", path: /^\/app$/ },
      { answer: { status: 200, message: "hello" } },
    );
    expect((await bring(server)).status).toBe(502);
    expect((await bring(server)).status).toBe(200);
  });
});

function anotherKey(): string {
  const { privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
  });
  return privateKey;
}
