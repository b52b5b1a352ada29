import { setTimeout as sleep } from "node:timers/promises";
import { demo, type Demo } from "../src/words/generated/demo.ts";
import type { Say } from "../src/words/topic.ts";
import type { Voice } from "../src/words/voice.ts";
import type { Double } from "../test/github/start.ts";
import type { AppProcess } from "./app-process.ts";

/** What a chapter plays on: GitHub, the app, and a narrator who keeps count. */
export interface Stage {
  readonly github: Double;
  readonly app: AppProcess;
  /** How everybody is spoken to. */
  readonly voice: Voice;
  /** The story's own words. */
  readonly told: Say<Demo>;
  /** Tells what happens. */
  readonly say: (line: string) => void;
  /** Waits until something is so on GitHub's side; what never comes is remembered as missing. */
  readonly expect: (what: string, check: () => boolean | Promise<boolean>) => Promise<void>;
  /** What was missing, in order. */
  readonly missing: readonly string[];
  readonly held: number;
}

const PATIENCE_MS = 15_000;

/** Sets the stage; `out` gets each line as it is told. */
export function setStage(
  github: Double,
  app: AppProcess,
  voice: Voice,
  out: (line: string) => void,
): Stage {
  const missing: string[] = [];
  let held = 0;
  return {
    github,
    app,
    voice,
    told: demo(voice),
    missing,
    get held() {
      return held;
    },
    say: (line) => out(`  ${line}`),
    async expect(what, check) {
      if (await comesTrue(check)) {
        held += 1;
        out(`    ✔ ${what}`);
        return;
      }
      missing.push(what);
      out(`    ✘ ${what}`);
    },
  };
}

async function comesTrue(check: () => boolean | Promise<boolean>): Promise<boolean> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    if (await check()) return true;
    await sleep(40);
  }
  return false;
}
