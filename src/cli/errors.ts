import type { FailureCode } from "../store/failure.ts";
import { cli } from "../words/generated/cli.ts";
import { printed } from "../words/printed.ts";
import { joined, ours, type Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { wordsOfDatabase } from "./database-errors.ts";

const BUGS = new Set(["TypeError", "RangeError", "ReferenceError"]);

/** A mistake of the program's own: it is shown with where it happened. The system's errors have a code. */
export function isBug(error: unknown): boolean {
  return error instanceof Error && BUGS.has(error.name) && !("code" in error);
}

/** What an error says, in words. */
export function wordsOf(error: unknown, voice: Voice): Shown {
  if (!(error instanceof Error)) return printed(String(error));
  const {
    code = "",
    path,
    syscall,
    about = "",
  } = error as NodeJS.ErrnoException & { about?: string };
  const say = cli(voice);
  const disk = diskWords(code, syscall);
  if (path !== undefined && disk !== undefined) return joined([printed(path), say(disk)], ": ");
  const kept = KEPT.find((one) => one === code);
  if (kept) return say(`cli-kept-${kept}`, { about: printed(about) });
  if (code === "not-empty") return say("cli-not-empty");
  return wordsOfDatabase(error, voice) ?? ours(error.message);
}

function diskWords(code: string, call: string | undefined) {
  // Where no folder can be made, the system says that it isn't there.
  if (code === "ENOENT" && call === "mkdir") return "cli-disk-no-folder";
  return DISK.find((one) => one === `cli-disk-${code.toLowerCase()}`);
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

/** What goes wrong with what Waymark keeps. */
const KEPT = [
  "another-account",
  "damaged-backup",
  "newer-waymark",
  "no-backup",
  "no-backup-file",
  "no-database",
  "no-database-chosen",
  "nothing-kept",
  "taken-folder",
] as const satisfies readonly FailureCode[];
