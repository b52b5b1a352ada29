import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** The demo while it stays. */
export interface Played {
  /** Everything it printed so far. */
  readonly text: () => string;
  /** Waits until it printed something. */
  readonly printed: (what: RegExp) => Promise<RegExpExecArray>;
  /** Ends it; gives what it exits with. */
  readonly end: () => Promise<number | null>;
}

const MAIN = join(import.meta.dirname, "../../demo/main.ts");

/** Plays the demo with these arguments, and waits until it has said where to look. */
export async function played(...args: readonly string[]): Promise<Played> {
  const demo = spawn(process.execPath, [MAIN, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const gone = once(demo, "exit");
  let text = "";
  demo.stdout.setEncoding("utf8");
  demo.stdout.on("data", (more: string) => (text += more));
  async function printed(what: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = what.exec(text);
      if (found) return found;
      if (demo.exitCode !== null) throw new Error(`the demo ended without ${what}:\n${text}`);
      await Promise.race([once(demo.stdout, "data"), gone]);
    }
  }
  async function end(): Promise<number | null> {
    if (demo.exitCode === null) demo.kill("SIGTERM");
    await gone;
    return demo.exitCode;
  }
  await printed(/npm start\n/);
  return { text: () => text, printed, end };
}

/** Where GitHub's pages begin, and Waymark's own. */
export function begins(text: string): { readonly github: string; readonly pages: string } {
  const [github = "", pages = ""] = [
    ...text.matchAll(/^ {2}\S.*: (http:\/\/127\.0\.0\.1:\S+)$/gm),
  ].map(([, address = ""]) => address);
  return { github, pages };
}
