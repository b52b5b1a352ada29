import { readKeeping } from "../environment.ts";
import { readBackup } from "../store/backup/read.ts";
import { openPostgres } from "../store/open-postgres.ts";
import { printed } from "../words/printed.ts";
import { cli } from "../words/generated/cli.ts";
import { define } from "./command.ts";
import { wordsOf } from "./errors.ts";

/** `waymark restore FILE`: a backup, all of it, or nothing where something is wrong. */
export const command = define({
  takes: "FILE",
  about: "help-restore-about",
  examples: ["waymark.backup --replace"],
  options: {
    replace: { about: "help-restore-replace" },
  },
  async run({ file, replace }, voice) {
    const say = cli(voice);
    try {
      const rows = await restore(file, replace);
      process.stdout.write(`${say("cli-restore-done", { rows, file: printed(file) })}\n`);
      return 0;
    } catch (error) {
      const words = [wordsOf(error, voice), say("cli-restore-nothing")];
      throw new Error(words.join("\n"), { cause: error });
    }
  },
});

async function restore(file: string, replace: boolean): Promise<number> {
  const postgres = await openPostgres(readKeeping());
  try {
    return await readBackup(postgres.url, file, replace);
  } finally {
    await postgres.stop();
  }
}
