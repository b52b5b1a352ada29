import { readKeeping } from "../environment.ts";
import { writeBackup } from "../store/backup/write.ts";
import { connect } from "../store/connect.ts";
import { openPostgres } from "../store/open-postgres.ts";
import { define } from "./command.ts";

/** `waymark backup FILE`: everything Waymark keeps, in one file. */
export const command = define({
  takes: "FILE",
  about: "Writes everything Waymark keeps into one file, whether it is running or not.",
  options: {},
  async run({ file }) {
    const postgres = await openPostgres(readKeeping(), { shared: true });
    const db = connect(postgres.url);
    try {
      process.stdout.write(`${await writeBackup(db, file)} rows are in ${file}.\n`);
      return 0;
    } finally {
      await db.destroy();
      await postgres.stop();
    }
  },
});
