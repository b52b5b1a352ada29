import { existsSync, readFileSync } from "node:fs";
import { printed } from "../words/printed.ts";
import { cannotStart, noProblems } from "./problems.ts";

/** Takes in what a file `.env` here says, if there is one; what the environment says already goes first. */
export function readDotenv(file: string = ".env"): void {
  if (!existsSync(file)) return;
  try {
    // Of one that is closed, or a folder, Node says that it isn't there, or nothing that anybody understands.
    readFileSync(file);
  } catch (error) {
    const problems = noProblems(process.env);
    const { code = String(error) } = error as NodeJS.ErrnoException;
    const said = { file: printed(file), code: printed(code) };
    problems.found.push(problems.say("environment-dotenv", said));
    throw new Error(cannotStart(problems), { cause: error });
  }
  process.loadEnvFile(file);
}
