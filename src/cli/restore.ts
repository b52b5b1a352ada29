import { readKeeping } from "../environment.ts";
import { readBackup } from "../store/backup/read.ts";
import { openPostgres } from "../store/open-postgres.ts";
import { define } from "./command.ts";
import { wordsOf } from "./errors.ts";

/** `waymark restore FILE`: a backup, all of it, or nothing where something is wrong. */
export const command = define({
  takes: "FILE",
  about: "Puts what `waymark backup` wrote into an empty database. Stop the server first.",
  options: {
    replace: { about: "restore into a database with something in it; what is in it is lost" },
  },
  async run({ file, replace }) {
    try {
      const rows = await restore(file, replace);
      process.stdout.write(`${rows} rows were restored from ${file}.\n`);
      return 0;
    } catch (error) {
      throw new Error(`${wordsOf(error)}\nNothing was restored.`, { cause: error });
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
