import { readKeeping } from "../environment.ts";
import { readBackup } from "../store/backup/read.ts";
import { mustBeBackup } from "../store/backup/lines.ts";
import { keepingFailure } from "../store/failure.ts";
import { missingFolder } from "../store/open-existing.ts";
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
  const keeping = readKeeping();
  await mustBeBackup(file);
  const missing = await missingFolder(keeping);
  // Whoever names a folder means it; in another folder than usual, the usual one is new by accident.
  if (missing !== undefined && !process.env["WAYMARK_DATA"]?.trim())
    throw keepingFailure("no-database-chosen", missing, `There is no database in ${missing}.`);
  const postgres = await openPostgres(keeping);
  try {
    return await readBackup(postgres.url, file, replace);
  } finally {
    await postgres.stop();
  }
}
