import { parseArgs } from "node:util";
import { readKeeping } from "../environment.ts";
import { readBackup } from "../store/backup/read.ts";
import { openPostgres } from "../store/open-postgres.ts";

const USAGE = `Usage: waymark restore FILE [--replace]

Restores into an empty database; with --replace, what is in it is lost. Stop the server first.
`;

/** Puts a backup back: all of it, or nothing where something is wrong. */
export async function run(args: readonly string[]): Promise<number> {
  const asked = read(args);
  if (!asked) {
    process.stderr.write(USAGE);
    return 2;
  }
  try {
    const rows = await restore(asked);
    process.stdout.write(`${rows} rows were restored from ${asked.file}.\n`);
    return 0;
  } catch (error) {
    process.stderr.write(
      `waymark restore: ${error instanceof Error ? error.message : String(error)}\nNothing was restored.\n`,
    );
    return 1;
  }
}

interface Asked {
  readonly file: string;
  readonly replace: boolean;
}

async function restore({ file, replace }: Asked): Promise<number> {
  const postgres = await openPostgres(readKeeping());
  try {
    return await readBackup(postgres.url, file, replace);
  } finally {
    await postgres.stop();
  }
}

function read(args: readonly string[]): Asked | undefined {
  try {
    const options = { replace: { type: "boolean", default: false } } as const;
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [file, ...more] = positionals;
    return file === undefined || more.length > 0 ? undefined : { file, replace: values.replace };
  } catch {
    return undefined;
  }
}
