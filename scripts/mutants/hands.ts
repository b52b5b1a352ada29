import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { startPostgres } from "../../src/store/embedded.ts";
import { testData } from "../../test/store/setup.ts";
import type { Ran, Task } from "./hand.ts";

/** One of the processes that try mutants. */
export interface Hand {
  /** What the tests said; nothing where a single test file took longer than `patience`, in milliseconds. */
  run(task: Task, patience: number): Promise<readonly Ran[] | undefined>;
  close(): Promise<void>;
}

/** Databases that tests leave behind are dropped after this many tasks. */
const TIDY = 25;

/** Starts a hand with a PostgreSQL of its own; `hits` names the file where it notes what tests call. */
export async function openHand(hits: string): Promise<Hand> {
  const data = await testData();
  const env = {
    ...process.env,
    WAYMARK_TEST_DATA: data.folder,
    WAYMARK_MUTANTS_HITS: hits,
    // A twentieth of the histories: a mistake that only the hundredth notices needs a test of its own.
    WAYMARK_TIMES: "0.05",
  };
  let child: ChildProcess | undefined;
  let tasks = 0;
  return {
    async run(task, patience) {
      child ??= await begin(env);
      const ran = await ask(child, task, patience);
      if (!ran) {
        // An endless loop cannot be asked to stop.
        child.kill("SIGKILL");
        child = undefined;
      }
      // What cannot be dropped now goes with the folder in the end.
      if (++tasks % TIDY === 0) await tidy(data.folder).catch(() => undefined);
      return ran;
    },
    async close() {
      child?.kill("SIGKILL");
      await data.close();
    },
  };
}

async function begin(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, "hand.ts"), {
    env,
    execArgv: ["--max-old-space-size=2048"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", () => reject(new Error("The test runner did not start.")));
  });
  child.removeAllListeners("exit");
  return child;
}

function ask(
  child: ChildProcess,
  task: Task,
  patience: number,
): Promise<readonly Ran[] | undefined> {
  return new Promise((resolve) => {
    const done = (ran?: readonly Ran[]) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(ran);
    };
    let timer = setTimeout(done, patience);
    child.on("message", (said: readonly Ran[] | "goes on") => {
      if (said !== "goes on") return done(said);
      clearTimeout(timer);
      timer = setTimeout(done, patience);
    });
    child.once("exit", () => done());
    child.send(task);
  });
}

async function tidy(data: string): Promise<void> {
  if (!existsSync(join(data, "postgres/data"))) return;
  const { url } = await startPostgres(data, { fsync: false, shared: true });
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>(
    "select datname from pg_database where datname like 'test%'",
  );
  for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`);
  await client.end();
}
