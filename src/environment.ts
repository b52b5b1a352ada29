import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openToOthers, readCredentials } from "./credentials.ts";

type Variables = Readonly<Record<string, string | undefined>>;

/** Where everything is kept: a PostgreSQL of somebody's, or one of our own in a folder. */
export type Keeping = { readonly url: string } | { readonly folder: string };

interface Everywhere {
  readonly port: number;
  readonly host: string;
  readonly logLevel: LogLevel;
  readonly keeping: Keeping;
  /** For how many days deliveries are kept once they are taken. */
  readonly keepDays: number;
  /** The root of GitHub's API, without a slash at the end. */
  readonly api: string;
  /** Where GitHub's own pages are, without a slash at the end. */
  readonly github: string;
  /** Where people reach Waymark's pages, without a slash at the end. */
  readonly publicUrl?: string;
}

export interface Running extends Everywhere {
  readonly mode: "run";
  readonly appId: number;
  readonly privateKey: string;
  readonly webhookSecret: string;
}

/** No App yet: a page of ours registers one. */
export interface SettingUp extends Everywhere {
  readonly mode: "set-up";
  /** Where the credentials go that GitHub gives. */
  readonly credentials: string;
}

type Environment = Running | SettingUp;

const LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type LogLevel = (typeof LEVELS)[number];

/** What the environment says; throws one error that names everything missing or wrong, and where to get it. */
export function readEnvironment(variables: Variables = process.env): Environment {
  const problems: string[] = [];
  const env = nonEmpty(variables);
  const everywhere = readEverywhere(env, problems);
  const app = isUnset(env) ? readKept(credentialsIn(env), problems) : readApp(env, problems);
  if (problems.length > 0)
    throw new Error(`Waymark cannot start:\n${problems.map((line) => `- ${line}`).join("\n")}`);
  // What the environment says goes first.
  return { ...app, ...everywhere };
}

/** What is no reason not to start, but should be known. */
export function readWarnings(
  variables: Variables = process.env,
  dotenv: string = ".env",
): readonly string[] {
  const env = nonEmpty(variables);
  const open = openToOthers(dotenv);
  const unused = isUnset(env) && env["WEBHOOK_SECRET"] !== undefined;
  return [
    ...(open === undefined ? [] : [open]),
    ...(unused
      ? ["WEBHOOK_SECRET counts only beside APP_ID and a key: kept credentials have their own."]
      : []),
  ];
}

/** Where everything is kept, for commands that need nothing else; throws in words where nobody can tell. */
export function readKeeping(variables: Variables = process.env): Keeping {
  const problems: string[] = [];
  const keeping = keepingIn(nonEmpty(variables), problems);
  if (problems.length > 0) throw new Error(problems.join(" "));
  return keeping;
}

function keepingIn(env: Variables, problems: string[]): Keeping {
  const url = env["DATABASE_URL"];
  if (url === undefined) return { folder: env["WAYMARK_DATA"] ?? ".waymark" };
  if (!/^postgres(ql)?:\/\//.test(url))
    problems.push("DATABASE_URL must begin with postgres:// (postgres://user:password@host/name).");
  return { url };
}

function nonEmpty(variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
}

function isUnset(env: Variables): boolean {
  return !env["APP_ID"] && !env["PRIVATE_KEY"] && !env["PRIVATE_KEY_PATH"];
}

function credentialsIn(env: Variables): string {
  return env["WAYMARK_CREDENTIALS"] ?? join(env["WAYMARK_DATA"] ?? ".waymark", "credentials.json");
}

type App = Omit<Running, keyof Everywhere>;
type NoApp = Omit<SettingUp, keyof Everywhere>;

/** The credentials that were kept when the App was registered, or where they shall go. */
function readKept(path: string, problems: string[]): App | NoApp {
  const kept = readCredentials(path);
  if (kept === undefined) return { mode: "set-up", credentials: path };
  if (typeof kept !== "string") {
    checked(kept.privateKey, `The file ${path}`, problems);
    return { mode: "run", ...kept };
  }
  problems.push(kept);
  return { mode: "set-up", credentials: path };
}

function readEverywhere(env: Variables, problems: string[]): Everywhere {
  const keeping = keepingIn(env, problems);
  const publicUrl = address("PUBLIC_URL", env, problems);
  const port = readPort(env["PORT"] ?? "3000", problems);
  const logLevel = readLevel(env["LOG_LEVEL"] ?? "info", problems);
  const keepDays = readDays(env["WAYMARK_KEEP_DELIVERIES"] ?? "90", problems);
  const api = readApi(env, problems);
  return {
    port,
    host: env["HOST"] ?? "localhost",
    logLevel,
    keeping,
    keepDays,
    api,
    github: pagesOf(api, env),
    ...(publicUrl !== undefined && { publicUrl }),
  };
}

function readPort(text: string, problems: string[]): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    problems.push(`PORT must be a number from 0 to 65535, not ${JSON.stringify(text)}.`);
  return port;
}

