import { setTimeout as sleep } from "node:timers/promises";
import { demo, type Demo } from "../src/words/generated/demo.ts";
import type { Say } from "../src/words/topic.ts";
import type { Voice } from "../src/words/voice.ts";
import type { Double } from "../test/github/start.ts";
import type { AppProcess } from "./app-process.ts";

/** Of a page, which a line is followed by. */
export type Address = string;

type Check = () => boolean | Promise<boolean>;

/** What a chapter plays on: GitHub, the app, and a narrator who keeps count. */
export interface Stage {
  readonly github: Double;
  readonly app: AppProcess;
  /** The organization's login. */
  readonly organization: string;
  /** How everybody is spoken to. */
  readonly voice: Voice;
  /** The story's own words. */
  readonly told: Say<Demo>;
  /** Where a thread of the organisation can be looked at. */
  readonly at: (repository: string, number: number, kind?: "issues" | "pull") => Address;
  /** Tells what happens, and where to look at it. */
  readonly say: (line: string, ...at: readonly (Address | undefined)[]) => void;
  /** Waits until something is so on GitHub's side; what never comes is remembered as missing. */
  readonly expect: (what: string, check: Check, at?: Address) => Promise<void>;
  /** What was missing, in order. */
  readonly missing: readonly string[];
  readonly held: number;
}

const PATIENCE_MS = 60_000;

/** Sets the stage for an organisation; `out` gets each line as it is told. */
export function setStage(
  github: Double,
  app: AppProcess,
  organization: string,
  voice: Voice,
  out: (line: string) => void,
): Stage {
  const missing: string[] = [];
  let held = 0;
  let last: Address | undefined;
  /** Where to look, but not twice in a row. */
  function tell(line: string, ...all: readonly (Address | undefined)[]): void {
    out(line);
    for (const at of all) {
      if (at !== undefined && at !== last) out(`      → ${at}`);
      last = at ?? last;
    }
  }
  return {
    github,
    app,
    organization,
    voice,
    told: demo(voice),
    missing,
    get held() {
      return held;
    },
    at: (repository, number, kind = "issues") =>
      `${github.url}/${organization}/${repository}/${kind}/${number}`,
    say: (line, ...at) => tell(`  ${line}`, ...at),
    async expect(what, check, at) {
      const came = await comesTrue(check);
      if (came) held += 1;
      else missing.push(what);
      tell(`    ${came ? "✔" : "✘"} ${what}`, at);
    },
  };
}

async function comesTrue(check: Check): Promise<boolean> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    if (await check()) return true;
    await sleep(40);
  }
  return false;
}
