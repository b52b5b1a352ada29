import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as pathTo } from "node:path";
import { parseArgs } from "node:util";
import { LANGUAGES, type Language, SOURCE } from "../src/words/languages.ts";
import { printed } from "../src/words/printed.ts";
import { ours } from "../src/words/shown.ts";
import { privateKey } from "../test/github/keys.ts";
import { startGitHub } from "../test/github/start.ts";
import { appProcess } from "./app-process.ts";
import { ending } from "./ending.ts";
import { follow } from "./follow.ts";
import { freePort } from "./free-port.ts";
import { harbor } from "./organization.ts";
import { ownDefinitions } from "./own.ts";
import { type Stage, setStage } from "./stage.ts";
import { again } from "./story/again.ts";
import { contribute } from "./story/contribute.ts";
import { foresee } from "./story/foresee.ts";
import { install } from "./story/install.ts";
import { join } from "./story/join.ts";
import { keepInStep } from "./story/keep-in-step.ts";
import { progress } from "./story/progress.ts";
import { propose } from "./story/propose.ts";
import { tryOut } from "./story/try-out.ts";

const HELP = `Plays a story on an emulated GitHub with the real app and an embedded database.

  npm run demo             plays it, prints it, then serves the pages until Ctrl-C
  npm run demo -- --once   plays it, checks how it came out, exits 0, or 1 with what was missing
  npm run demo -- --definitions FOLDER   puts definitions of yours in force instead, tries
                           their forms, and serves the pages: what you save in the folder
                           becomes a pull request with its plan (with --once: does not stay)
  npm run demo -- --language es          plays it in Spanish (works with --once, too)
`;

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Plays the whole story; gives the numbers of requests that one may want to read. */
async function play(stage: Stage): Promise<{ readonly sam: number }> {
  const { told } = stage;
  tell(`\n1. ${told("demo-install")}`);
  await install(stage);
  tell(`\n2. ${told("demo-propose")}`);
  await propose(stage);
  tell(`\n3. ${told("demo-join")}`);
  const requests = await join(stage);
  tell(`\n4. ${told("demo-contribute")}`);
  await contribute(stage);
  tell(`\n5. ${told("demo-progress")}`);
  await progress(stage);
  tell(`\n6. ${told("demo-foresee")}`);
  await foresee(stage);
  tell(`\n7. ${told("demo-keep-in-step")}`);
  await keepInStep(stage);
  tell(`\n8. ${told("demo-again")}`);
  await again(stage, requests);
  return requests;
}

interface Asked {
  readonly once: boolean;
  readonly help: boolean;
  readonly language: Language;
  readonly definitions?: string;
}

function read(args: readonly string[]): Asked | undefined {
  const options = {
    once: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
    definitions: { type: "string" },
    language: { type: "string", default: SOURCE },
  } as const;
  try {
    const { language: wanted, ...values } = parseArgs({ args: [...args], options }).values;
    const language = LANGUAGES.find((one) => one === wanted);
    return language && { ...values, language };
  } catch {
    return undefined;
  }
}

async function main(args: readonly string[]): Promise<number> {
  const asked = read(args);
  if (!asked || asked.help) {
    tell(HELP);
    return asked ? 0 : 2;
  }
  const own = asked.definitions === undefined ? undefined : ownDefinitions(asked.definitions);
  if (typeof own === "string") {
    tell(own.trimEnd());
    return 1;
  }
  const began = Date.now();
  const folder = mkdtempSync(pathTo(tmpdir(), "waymark-demo-"));
  const key = privateKey();
  const itself = { id: 1, privateKey: key, webhookSecret: "demo", slug: "waymark" };
  const setting = own ? { app: itself, ...own.setting } : harbor(itself, asked.language);
  const { login } = setting.organization;
  const github = await startGitHub({ ...setting, language: asked.language });
  const port = await freePort();
  const app = appProcess(port, {
    APP_ID: "1",
    PRIVATE_KEY: key,
    WEBHOOK_SECRET: "demo",
    GITHUB_SERVER_URL: github.url,
    GITHUB_API_URL: github.url,
    WAYMARK_DATA: folder,
    WAYMARK_WRITE_PAUSE: "0",
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    LOG_LEVEL: "warn",
  });
  const stage = setStage(github, app, login, { language: asked.language }, tell);
  const { told } = stage;
  tell(told("demo-starting"));
  async function end(): Promise<void> {
    await app.stop();
    await github.close();
    rmSync(folder, { recursive: true, force: true });
  }
  try {
    await app.start();
    github.webhookUrl = `${app.url}/api/github/webhooks`;
    const thread = own ? await tryOut(stage, own.definitions) : (await play(stage)).sam;
    await stage.expect(told("demo-conformed"), () => github.violations().length === 0);
    for (const violation of github.violations().slice(0, 10)) tell(`      ${violation}`);
    summary(stage, Date.now() - began);
    if (!asked.once) {
      ending(stage, { login, thread, folder: asked.definitions }, tell);
      await stay(stage, asked.definitions);
    }
  } catch (problem) {
    const message = printed(problem instanceof Error ? problem.message : String(problem));
    tell(`\n${told("demo-broke-off", { problem: message })}\n${app.log()}`);
    return 1;
  } finally {
    await end();
  }
  return stage.missing.length === 0 ? 0 : 1;
}

function summary({ github, missing, held, told }: Stage, milliseconds: number): void {
  const { log, reads, writes, unchanged } = github.requests();
  const seconds = (milliseconds / 1000).toFixed(1);
  tell(`\n${told("demo-held", { held, missing: missing.length, seconds: ours(seconds) })}`);
  for (const what of missing) tell(`  ${told("demo-missing", { what: ours(what) })}`);
  tell(told("demo-requests", { requests: log.length, writes, reads, unchanged }));
}

/** Until Ctrl-C. */
async function stay(stage: Stage, folder: string | undefined): Promise<void> {
  const end = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => end.abort());
  if (folder === undefined) await once(end.signal, "abort");
  else await follow(stage, folder, end.signal);
}

process.exitCode = await main(process.argv.slice(2));
