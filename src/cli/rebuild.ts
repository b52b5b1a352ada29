import { counted } from "../core/text.ts";
import { readKeeping } from "../environment.ts";
import { features } from "../features/index.ts";
import { called, differingNames } from "../rebuild/names.ts";
import { replace } from "../rebuild/replace.ts";
import { replay } from "../rebuild/replay.ts";
import { compare, type Difference, HOW, isSame } from "../store/compare.ts";
import { openPostgres } from "../store/open-postgres.ts";
import type { Organization } from "../store/organizations.ts";
import { openStore, type Store } from "../store/store.ts";
import { withTold } from "../store/told.ts";
import { define } from "./command.ts";

/** `waymark rebuild`: every kept delivery once more, and where the ledger differs from what they tell. */
export const command = define({
  takes: "",
  about: `Takes every kept delivery once more, and says where the ledger differs from what they tell.
Nothing is changed without --replace. Exits with 1 where something differs.`,
  options: { replace: { about: "mend the ledger where it differs" } },
  async run({ replace: mend }) {
    const postgres = await openPostgres(readKeeping(), { shared: true });
    const store = await openStore(postgres.url);
    try {
      let same = true;
      const all = await store.organizations();
      if (all.length === 0) process.stdout.write("Nothing is kept there yet.\n");
      for (const org of all) same = (await rebuild(org, store, { mend, tell: print })) && same;
      return same ? 0 : 1;
    } finally {
      await store.close();
      await postgres.stop();
    }
  },
});

function print(words: string): void {
  process.stdout.write(words);
}

interface Doing {
  /** The ledger is made what the deliveries tell. */
  readonly mend: boolean;
  /** Hears what is found, bit by bit. */
  readonly tell: (words: string) => void;
}

/** Takes every kept delivery once more, and says where the ledger, and what is kept beside it, differ. Whether they are the same now. */
export async function rebuild(
  org: Organization,
  store: Store,
  { mend, tell }: Doing,
): Promise<boolean> {
  return withTold(store.db, async (told) => {
    const replayed = await replay(org, store, features, told);
    const difference = await compare(org.id, replayed.stands, told);
    const names = await differingNames(org.id, replayed, store);
    const wrong = await store.besideAnew(org.id, false);
    const days = await store.deedsAnew(org.id, false);
    const differs = !isSame(difference) || called(names).length > 0;
    const { same, conclusions } = difference;
    const counts = `${replayed.deliveries} deliveries replayed, ${same} facts the same, ${conclusions} conclusions kept`;
    tell(`${org.login}: ${counts}${differs ? ":" : "."}\n`);
    await report(difference, tell);
    for (const id of called(names)) tell(`  called otherwise: ${id}\n`);
    if (wrong > 0)
      tell(
        `  what pages show of ${counted(wrong, "person", "people")} is not what the ledger says\n`,
      );
    if (!days) tell("  what people did day by day is not what the ledger says\n");
    const isRight = !differs && wrong === 0 && days;
    if (isRight || !mend) return isRight;
    await replace(org.id, difference, names, store);
    tell("  Replaced.\n");
    return true;
  });
}

async function report({ facts }: Difference, tell: Doing["tell"]): Promise<void> {
  for (const how of HOW)
    for await (const some of facts(how, how === "surplus" ? "ledger" : "told"))
      tell(some.map(({ id }) => `  ${how}: ${id}\n`).join(""));
}
