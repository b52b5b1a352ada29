import { readEnvironment, readWarnings, type Running } from "./environment.ts";
import { readDotenv } from "./environment/dotenv.ts";
import { setUp, type Waiting } from "./set-up.ts";
import { start, type Started } from "./start.ts";
import { canKeep } from "./store/open-postgres.ts";
import { environment as words } from "./words/generated/environment.ts";
import { voiceOfMachine } from "./words/machine.ts";

/** Longer than this nobody waits for a clean end, in milliseconds. */
const GRACE = 15_000;

/** Starts Waymark, or the page that sets it up, and ends it cleanly when told to. */
export async function serve(): Promise<void> {
  readDotenv();
  for (const warning of readWarnings()) tell(process.stderr, warning);
  const environment = readEnvironment();
  canKeep(environment.keeping);
  let started: Promise<Started>;
  if (environment.mode === "run") started = begin(environment);
  else {
    const voice = voiceOfMachine(process.env);
    const asking = setUp(environment, (line) => tell(process.stdout, line), voice);
    started = asking;
    void afterSetUp(asking, (begun) => {
      started = begun;
    });
  }
  // Before anybody reads that it is there, it can be told to end.
  let ending = false;
  async function end(): Promise<void> {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), GRACE).unref();
    await (await started).stop();
    process.exit(0);
  }
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void end());
  await started;
}

/** Goes on once there are credentials; whoever waits for the start itself hears why there is none. */
async function afterSetUp(
  asking: Promise<Waiting>,
  next: (started: Promise<Started>) => void,
): Promise<void> {
  const waiting = await asking.catch(() => undefined);
  if (!waiting) return;
  await waiting.done;
  const begun = waiting.stop().then(beginAfterSetUp);
  begun.catch(fail);
  next(begun);
}

function begin(running: Running): Promise<Started> {
  // Off only where nobody is hurried: in the demo and in load tests, on an emulated GitHub.
  return start(running, { pause: process.env["WAYMARK_WRITE_PAUSE"] !== "0" });
}

/** With what was just kept, read as at every start. */
function beginAfterSetUp(): Promise<Started> {
  const environment = readEnvironment();
  if (environment.mode === "run") return begin(environment);
  throw new Error(words(voiceOfMachine(process.env))("environment-gone"));
}

function tell(stream: NodeJS.WriteStream, line: string): void {
  stream.write(`${line}\n`);
}

/** Says why in words, and ends. */
export async function fail(error: unknown): Promise<void> {
  const { whyNotStarting } = await import("./cli/not-starting.ts");
  tell(process.stderr, whyNotStarting(error));
  process.exit(1);
}
