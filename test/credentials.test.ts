import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Kept, openToOthers, placeFor, readCredentials } from "../src/credentials.ts";
import { PLAIN } from "../src/words/voice.ts";

const kept: Kept = {
  appId: 12,
  privateKey: "-----BEGIN RSA PRIVATE KEY-----\nMII\n-----END RSA PRIVATE KEY-----\n",
  webhookSecret: "hush",
  clientId: "Iv1.1",
  clientSecret: "quiet",
  page: "https://github.com/apps/waymark-harbor",
  publicUrl: "https://waymark.example",
};
const { clientId: _, clientSecret: __, page: ___, ...read } = kept;

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "waymark-credentials-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A file with these credentials, closed to others. */
function keptIn(folder: string, text = JSON.stringify(kept)): string {
  const path = join(folder, "credentials.json");
  writeFileSync(path, text, { mode: 0o600 });
  return path;
}

async function keep(path: string, credentials = kept): Promise<void> {
  const place = await placeFor(path, PLAIN);
  await place.keep(credentials);
  await place.leave();
}

describe("credentials", () => {
  it("keep the language of whoever set it up; one that we don't speak, or none, says nothing", () => {
    const inSpanish = keptIn(newFolder(), JSON.stringify({ ...kept, language: "es" }));
    expect(readCredentials(inSpanish, PLAIN)).toEqual({ ...read, language: "es" });
    for (const language of ["tlh", 7, undefined]) {
      const path = keptIn(newFolder(), JSON.stringify({ ...kept, language }));
      expect(readCredentials(path, PLAIN)).toEqual(read);
    }
  });

  it.each([0o000, 0o022, 0o777])(
    "are kept where only their owner reads them, whatever the umask (%o)",
    async (umask) => {
      const path = join(newFolder(), "credentials.json");
      const before = process.umask(umask);
      await keep(path).finally(() => process.umask(before));
      expect(statSync(path).mode & 0o777).toBe(0o600);
      expect(readCredentials(path, PLAIN)).toEqual(read);
      expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(kept);
    },
  );

  it("make the folder they are kept in, closed to others", async () => {
    const folder = newFolder();
    await keep(join(folder, "data/deep/credentials.json"));
    expect(statSync(join(folder, "data")).mode & 0o066).toBe(0);
  });

  it("have their place tried beforehand, and leave nothing there if none come", async () => {
    const folder = newFolder();
    const place = await placeFor(join(folder, "credentials.json"), PLAIN);
    const [beside = ""] = readdirSync(folder);
    expect(statSync(join(folder, beside)).size).toBeGreaterThan(JSON.stringify(kept).length * 4);
    expect(statSync(join(folder, beside)).mode & 0o777).toBe(0o600);
    await place.leave();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("never take the place of others, or of a link", async () => {
    const folder = newFolder();
    const path = join(folder, "credentials.json");
    const [first, second] = [await placeFor(path, PLAIN), await placeFor(path, PLAIN)];
    await first.keep(kept);
    await expect(second.keep({ ...kept, appId: 13 })).rejects.toThrow("EEXIST");
    await Promise.all([first.leave(), second.leave()]);
    expect(readCredentials(path, PLAIN)).toMatchObject({ appId: 12 });
    await expect(placeFor(path, PLAIN)).rejects.toThrow("something is already there");
    symlinkSync(join(folder, "elsewhere"), join(folder, "link.json"));
    await expect(placeFor(join(folder, "link.json"), PLAIN)).rejects.toThrow(
      "something is already there",
    );
    expect(readdirSync(folder).toSorted()).toEqual(["credentials.json", "link.json"]);
  });

  it("cannot be kept where nothing can be written, and say so", async () => {
    const path = keptIn(newFolder());
    await expect(placeFor(join(path, "in/it.json"), PLAIN)).rejects.toThrow(
      /^Credentials can't be stored in .* \(.*not a directory.*\)\. To store them somewhere else, set WAYMARK_CREDENTIALS or WAYMARK_DATA\.$/,
    );
  });

  it("are not there where nobody kept any", () => {
    expect(readCredentials(join(newFolder(), "credentials.json"), PLAIN)).toBeUndefined();
  });

  it.each([0o640, 0o604, 0o620, 0o666])("that others may open (%o) are refused", (mode) => {
    const path = keptIn(newFolder());
    chmodSync(path, mode);
    expect(readCredentials(path, PLAIN)).toContain(`Close it with \`chmod 600 ${path}\``);
    expect(openToOthers(path, PLAIN)).toContain(`Close it with \`chmod 600 ${path}\``);
    chmodSync(path, 0o400);
    expect(readCredentials(path, PLAIN)).toEqual(read);
  });

  it.skipIf(process.getuid?.() !== 0)("that belong to somebody else are refused", () => {
    const path = keptIn(newFolder());
    chownSync(path, 65_534, 65_534);
    expect(readCredentials(path, PLAIN)).toContain("belongs to another account (65534)");
  });

  it("may stand behind a link, as where somebody mounts secrets", () => {
    const folder = newFolder();
    symlinkSync(keptIn(folder), join(folder, "link.json"));
    expect(readCredentials(join(folder, "link.json"), PLAIN)).toEqual(read);
  });

  it.each([
    ["nothing", ""],
    ["half of it", JSON.stringify(kept).slice(0, 60)],
    ["no object", "[12]"],
    ["no number", JSON.stringify({ ...kept, appId: "12" })],
    ["no key", JSON.stringify({ ...kept, privateKey: "" })],
    ["no secret", JSON.stringify({ ...kept, webhookSecret: null })],
  ])("that are %s are refused, and shown to nobody", (_name, text) => {
    const path = keptIn(newFolder(), text);
    const said = readCredentials(path, PLAIN);
    expect(said).toContain("doesn't hold credentials (appId, privateKey, webhookSecret)");
    expect(said).not.toContain("MII");
  });

  it("that are a folder are refused", () => {
    const path = join(newFolder(), "credentials.json");
    mkdirSync(path);
    expect(readCredentials(path, PLAIN)).toContain("it isn't a file");
    expect(openToOthers(path, PLAIN)).toBeUndefined();
    expect(existsSync(path)).toBe(true);
  });
});
