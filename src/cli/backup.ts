import { parseArgs } from "node:util";
import { readKeeping } from "../environment.ts";
import { writeBackup } from "../store/backup/write.ts";
import { connect } from "../store/connect.ts";
import { openPostgres } from "../store/open-postgres.ts";

const USAGE = "Usage: waymark backup FILE\n";

/** Writes everything Waymark keeps into one file, whether it is running or not. */
export async function run(args: readonly string[]): Promise<number> {
  const file = fileIn(args);
  if (file === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const postgres = await openPostgres(readKeeping(), { shared: true });
  const db = connect(postgres.url);
  try {
    const rows = await writeBackup(db, file);
    process.stdout.write(`${rows} rows are in ${file}.\n`);
    return 0;
  } catch (error) {
    process.stderr.write(
      `waymark backup: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return 1;
  } finally {
    await db.destroy();
    await postgres.stop();
  }
}

function fileIn(args: readonly string[]): string | undefined {
  try {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    return positionals.length === 1 ? positionals[0] : undefined;
  } catch {
    return undefined;
  }
}
