import { join } from "node:path";
import { openToOthers, readCredentials } from "./credentials.ts";
import { gitHubIn } from "./environment/addresses.ts";
import { checked, readKey } from "./environment/key.ts";
import type { Key } from "./open-badges/key.ts";
import { readKeyFile } from "./open-badges/key-file.ts";
import {
  cannotStart,
  nonEmpty,
  noProblems,
  type Problems,
  type Variables,
} from "./environment/problems.ts";
import { unknownIn } from "./environment/unknown.ts";
import type { Language } from "./words/languages.ts";
import { printed } from "./words/printed.ts";
import { listed } from "./words/list.ts";
import { ours, type Shown } from "./words/shown.ts";

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
  /** A channel that hands on the webhooks, where GitHub can't reach this machine. */
  readonly webhookProxy?: string;
  /** The keys of badges that people claim; the first one signs. */
  readonly keys?: readonly [Key, ...(readonly Key[])];
}

export interface Running extends Everywhere {
  readonly mode: "run";
  readonly appId: number;
  readonly privateKey: string;
  readonly webhookSecret: string;
  /** The language of whoever set it up, if that is known. */
  readonly language?: Language;
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
  const env = nonEmpty(variables);
  const problems = noProblems(env);
  const everywhere = readEverywhere(env, problems);
  const app = isUnset(env) ? readKept(credentialsIn(env), problems) : readApp(env, problems);
  const { say, found } = problems;
  const { publicUrl } = { ...app, ...everywhere };
  // The set-up still asks for it.
  if (everywhere.keys && app.mode === "run" && publicUrl === undefined)
    found.push(say("environment-keys-address"));
  if (app.mode === "set-up" && /^https?:\/\/[^/]+\/./i.test(publicUrl ?? ""))
    found.push(say("environment-set-up-folder"));
  if (found.length > 0) throw new Error(cannotStart(problems));
  // What the environment says goes first.
  return { ...app, ...everywhere };
}

/** What is no reason not to start, but should be known. */
export function readWarnings(
  variables: Variables = process.env,
  dotenv: string = ".env",
): readonly Shown[] {
  const env = nonEmpty(variables);
  const problems = noProblems(env);
  const { voice, say } = problems;
  const open = openToOthers(dotenv, voice);
  const unused = isUnset(env) && env["WEBHOOK_SECRET"] !== undefined;
  return [
    ...(open === undefined ? [] : [open]),
    ...(unused ? [say("environment-secret-unused")] : []),
    ...unknownIn(env, problems),
  ];
}

/** Where everything is kept, for commands that need nothing else; throws in words where nobody can tell. */
export function readKeeping(variables: Variables = process.env): Keeping {
  const env = nonEmpty(variables);
  const problems = noProblems(env);
  const keeping = keepingIn(env, problems);
  if (problems.found.length > 0) throw new Error(problems.found.join(" "));
  return keeping;
}

