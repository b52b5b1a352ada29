import type { Keeping } from "../environment.ts";
import { locate } from "./postgres/binaries.ts";
import { type EmbeddedOptions, type Postgres, startPostgres } from "./embedded.ts";

/** The PostgreSQL that the environment names, or our own in a folder. */
export async function openPostgres(keeping: Keeping, options?: EmbeddedOptions): Promise<Postgres> {
  if ("url" in keeping) return { url: keeping.url, stop: async () => undefined };
  return startPostgres(keeping.folder, options);
}

/** Throws in words where everything would be kept in a folder, and no PostgreSQL is installed for that. */
export function canKeep(keeping: Keeping): void {
  if ("folder" in keeping) locate();
}
