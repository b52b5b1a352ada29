import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type AppProcess, appProcess } from "../demo/app-process.ts";
import { freePort } from "../demo/free-port.ts";
import { harbor } from "../demo/organization.ts";
import { privateKey } from "../test/github/keys.ts";
import { type Double, startGitHub } from "../test/github/start.ts";
import { SECRET, WEBHOOK_PATH } from "./payloads.ts";

/** The real server, working for the demo's organisation on a GitHub of its own. */
export interface Town {
  readonly github: Double;
  readonly app: AppProcess;
  close(): Promise<void>;
}

/** Starts both; nothing is installed yet. `database` is the address of a PostgreSQL that is there already. */
export async function openTown(
  folder: string,
  command?: readonly string[],
  database = "",
): Promise<Town> {
  const key = privateKey();
  const identity = { id: 1, privateKey: key, webhookSecret: SECRET, slug: "waymark" };
  const github = await startGitHub({ ...harbor(identity), conform: false });
  const port = await freePort();
  const environment = {
    APP_ID: "1",
    PRIVATE_KEY: key,
    WEBHOOK_SECRET: SECRET,
    GITHUB_API_URL: github.url,
    DATABASE_URL: database,
    WAYMARK_DATA: join(folder, `town-${port}`),
    WAYMARK_WRITE_PAUSE: "0",
    LOG_LEVEL: "error",
  };
  const app = appProcess(port, environment, command);
  await app.start();
  github.webhookUrl = app.url + WEBHOOK_PATH;
  async function close(): Promise<void> {
    await app.stop();
    await github.close();
  }
  return { github, app, close };
}

/** An owner installs the App and applies its first plan. */
export async function settle({ github, app }: Town): Promise<void> {
  await github.install({ by: "olga" });
  const plan = await firstIssue(github);
  if (plan === undefined) throw new Error(`there is no first plan:\n${app.log()}`);
  await app.idle();
  await github.as("olga").comment("community", plan, "/apply");
  await app.idle();
}

async function firstIssue(github: Double): Promise<number | undefined> {
  for (let tries = 0; tries < 600; tries += 1) {
    const [plan] = await github.state().issues("community");
    if (plan) return plan.number;
    await sleep(50);
  }
  return undefined;
}
