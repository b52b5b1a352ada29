import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Language } from "../src/words/languages.ts";
import { printed } from "../src/words/printed.ts";
import { ours } from "../src/words/shown.ts";
import { privateKey } from "../test/github/keys.ts";
import type { AppOptions, GitHubOptions } from "../test/github/options.ts";
import { startGitHub } from "../test/github/start.ts";
import { appProcess } from "./app-process.ts";
import { freePort } from "./free-port.ts";
import { type Stage, setStage } from "./stage.ts";

/** Something to watch: the story, a chapter, or somebody's own definitions. */
export interface Part {
  readonly setting: (app: AppOptions) => GitHubOptions;
  /** In how many days it begins. */
  readonly inDays?: number;
  /** Gives the number of the thread that is worth a look. */
  readonly play: (stage: Stage) => Promise<number>;
  /** Once it was played; what it serves is there until this is done. */
  readonly stay?: (stage: Stage, thread: number) => Promise<void>;
}

/** Plays a part on a GitHub, an app and a database of its own; whether everything came out as told. */
export async function playPart(
  { setting, inDays = 0, play, stay }: Part,
  language: Language,
  tell: (line: string) => void,
): Promise<boolean> {
  const began = Date.now();
  const folder = mkdtempSync(join(tmpdir(), "waymark-demo-"));
  const key = privateKey();
  const options = setting({ id: 1, privateKey: key, webhookSecret: "demo", slug: "waymark" });
  const github = await startGitHub({ ...options, language });
  github.clock.pass(inDays);
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
  const stage = setStage(github, app, options.organization.login, { language }, tell);
  const { told } = stage;
  try {
    await app.start();
    github.webhookUrl = `${app.url}/api/github/webhooks`;
    const thread = await play(stage);
    await stage.expect(told("demo-conformed"), () => github.violations().length === 0);
    for (const violation of github.violations().slice(0, 10)) tell(`      ${violation}`);
    summary(stage, Date.now() - began, tell);
    await stay?.(stage, thread);
  } catch (problem) {
    const message = printed(problem instanceof Error ? problem.message : String(problem));
    tell(`\n${told("demo-broke-off", { problem: message })}\n${app.log()}`);
    return false;
  } finally {
    await app.stop();
    await github.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return stage.missing.length === 0;
}

function summary(
  { github, missing, held, told }: Stage,
  milliseconds: number,
  tell: (line: string) => void,
): void {
  const { log, reads, writes, unchanged } = github.requests();
  const seconds = (milliseconds / 1000).toFixed(1);
  tell(`\n${told("demo-held", { held, missing: missing.length, seconds: ours(seconds) })}`);
  for (const what of missing) tell(`  ${told("demo-missing", { what: ours(what) })}`);
  tell(told("demo-requests", { requests: log.length, writes, reads, unchanged }));
}
