import type { Keeping } from "../environment.ts";
import { type EmbeddedOptions, type Postgres, startPostgres } from "./embedded.ts";

/** The PostgreSQL that the environment names, or our own in a folder. */
export async function openPostgres(keeping: Keeping, options?: EmbeddedOptions): Promise<Postgres> {
  if ("url" in keeping) return { url: keeping.url, stop: async () => undefined };
  return startPostgres(keeping.folder, options);
}
