import type * as Disk from "node:fs/promises";
import { mkdtemp, readdir, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { passwordIn } from "../../../src/store/postgres/password.ts";

/** A disk on which one write may stop between making the file and filling it. */
const disk = vi.hoisted(() => ({ stops: undefined as Promise<void> | undefined }));

vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof Disk>();
  const slow: typeof real.writeFile = async (file, data, options) => {
    const wait = disk.stops;
    disk.stops = undefined;
    if (!wait) return real.writeFile(file, data, options);
    await real.writeFile(file, "", options);
    await wait;
    await real.writeFile(file, data);
  };
  return { ...real, writeFile: slow };
});

function folder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "waymark-password-"));
}

it("whoever asks while another one is about to write it gets the same password", async () => {
  const home = await folder();
  const { promise, resolve } = Promise.withResolvers<void>();
  disk.stops = promise;
  const slow = passwordIn(home);
  await vi.waitUntil(async () => (await readdir(home)).length > 0);
  const quick = await passwordIn(home);
  resolve();
  expect(quick).toMatch(/^[0-9a-f]{48}$/);
  expect(await slow).toBe(quick);
  expect(await passwordIn(home)).toBe(quick);
});

it("only its owner can read it, and nothing else is left behind", async () => {
  const home = await folder();
  await passwordIn(home);
  expect(await readdir(home)).toEqual(["password"]);
  expect((await stat(join(home, "password"))).mode & 0o777).toBe(0o600);
});

it("an empty file that somebody left who was killed is not taken for a password", async () => {
  const home = await folder();
  await writeFile(join(home, "password"), "");
  const password = await passwordIn(home);
  expect(password).toMatch(/^[0-9a-f]{48}$/);
  expect(await passwordIn(home)).toBe(password);
});
