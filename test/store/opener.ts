import { startPostgres } from "../../src/store/embedded.ts";

/** A process of its own that opens a data folder, says so, and waits to be killed. */
const [folder = ""] = process.argv.slice(2);
const { url } = await startPostgres(folder, { fsync: false });
process.stdout.write(`${url}\n`);
setInterval(() => undefined, 60_000);
