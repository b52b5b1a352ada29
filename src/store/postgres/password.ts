import { randomBytes } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The password of a folder, made if there is none: one and the same for everybody who asks at once. */
export async function passwordIn(home: string): Promise<string> {
  const file = join(home, "password");
  const known = await readFile(file, "utf8").catch(() => "");
  if (known) return known;
  const made = randomBytes(24).toString("hex");
  const whole = `${file}-${randomBytes(6).toString("hex")}`;
  await writeFile(whole, made, { mode: 0o600, flag: "wx", flush: true });
  try {
    await putFirst(whole, file);
  } finally {
    await rm(whole, { force: true });
  }
  return readFile(file, "utf8");
}

/** A file appears whole or not at all, and the first one stays; an empty one was left by somebody killed. */
async function putFirst(whole: string, file: string): Promise<void> {
  await link(whole, file).catch(async (error: NodeJS.ErrnoException) => {
    const taken = error.code === "EEXIST";
    if (!taken || (await readFile(file, "utf8")) === "") await rename(whole, file);
  });
}
