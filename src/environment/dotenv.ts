import { existsSync, readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { printed } from "../words/printed.ts";
import { cannotStart, nonEmpty, noProblems } from "./problems.ts";

/** Takes in what a file `.env` here says, if there is one; what the environment says already goes first, unless it is empty. */
export function readDotenv(file: string = ".env"): void {
  if (!existsSync(file)) return;
  const set = nonEmpty(process.env);
  const said = Object.entries(parseEnv(textOf(file)));
  for (const [name, value] of said) if (set[name] === undefined) process.env[name] = value;
}

function textOf(file: string): string {
  try {
    // Some editors begin a file with a mark that says how it is written.
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    const problems = noProblems(process.env);
    const { code = String(error) } = error as NodeJS.ErrnoException;
    const said = { file: printed(file), code: printed(code) };
    problems.found.push(problems.say("environment-dotenv", said));
    throw new Error(cannotStart(problems), { cause: error });
  }
}