/** GitHub can deliver again for three days. */
const FEWEST_DAYS = 3;
const MOST_DAYS = 36_500;

function readDays(text: string, problems: string[]): number {
  const days = Number(text);
  if (!/^\d{1,5}$/.test(text) || days < FEWEST_DAYS || days > MOST_DAYS)
    problems.push(
      `WAYMARK_KEEP_DELIVERIES must be a number of days from ${FEWEST_DAYS} to ${MOST_DAYS}, not ${JSON.stringify(text)}.`,
    );
  return days;
}

function readLevel(text: string, problems: string[]): LogLevel {
  const level = LEVELS.find((one) => one === text);
  if (!level)
    problems.push(`LOG_LEVEL must be one of ${LEVELS.join(", ")}, not ${JSON.stringify(text)}.`);
  return level ?? "info";
}

function readApi(env: Variables, problems: string[]): string {
  const api = address("GITHUB_API_URL", env, problems);
  if (api !== undefined) return api;
  const host = env["GHE_HOST"];
  if (host === undefined) return "https://api.github.com";
  if (host.includes("/")) problems.push("GHE_HOST must be a host name alone: github.example.org.");
  return `${webOf(host, env)}/api/v3`;
}

/** Where people see what an API serves: `<host>/api/v3`, `api.<host>`, or as `GHE_HOST` says. */
function pagesOf(api: string, env: Variables): string {
  const { protocol, host } = URL.parse(api) ?? { protocol: "https:", host: "api.github.com" };
  if (api.endsWith("/api/v3")) return api.slice(0, -"/api/v3".length);
  if (host.startsWith("api.")) return `${protocol}//${host.slice("api.".length)}`;
  return env["GHE_HOST"] ? webOf(env["GHE_HOST"], env) : "https://github.com";
}

function webOf(host: string, env: Variables): string {
  return `${env["GHE_PROTOCOL"] ?? "https"}://${host}`;
}

function address(name: string, env: Variables, problems: string[]): string | undefined {
  const text = env[name];
  if (text === undefined) return undefined;
  if (!/^https?:$/.test(URL.parse(text)?.protocol ?? ""))
    problems.push(`${name} must be an address that begins with https:// or http://.`);
  return text.replace(/\/+$/, "");
}

function readApp(env: Variables, problems: string[]): App {
  const [id, secret] = [env["APP_ID"], env["WEBHOOK_SECRET"]];
  if (id === undefined)
    problems.push("APP_ID is missing: the number under “App ID” in the GitHub App's settings.");
  if (id !== undefined && !/^\d+$/.test(id))
    problems.push(
      `APP_ID must be a number, not ${JSON.stringify(id)}: see the GitHub App's settings.`,
    );
  const privateKey = readKey(env, problems);
  if (secret === undefined)
    problems.push(
      "WEBHOOK_SECRET is missing: the secret that you chose under “Webhook” in the GitHub App's settings.",
    );
  return { mode: "run", appId: Number(id), privateKey, webhookSecret: secret ?? "" };
}

const WHERE = "generate one under “Private keys” in the GitHub App's settings";

function readKey(env: Variables, problems: string[]): string {
  const [text, path] = [env["PRIVATE_KEY"], env["PRIVATE_KEY_PATH"]];
  if (text !== undefined) return checked(unwrapped(text), "PRIVATE_KEY", problems);
  if (path === undefined) {
    problems.push(`PRIVATE_KEY or PRIVATE_KEY_PATH is missing: ${WHERE}.`);
    return "";
  }
  try {
    return checked(readFileSync(path, "utf8"), `The file ${path} (PRIVATE_KEY_PATH)`, problems);
  } catch {
    problems.push(`PRIVATE_KEY_PATH names a file that cannot be read (${path}): ${WHERE}.`);
    return "";
  }
}

/** Keys are given as they are, with `\n` for line ends, or in base64, as Probot takes them. */
function unwrapped(text: string): string {
  const plain = text.includes("-----BEGIN") ? text : Buffer.from(text, "base64").toString("utf8");
  const lines = plain.replaceAll("\\n", "\n");
  if (lines.trim().includes("\n")) return lines;
  const [, begin, body, end] =
    /^(-----BEGIN [A-Z ]+-----)(.*)(-----END [A-Z ]+-----)/.exec(lines) ?? [];
  return begin && body && end ? `${begin}\n${body.trim().replaceAll(" ", "\n")}\n${end}\n` : lines;
}

function checked(key: string, name: string, problems: string[]): string {
  try {
    createPrivateKey(key);
  } catch {
    problems.push(`${name} holds no private key (-----BEGIN RSA PRIVATE KEY-----…): ${WHERE}.`);
  }
  return key;
}