function keepingIn(env: Variables, problems: Problems): Keeping {
  const url = env["DATABASE_URL"];
  if (url === undefined) return { folder: env["WAYMARK_DATA"] ?? ".waymark" };
  if (!/^postgres(ql)?:\/\//.test(url)) problems.found.push(problems.say("environment-database"));
  return { url };
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
function readKept(path: string, problems: Problems): App | NoApp {
  const kept = readCredentials(path, problems.voice);
  if (kept === undefined) return { mode: "set-up", credentials: path };
  if (typeof kept !== "string") {
    checked(kept.privateKey, printed(path), problems);
    return { mode: "run", ...kept };
  }
  problems.found.push(kept);
  return { mode: "set-up", credentials: path };
}

function readEverywhere(env: Variables, problems: Problems): Everywhere {
  const keeping = keepingIn(env, problems);
  const publicUrl = forEverybody(root("PUBLIC_URL", env, problems), problems);
  const webhookProxy = address("WEBHOOK_PROXY_URL", env, problems);
  const port = readPort(env["PORT"] ?? "3000", problems);
  const logLevel = readLevel(env["LOG_LEVEL"] ?? "info", problems);
  const keepDays = readDays(env["WAYMARK_KEEP_DELIVERIES"] ?? "90", problems);
  const addresses = readGitHub(env, problems);
  const keys = readKeys(env["WAYMARK_KEYS"], problems);
  return {
    port,
    // As it stands in an address, too: [::1].
    host: (env["HOST"] ?? "localhost").replace(/^\[(.*)\]$/, "$1"),
    logLevel,
    keeping,
    keepDays,
    ...addresses,
    ...(publicUrl !== undefined && { publicUrl }),
    ...(webhookProxy !== undefined && { webhookProxy }),
    ...(keys && { keys }),
  };
}

function readKeys(path: string | undefined, problems: Problems): Everywhere["keys"] {
  const read = path === undefined ? undefined : readKeyFile(path, problems.voice);
  if (typeof read !== "string") return read?.keys;
  problems.found.push(read);
  return undefined;
}

/** As it was written, in quotes. */
function written(text: string): Shown {
  return printed(JSON.stringify(text));
}

function readPort(text: string, problems: Problems): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    problems.found.push(problems.say("environment-port", { value: written(text) }));
  return port;
}

/** GitHub can deliver again for three days. */
const FEWEST_DAYS = 3;
const MOST_DAYS = 36_500;

function readDays(text: string, problems: Problems): number {
  const days = Number(text);
  if (!/^\d{1,5}$/.test(text) || days < FEWEST_DAYS || days > MOST_DAYS)
    problems.found.push(
      problems.say("environment-keep-days", {
        fewest: FEWEST_DAYS,
        most: MOST_DAYS,
        value: written(text),
      }),
    );
  return days;
}

function readLevel(text: string, problems: Problems): LogLevel {
  const level = LEVELS.find((one) => one === text);
  if (!level) {
    const levels = listed(LEVELS.map(ours), problems.voice, "or");
    problems.found.push(problems.say("environment-log-level", { levels, value: written(text) }));
  }
  return level ?? "info";
}

function readGitHub(env: Variables, problems: Problems): { api: string; github: string } {
  root("GITHUB_SERVER_URL", env, problems);
  root("GITHUB_API_URL", env, problems);
  const { GHE_HOST: host = "", GHE_PROTOCOL: protocol = "https" } = env;
  if (/[/\s]/.test(host)) problems.found.push(problems.say("environment-host"));
  if (!/^https?$/.test(protocol))
    problems.found.push(problems.say("environment-protocol", { value: written(protocol) }));
  return gitHubIn(env);
}

function address(name: string, env: Variables, problems: Problems): string | undefined {
  const text = env[name];
  if (text === undefined) return undefined;
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    problems.found.push(problems.say("environment-address", { name: ours(name) }));
  return text.replace(/\/+$/, "");
}

/** An address that others are made from, by writing more behind it. */
function root(name: string, env: Variables, problems: Problems): string | undefined {
  const text = address(name, env, problems);
  if (text !== undefined && /[?#]/.test(text))
    problems.found.push(problems.say("environment-address-more", { name: ours(name) }));
  return text;
}

/** The public address: everybody may read it. */
function forEverybody(text: string | undefined, problems: Problems): string | undefined {
  const { username = "", password = "" } = URL.parse(text ?? "") ?? {};
  if (username || password) problems.found.push(problems.say("environment-address-user"));
  return text;
}

function readApp(env: Variables, problems: Problems): App {
  const [id, secret] = [env["APP_ID"], env["WEBHOOK_SECRET"]];
  if (id === undefined) problems.found.push(problems.say("environment-app-id"));
  if (id !== undefined && !/^\d+$/.test(id))
    problems.found.push(problems.say("environment-app-id-odd", { value: written(id) }));
  const privateKey = readKey(env, problems);
  if (secret === undefined) problems.found.push(problems.say("environment-secret"));
  return { mode: "run", appId: Number(id), privateKey, webhookSecret: secret ?? "" };
}
