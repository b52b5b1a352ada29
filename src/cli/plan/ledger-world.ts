import { readKeeping } from "../../environment.ts";
import type { World } from "../../core/world.ts";
import { openExisting } from "../../store/open-existing.ts";
import { openStore } from "../../store/store.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { type LookingBack, worldIn } from "./backup-world.ts";

/** The world as the server's ledger knows it, without asking GitHub. Says why where there is none to read. */
export async function ledgerWorld(
  login: string | undefined,
  voice: Voice,
  back?: LookingBack,
): Promise<World | Shown> {
  const postgres = await openExisting(readKeeping());
  const store = await openStore(postgres.url);
  try {
    return await worldIn(store, login, voice, back);
  } finally {
    await store.close();
    await postgres.stop();
  }
}
