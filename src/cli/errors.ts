import { cli } from "../words/generated/cli.ts";
import { printed } from "../words/printed.ts";
import { joined, ours, type Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";

const BUGS = new Set(["TypeError", "RangeError", "ReferenceError"]);

/** A mistake of the program's own: it is shown with where it happened. The system's errors have a code. */
export function isBug(error: unknown): boolean {
  return error instanceof Error && BUGS.has(error.name) && !("code" in error);
}

/** What an error says, in words. */
export function wordsOf(error: unknown, voice: Voice): Shown {
  if (!(error instanceof Error)) return printed(String(error));
  const { code = "", path } = error as NodeJS.ErrnoException;
  const disk = DISK.find((one) => one === `cli-disk-${code.toLowerCase()}`);
  const say = cli(voice);
  if (path !== undefined && disk !== undefined) return joined([printed(path), say(disk)], ": ");
  if (NETWORK.has(code)) return say("cli-no-database", { reasons: joined(saidBy(error), "; ") });
  return ours(error.message);
}

/** By the system's own names for what goes wrong with files. */
const DISK = [
  "cli-disk-eacces",
  "cli-disk-eexist",
  "cli-disk-eisdir",
  "cli-disk-enoent",
  "cli-disk-enospc",
  "cli-disk-enotdir",
  "cli-disk-eperm",
  "cli-disk-erofs",
] as const;

/** GitHub's refusals come in words of their own: what is left is a database. */
const NETWORK = new Set(["ECONNREFUSED", "ECONNRESET", "EHOSTUNREACH", "ENOTFOUND", "ETIMEDOUT"]);

/** Of several errors at once, as where a name has several addresses, what each says. */
function saidBy(error: Error): readonly Shown[] {
  if (!(error instanceof AggregateError)) return [printed(error.message)];
  return error.errors.map((one) => printed(one instanceof Error ? one.message : String(one)));
}
