import { generateKeyPairSync } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readEnvironment, readKeeping, readWarnings } from "../src/environment.ts";

const { privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs1", format: "pem" },
});
const APP = { APP_ID: "12", PRIVATE_KEY: privateKey, WEBHOOK_SECRET: "hush" };

describe("the environment", () => {
  it("speaks Spanish to whoever starts Waymark on such a machine", () => {
    expect(() => readEnvironment({ ...APP, PORT: "many", LANG: "es_MX.UTF-8" })).toThrow(
      'Waymark no puede iniciarse:\n- PORT tiene que ser un número de 0 a 65535, no "many".',
    );
  });

  it("without an App and a key is one to set up", () => {
    expect(readEnvironment({ WEBHOOK_SECRET: "hush", APP_ID: "" })).toEqual({
      mode: "set-up",
      credentials: ".waymark/credentials.json",
      port: 3000,
      host: "localhost",
      logLevel: "info",
      keeping: { folder: ".waymark" },
      keepDays: 90,
      api: "https://api.github.com",
      github: "https://github.com",
    });
  });

  it("can't be set up in a folder of a host, but run there", () => {
    const PUBLIC_URL = "https://town.example/waymark";
    expect(() => readEnvironment({ PUBLIC_URL })).toThrow("PUBLIC_URL names a folder of a host");
    expect(readEnvironment({ ...APP, PUBLIC_URL })).toMatchObject({ publicUrl: PUBLIC_URL });
  });

  it("with everything is one to run in", () => {
    const more = {
      PORT: "80",
      HOST: "0.0.0.0",
      LOG_LEVEL: "debug",
      DATABASE_URL: "postgres://me@db/waymark",
      WAYMARK_DATA: "/data",
      WAYMARK_KEEP_DELIVERIES: "400",
      GITHUB_API_URL: "http://127.0.0.1:4000/",
      GHE_HOST: "github.example",
      PUBLIC_URL: "https://waymark.example/",
    };
    expect(readEnvironment({ ...APP, ...more })).toEqual({
      mode: "run",
      appId: 12,
      privateKey,
      webhookSecret: "hush",
      port: 80,
      host: "0.0.0.0",
      logLevel: "debug",
      keeping: { url: "postgres://me@db/waymark" },
      keepDays: 400,
      api: "http://127.0.0.1:4000",
      github: "https://github.example",
      publicUrl: "https://waymark.example",
    });
  });

  it.each([
    ["with escaped line ends", privateKey.replaceAll("\n", "\\n")],
    ["in base64", Buffer.from(privateKey).toString("base64")],
    ["on one line", privateKey.trim().replaceAll("\n", " ")],
  ])("takes a key %s", (_, PRIVATE_KEY) => {
    expect(readEnvironment({ ...APP, PRIVATE_KEY })).toMatchObject({ mode: "run" });
  });

  it.each([
    [{}, "https://github.com"],
    [{ GITHUB_SERVER_URL: "https://git.example/" }, "https://git.example"],
    [
      { GITHUB_SERVER_URL: "http://127.0.0.1:1", GITHUB_API_URL: "http://127.0.0.1:1" },
      "http://127.0.0.1:1",
    ],
    [{ GHE_HOST: "git.example" }, "https://git.example"],
    [{ GHE_HOST: "git.example:8443", GHE_PROTOCOL: "http" }, "http://git.example:8443"],
    [{ GITHUB_API_URL: "https://git.example/api/v3/" }, "https://git.example"],
    [{ GITHUB_API_URL: "https://api.harbor.ghe.com" }, "https://harbor.ghe.com"],
    [{ GITHUB_API_URL: "http://127.0.0.1:4000" }, "https://github.com"],
  ])("with %o knows that people see GitHub at %s", (variables, github) => {
    expect(readEnvironment(variables)).toMatchObject({ github });
  });

  it("takes a key from a file", () => {
    const folder = mkdtempSync(join(tmpdir(), "waymark-key-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const PRIVATE_KEY_PATH = join(folder, "key.pem");
    writeFileSync(PRIVATE_KEY_PATH, privateKey);
    expect(readEnvironment({ ...APP, PRIVATE_KEY: " ", PRIVATE_KEY_PATH })).toMatchObject({
      privateKey,
    });
  });

  it.each([
    [{}, "https://api.github.com"],
    [{ GITHUB_SERVER_URL: "https://github.com" }, "https://api.github.com"],
    [{ GITHUB_SERVER_URL: "https://git.example" }, "https://git.example/api/v3"],
    [{ GITHUB_SERVER_URL: "https://harbor.ghe.com" }, "https://api.harbor.ghe.com"],
    [{ GHE_HOST: "git.example" }, "https://git.example/api/v3"],
    [
      { GITHUB_SERVER_URL: "http://127.0.0.1:1", GITHUB_API_URL: "http://127.0.0.1:2/" },
      "http://127.0.0.1:2",
    ],
  ])("with %o speaks to the API at %s", (variables, api) => {
    expect(readEnvironment(variables)).toMatchObject({ api });
  });

  it("names all that is missing at once, and where to get it", () => {
    expect(said({ APP_ID: "12" })).toEqual([
      "PRIVATE_KEY or PRIVATE_KEY_PATH is missing. You can generate a key under “Private keys” in the GitHub App's settings.",
      "WEBHOOK_SECRET is missing. It's the secret you chose under “Webhook” in the GitHub App's settings.",
    ]);
    expect(said({ PRIVATE_KEY: privateKey })).toEqual([
      "APP_ID is missing. It's the number under “App ID” in the GitHub App's settings.",
      expect.stringMatching(/^WEBHOOK_SECRET is missing/),
    ]);
  });

  it("names all that is wrong at once, and shows no secret", () => {
    const wrong = {
      APP_ID: "waymark",
      PRIVATE_KEY: "hunter2",
      WEBHOOK_SECRET: "hush",
      PORT: "99999",
      LOG_LEVEL: "loud",
      WAYMARK_KEEP_DELIVERIES: "2",
      DATABASE_URL: "mysql://me:hunter2@db/waymark",
      GHE_HOST: "https://git.example",
      GITHUB_SERVER_URL: "git.example",
      PUBLIC_URL: "waymark.example",
    };
    const problems = said(wrong);
    expect(problems.map((line) => line.split(" ")[0])).toEqual([
      "DATABASE_URL",
      "PUBLIC_URL",
      "PORT",
      "LOG_LEVEL",
      "WAYMARK_KEEP_DELIVERIES",
      "GITHUB_SERVER_URL",
      "GHE_HOST",
      "APP_ID",
      "PRIVATE_KEY",
    ]);
    expect(problems.join("\n")).not.toContain("hunter2");
  });

  it.each([
    [{ PUBLIC_URL: "https:waymark.example" }, "PUBLIC_URL has to be an address"],
    [{ PUBLIC_URL: " https://waymark.example" }, "PUBLIC_URL has to be an address"],
    [{ GITHUB_SERVER_URL: "https://" }, "GITHUB_SERVER_URL has to be an address"],
    [{ PUBLIC_URL: "https://waymark.example/?x=1" }, "PUBLIC_URL has to be an address without"],
    [{ PUBLIC_URL: "https://waymark.example#top" }, "PUBLIC_URL has to be an address without"],
    [{ PUBLIC_URL: "https://ada:pw@waymark.example" }, "without a user name or password"],
    [{ GITHUB_API_URL: "https://git.example?" }, "GITHUB_API_URL has to be an address without"],
    [{ GHE_HOST: "git example" }, "GHE_HOST takes just a host name"],
    [
      { GHE_HOST: "git.example", GHE_PROTOCOL: "ftp" },
      'GHE_PROTOCOL has to be https or http, not "ftp"',
    ],
  ])("takes %o for no address", (variables, why) => {
    expect(said({ ...APP, ...variables })).toEqual([expect.stringContaining(why)]);
  });

  it("names the file of a key that is not there", () => {
    const PRIVATE_KEY_PATH = "/nowhere/key.pem";
    expect(said({ ...APP, PRIVATE_KEY: "", PRIVATE_KEY_PATH })[0]).toContain("/nowhere/key.pem");
  });

  it("takes the credentials that the set-up kept, and goes before them itself", () => {
    const folder = mkdtempSync(join(tmpdir(), "waymark-kept-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, "credentials.json");
    const kept = {
      appId: 34,
      privateKey,
      webhookSecret: "quay",
      publicUrl: "https://kept.example",
    };
    writeFileSync(path, JSON.stringify(kept), { mode: 0o600 });
    const WAYMARK_DATA = folder;
    expect(readEnvironment({ WAYMARK_DATA })).toMatchObject({ mode: "run", ...kept });
    const elsewhere = { WAYMARK_DATA: "/nowhere", WAYMARK_CREDENTIALS: path };
    expect(readEnvironment(elsewhere)).toMatchObject({ mode: "run", ...kept });
    const PUBLIC_URL = "https://waymark.example";
    expect(readEnvironment({ WAYMARK_DATA, PUBLIC_URL, ...APP })).toMatchObject({
      appId: 12,
      webhookSecret: "hush",
      publicUrl: PUBLIC_URL,
    });
    expect(readEnvironment({ WAYMARK_DATA, PUBLIC_URL })).toMatchObject({ publicUrl: PUBLIC_URL });
    expect(readEnvironment({ WAYMARK_DATA, WEBHOOK_SECRET: "hush" })).toMatchObject(kept);
    expect(said({ WAYMARK_DATA, APP_ID: "12" })[0]).toContain("PRIVATE_KEY");
    chmodSync(path, 0o644);
    expect(said({ WAYMARK_DATA })).toEqual([
      expect.stringContaining("Other people on this machine can read"),
    ]);
    writeFileSync(path, JSON.stringify({ ...kept, privateKey: "hunter2" }));
    chmodSync(path, 0o600);
    expect(said({ WAYMARK_DATA })).toEqual([
      expect.stringMatching(/credentials\.json doesn't hold a private key/),
    ]);
  });

  it("warns of a .env that others may read, and of a secret that nothing uses", () => {
    const folder = mkdtempSync(join(tmpdir(), "waymark-dotenv-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const dotenv = join(folder, ".env");
    expect(readWarnings({}, dotenv)).toEqual([]);
    writeFileSync(dotenv, "WEBHOOK_SECRET=hush\n", { mode: 0o644 });
    expect(readWarnings(APP, dotenv)).toEqual([
      expect.stringContaining(
        `Other people on this machine can read ${dotenv}. Close it with \`chmod 600`,
      ),
    ]);
    chmodSync(dotenv, 0o600);
    expect(readWarnings(APP, dotenv)).toEqual([]);
    expect(readWarnings({ WEBHOOK_SECRET: "hush" }, dotenv)).toEqual([
      expect.stringContaining("WEBHOOK_SECRET has no effect without APP_ID"),
    ]);
  });

  it("takes an address of IPv6 as it stands in an address of the web", () => {
    for (const HOST of ["::1", "[::1]"]) expect(readEnvironment({ ...APP, HOST }).host).toBe("::1");
  });

  it("tells of variables that look like ours and do nothing", () => {
    const dotenv = join(tmpdir(), "waymark-no-such-file");
    const odd = { WAYMARK_DATE: "/data", WAYMARK_XYLOPHONE: "1", WAYMARK_KEY: " ", HOSTS: "x" };
    expect(readWarnings({ ...APP, ...odd }, dotenv)).toEqual([
      "WAYMARK_DATE isn't a variable that Waymark knows, so it does nothing. Did you mean WAYMARK_DATA?",
      "WAYMARK_XYLOPHONE isn't a variable that Waymark knows, so it does nothing.",
    ]);
    const known = { WAYMARK_DATA: "a", WAYMARK_KEYS: "b", WAYMARK_CREDENTIALS: "c" };
    expect(readWarnings({ ...APP, ...known, WAYMARK_KEEP_DELIVERIES: "5" }, dotenv)).toEqual([]);
  });

  it("says where everything is kept", () => {
    expect(readKeeping({})).toEqual({ folder: ".waymark" });
    expect(readKeeping({ WAYMARK_DATA: "/data" })).toEqual({ folder: "/data" });
    expect(readKeeping({ WAYMARK_DATA: "/data", DATABASE_URL: "postgres://x" })).toEqual({
      url: "postgres://x",
    });
    expect(() => readKeeping({ DATABASE_URL: "mysql://x" })).toThrow(
      "has to begin with postgres://",
    );
  });
});

function said(variables: Readonly<Record<string, string>>): readonly string[] {
  try {
    readEnvironment(variables);
    return [];
  } catch (error) {
    return String(error).split("\n- ").slice(1);
  }
}
