import { sql } from "kysely";
import { rebuild } from "../../src/cli/rebuild.ts";
import { readBackup } from "../../src/store/backup/read.ts";
import { writeBackup } from "../../src/store/backup/write.ts";
import { connect } from "../../src/store/connect.ts";
import { openStore } from "../../src/store/store.ts";
import { PLAIN } from "../../src/words/voice.ts";
import { peakOf } from "./held.ts";
import { NOW } from "./happened.ts";
import type { Doing, Kept } from "./keeping.ts";
import { HAPPENINGS } from "./payloads.ts";
import { ORG } from "./people.ts";
import { sizesFor } from "./sizes.ts";

type Args = Readonly<Record<"url" | "file" | "facts", string>>;

/** Each in a process of its own: what it holds in memory is its own. */
const DOING: { readonly [D in Doing | "prepare"]: (args: Args) => Promise<unknown> } = {
  prepare: ({ url, facts }) => toldAnew(url, Number(facts)),
  backup: async ({ url, file }) => {
    const db = connect(url);
    await writeBackup(db, file);
    await db.destroy();
  },
  restore: ({ url, file }) => readBackup(url, file, true),
  "rebuild --replace": ({ url }) => rebuilt(url, true),
  rebuild: ({ url }) => rebuilt(url, false),
};

/** Deliveries of three months out of ten years, which nobody has taken: all that is told before them stands. */
async function toldAnew(url: string, facts: number): Promise<void> {
  const store = await openStore(url);
  const sizes = sizesFor(facts);
  const many = Math.ceil(facts / 40);
  for (let turn = 0; turn < many; turn += 100)
    await Promise.all(
      Array.from({ length: Math.min(100, many - turn) }, (_, index) =>
        store.keep(HAPPENINGS.opened(turn + index, sizes)),
      ),
    );
  await sql`update deliveries set state = 'taken', answers = '{}'`.execute(store.db);
  await sql`update organizations set pruned = ${NOW} where id = ${ORG.id}`.execute(store.db);
  await store.close();
}

async function rebuilt(url: string, mend: boolean): Promise<void> {
  const store = await openStore(url);
  const told: string[] = [];
  const tell = (words: string) => void told.push(words.slice(0, 200));
  for (const org of await store.organizations()) {
    const isSame = await rebuild(org, store, { mend, tell, voice: PLAIN });
    if (!isSame) throw new Error(`what was rebuilt differs: ${told.join("").slice(0, 2000)}`);
  }
  await store.close();
}

async function main([doing = "", url = "", file = "", facts = ""]: readonly string[]) {
  const began = performance.now();
  await DOING[doing as Doing]({ url, file, facts });
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(JSON.stringify({ seconds, megabytes: peakOf() } satisfies Kept));
}

await main(process.argv.slice(2));
