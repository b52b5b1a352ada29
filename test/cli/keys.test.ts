import { generateKeyPairSync } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { readEnvironment } from "../../src/environment.ts";
import { readKeyFile } from "../../src/open-badges/key-file.ts";
import { PLAIN } from "../../src/words/voice.ts";
import { waymark } from "./run.ts";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "waymark-keys-"));
  file = join(folder, "keys.json");
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

/** The ids of the keys in the file, and what each does. */
function listed(): readonly string[] {
  return waymark(["keys", file]).out.trimEnd().split("\n");
}

function written(): readonly object[] {
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly keys: readonly object[] }).keys;
}

describe("waymark keys", () => {
  it("says how to write keys where there are none", () => {
    expect(waymark(["keys", "keys.json"], folder)).toMatchObject({
      code: 1,
      err: "waymark keys: There is no keys.json yet. To write one: `waymark keys --new keys.json`\n",
    });
  });

  it("writes a file that nobody else may read, and says what comes next", () => {
    const { code, out } = waymark(["keys", "--new", "keys.json"], folder);
    expect(code).toBe(0);
    expect(out).toContain("keys.json now holds a key that signs badges:");
    expect(out).toContain("start Waymark with WAYMARK_KEYS=keys.json and PUBLIC_URL");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(listed()).toEqual([expect.stringMatching(/^[\w-]{43} \(EdDSA\): signs badges$/)]);
  });

  it("puts a fresh key in front of all others, and takes none away", () => {
    waymark(["keys", "--new", file]);
    const [first] = listed();
    const before = written();
    const { out } = waymark(["keys", "--new", "--algorithm", "RS256", file]);
    expect(out).toContain("The others stay");
    expect(written().slice(1)).toEqual(before);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(listed()).toEqual([
      expect.stringMatching(/ \(RS256\): signs badges$/),
      first?.replace("signs badges", "no longer signs, but proves what it signed"),
    ]);
  });

  it("leaves a file alone that it can't read", () => {
    writeFileSync(file, "{}", { mode: 0o600 });
    for (const args of [[file], ["--new", file]])
      expect(waymark(["keys", ...args])).toMatchObject({
        code: 1,
        err: expect.stringContaining("doesn't hold keys: it should be a JSON Web Key Set"),
      });
    expect(readFileSync(file, "utf8")).toBe("{}");
  });

  it("leaves a key alone that another one is being written for", () => {
    waymark(["keys", "--new", file]);
    const before = written();
    writeFileSync(`${file}.new`, "");
    expect(waymark(["keys", "--new", file]).code).toBe(1);
    expect(written()).toEqual(before);
  });
});

describe("a file of keys", () => {
  const PEM = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" });
  const app = { APP_ID: "12", WEBHOOK_SECRET: "hush", LC_ALL: "C" };
  const started = (more: object = { PUBLIC_URL: "https://waymark.example" }) =>
    readEnvironment({ ...app, PRIVATE_KEY: String(PEM), WAYMARK_KEYS: file, ...more });

  it("is read at the start", () => {
    waymark(["keys", "--new", file]);
    expect(started().keys).toMatchObject([{ algorithm: "EdDSA" }]);
  });

  it("needs the address under which others find the keys, once the App is registered", () => {
    waymark(["keys", "--new", file]);
    expect(() => started({})).toThrow("- WAYMARK_KEYS needs PUBLIC_URL, too");
    const credentials = join(folder, "none.json");
    const { mode, keys } = readEnvironment({
      WAYMARK_KEYS: file,
      WAYMARK_CREDENTIALS: credentials,
    });
    expect([mode, keys?.length]).toEqual(["set-up", 1]);
  });

  it("that is lost is told so, with what that means and what to do", () => {
    expect(() => started()).toThrow(
      /There's no file .*keys\.json .*`waymark keys --new .*keys\.json`/,
    );
  });

  it("that can't be read says so, and nothing of writing new ones", () => {
    expect(() => started({ PUBLIC_URL: "https://waymark.example", WAYMARK_KEYS: folder })).toThrow(
      /can't be read \(EISDIR\)\. They have to be in a file/,
    );
  });

  it("that others may read is refused", () => {
    waymark(["keys", "--new", file]);
    chmodSync(file, 0o644);
    expect(() => started()).toThrow(`Close it with \`chmod 600 ${file}\``);
  });

  it.each([
    ["no JSON", "keys", "doesn't hold keys"],
    ["nothing", "null", "doesn't hold keys"],
    ["no keys", '{"keys":[]}', "doesn't hold keys"],
    ["something else", '{"keys":[{"kty":"oct","k":"AAAA"}]}', "Key 1 in "],
  ])("that holds %s is said to", (_, text, words) => {
    writeFileSync(file, text, { mode: 0o600 });
    expect(readKeyFile(file, PLAIN)).toContain(words);
    expect(() => started()).toThrow(words);
  });

  it("names the key that is wrong, and says where the first one can't sign", () => {
    waymark(["keys", "--new", file]);
    const [first = {}] = written();
    writeFileSync(file, JSON.stringify({ keys: [first, {}] }));
    expect(readKeyFile(file, PLAIN)).toContain("Key 2 in ");
    writeFileSync(file, JSON.stringify({ keys: [{ ...first, d: undefined }, first] }));
    expect(readKeyFile(file, PLAIN)).toContain("its private half is missing");
  });
});
