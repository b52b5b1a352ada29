import { randomBytes } from "node:crypto";
import { closeSync, fstatSync, openSync, readFileSync, type Stats, statSync } from "node:fs";
import { type FileHandle, link, lstat, open, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { makeFolder } from "./make-folder.ts";
import { type Language, LANGUAGES } from "./words/languages.ts";
import { printed } from "./words/printed.ts";
import { environment } from "./words/generated/environment.ts";
import { ours, type Shown } from "./words/shown.ts";
import type { Voice } from "./words/voice.ts";

/** What makes a running Waymark the GitHub App that an organisation registered. */
export interface Credentials {
  readonly appId: number;
  readonly privateKey: string;
  readonly webhookSecret: string;
  /** Where people and webhooks reach it, if that is known. */
  readonly publicUrl?: string;
  /** The language of whoever set it up, if that is known. */
  readonly language?: Language;
}

/** Everything that GitHub gave once and will not give again. */
export interface Kept extends Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The App's page on GitHub. */
  readonly page: string;
  readonly publicUrl: string;
}

/** Nobody but its owner may read or write such a file. */
const MODE = 0o600;
/** More than credentials ever take: so much is written beforehand, so that the disk has it. */
const ROOM = 16_384;

/** The credentials that are kept in a file; `undefined` without one, words where it is not safe or sound. */
export function readCredentials(path: string, voice: Voice): Credentials | Shown | undefined {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    const said = { file: printed(path), code: printed(String(code)) };
    return environment(voice)("environment-credentials-unreadable", said);
  }
  try {
    const why = openness(path, fstatSync(file), voice);
    return why ?? credentialsIn(path, readFileSync(file, "utf8"), voice);
  } finally {
    closeSync(file);
  }
}

/** Why a file of secrets is not safe where it is; `undefined` where it is, or where it is not at all. */
export function openToOthers(
  path: string,
  voice: Voice,
  words: Open = "environment-credentials-open",
): Shown | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? openness(path, stats, voice, words) : undefined;
}

/** What is said where others can read a file, by what it holds. */
type Open = "environment-credentials-open" | "environment-keys-open";

function openness(
  path: string,
  stats: Stats,
  voice: Voice,
  words: Open = "environment-credentials-open",
): Shown | undefined {
  const say = environment(voice);
  const file = printed(path);
  if (!stats.isFile()) return say("environment-credentials-not-a-file", { file });
  // Windows keeps no such marks.
  if (process.getuid === undefined) return undefined;
  const own = process.getuid();
  if (stats.uid !== own) {
    const accounts = { account: ours(String(stats.uid)), own: ours(String(own)) };
    return say("environment-credentials-other-owner", { file, ...accounts });
  }
  return (stats.mode & 0o077) === 0 ? undefined : say(words, { file });
}

function credentialsIn(path: string, text: string, voice: Voice): Credentials | Shown {
  const { appId, privateKey, webhookSecret, publicUrl, language } = parsed(text);
  if (!Number.isSafeInteger(appId) || !isText(privateKey) || !isText(webhookSecret))
    return environment(voice)("environment-credentials-odd", { file: printed(path) });
  const known = LANGUAGES.find((one) => one === language);
  return {
    appId: Number(appId),
    privateKey,
    webhookSecret,
    ...(isText(publicUrl) && { publicUrl }),
    ...(known !== undefined && { language: known }),
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** A place for credentials that was tried: nothing can keep them from being written any more. */
export interface Place {
  keep(credentials: Kept): Promise<void>;
  /** Leaves nothing behind, unless something was kept. */
  leave(): Promise<void>;
}

/**
 * Tries whether credentials could be kept in a file, before anybody is asked for them: writes
 * as much beside it as they take, and gives the file its name once. Throws in words.
 */
export async function placeFor(path: string, voice: Voice): Promise<Place> {
  const say = environment(voice);
  const target = resolve(path);
  const beside = `${target}.${randomBytes(6).toString("hex")}`;
  try {
    // PostgreSQL has its folder in there too, and runs as somebody else where we are root.
    const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
    makeFolder(dirname(target), mode);
    if (await isThere(target)) throw new Error(say("environment-credentials-taken"));
    const file = await open(beside, "wx+", MODE);
    await file.chmod(MODE);
    await rehearse(file, beside, voice);
    return {
      keep: (kept) => keep([file, beside, target], kept, voice),
      leave: () => leave(file, beside),
    };
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const reason = printed(error instanceof Error ? error.message : String(error));
    const words = say("environment-credentials-no-place", { file: printed(path), reason });
    throw new Error(words, { cause: error });
  }
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

async function rehearse(file: FileHandle, beside: string, voice: Voice): Promise<void> {
  try {
    await fill(file, "", voice);
    await link(beside, `${beside}.try`);
  } catch (error) {
    await file.close();
    throw error;
  } finally {
    await rm(`${beside}.try`, { force: true });
  }
}

/** Writes in place, over what was written before, and reads it back; JSON ends where its last brace is. */
async function fill(file: FileHandle, text: string, voice: Voice): Promise<void> {
  const bytes = Buffer.from(text.padEnd(ROOM, " "));
  const { bytesWritten } = await file.write(bytes, 0, bytes.length, 0);
  await file.sync();
  const { buffer } = await file.read(Buffer.alloc(bytes.length), 0, bytes.length, 0);
  if (bytesWritten < bytes.length || !buffer.equals(bytes))
    throw new Error(environment(voice)("environment-disk-full"));
}

/** A link and not a new name, since that would replace what somebody else kept meanwhile. */
async function keep(
  [file, beside, target]: readonly [FileHandle, string, string],
  kept: Kept,
  voice: Voice,
): Promise<void> {
  const text = `${JSON.stringify(kept, null, 2)}\n`;
  await fill(file, text, voice);
  await file.truncate(Buffer.byteLength(text));
  await file.sync();
  await link(beside, target);
}

async function leave(file: FileHandle, beside: string): Promise<void> {
  await file.close();
  await rm(beside, { force: true });
}
