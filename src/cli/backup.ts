import { readKeeping } from "../environment.ts";
import { writeBackup } from "../store/backup/write.ts";
import { connect } from "../store/connect.ts";
import { openExisting } from "../store/open-existing.ts";
import { printed } from "../words/printed.ts";
import { cli } from "../words/generated/cli.ts";
import { define } from "./command.ts";

/** `waymark backup FILE`: everything Waymark keeps, in one file. */
export const command = define({
  takes: "FILE",
  about: "help-backup-about",
  examples: ["waymark.backup"],
  options: {},
  async run({ file }, voice) {
    if (file === "-") return cli(voice)("cli-backup-to-file");
    const postgres = await openExisting(readKeeping());
    const db = connect(postgres.url);
    try {
      const rows = await writeBackup(db, file);
      const words = cli(voice)("cli-backup-done", { rows, file: printed(file) });
      process.stdout.write(`${words}\n`);
      return 0;
    } finally {
      await db.destroy();
      await postgres.stop();
    }
  },
});
