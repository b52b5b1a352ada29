import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../demo/free-port.ts";
import { privateKey } from "../github/keys.ts";
import { type Double, startGitHub } from "../github/start.ts";
import { type Clock, clock, type Moment } from "./moments.ts";
import type { Threads } from "./perform.ts";
import { type Passing, relay, type Way } from "./relay.ts";
import { town } from "./story/town.ts";
import { type Victim, victim } from "./victim.ts";

/** Faults that are put in, to see that they are noticed. */
export interface Meddling {
  /** Stands between the app and GitHub. */
  readonly app?: Way;
  /** Stands between GitHub and the app. */
  readonly webhook?: Way;
  /** What happens behind everybody's back, once all has come to rest. */
  readonly atEnd?: (github: Double) => Promise<void>;
}

/** GitHub and the server, each of which hears the other only through somebody who counts. */
export interface Stage {
  readonly github: Double;
  readonly server: Victim;
  readonly clock: Clock;
  readonly threads: Threads;
  end(): Promise<void>;
}

const SLUG = "waymark";
/** The login that comments of Waymark's carry. */
export const BOT = `${SLUG}[bot]`;

/** Starts a GitHub, and prepares the server. */
export async function setStage(meddle: Meddling = {}): Promise<Stage> {
  const key = privateKey();
  const app = { id: 1, privateKey: key, webhookSecret: "kills", slug: SLUG };
  const github = await startGitHub(town(app));
  const folder = mkdtempSync(join(tmpdir(), "waymark-kills-"));
  // As root, PostgreSQL runs as somebody else, who must be able to reach it.
  chmodSync(folder, 0o711);
  const port = await freePort();
  const time = clock();
  const up = () => server.up;
  const toGitHub = await relay(github.url, counting(time, up, "request", "answer", meddle.app));
  const server = victim(
    { port, folder },
    {
      APP_ID: "1",
      PRIVATE_KEY: key,
      WEBHOOK_SECRET: app.webhookSecret,
      GITHUB_API_URL: toGitHub.url,
      WAYMARK_DATA: folder,
      WAYMARK_WRITE_PAUSE: "0",
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      LOG_LEVEL: "info",
    },
    (line) => void time.pass("line", `it logged ${shortened(line)}`),
  );
  const toApp = await relay(server.url, counting(time, up, "webhook", "accepted", meddle.webhook));
  github.webhookUrl = `${toApp.url}/api/github/webhooks`;
  return {
    github,
    server,
    clock: time,
    threads: { places: new Map(), heads: new Map() },
    async end() {
      await server.end();
      await Promise.all([toGitHub.close(), toApp.close()]);
      await github.close();
    },
  };
}

/** Counts what passes, while there is somebody to kill. */
function counting(
  time: Clock,
  isUp: () => boolean,
  before: "request" | "webhook",
  after: "answer" | "accepted",
  meddle: Way = (passing, onward) => onward(passing),
): Way {
  const pass = async (moment: Moment, what: string) => {
    if (isUp()) await time.pass(moment, what);
  };
  return async (passing, onward) => {
    await pass(before, called(passing));
    // Whoever was killed while asking has not asked.
    if (before === "request" && !isUp()) return undefined;
    const answer = await meddle(passing, onward);
    if (answer && (after === "answer" || answer.status === 202)) await pass(after, called(passing));
    if (answer && before === "request" && changes(passing)) await pass("change", called(passing));
    return answer;
  };
}

/** A token is nothing that anybody else sees. */
function changes({ method, path }: Passing): boolean {
  return method !== "GET" && !path.endsWith("/access_tokens");
}

function called({ method, path, headers }: Passing): string {
  const event = headers["x-github-event"];
  return event ? `the webhook ${String(event)}` : `${method} ${path.slice(0, 90)}`;
}

function shortened(line: string): string {
  return line.length > 90 ? `${line.slice(0, 90)}…` : line;
}
