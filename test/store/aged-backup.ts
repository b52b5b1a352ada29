import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";

/** Writes a backup beside another one, with the same in it, as if it had been made at some moment. */
export function agedBackup(file: string, made: string): string {
  const text = gunzipSync(readFileSync(file)).toString();
  const end = text.lastIndexOf("\n", text.length - 2) + 1;
  const aged = text.slice(0, end).replace(/"made":"[^"]*"/, `"made":"${made}"`);
  const sha256 = createHash("sha256").update(aged).digest("hex");
  const last = JSON.parse(text.slice(end)) as object;
  const old = `${file}.old`;
  writeFileSync(old, gzipSync(`${aged}${JSON.stringify({ ...last, sha256 })}\n`));
  return old;
}
