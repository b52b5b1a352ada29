import { counted } from "../core/text.ts";
import { readKeeping } from "../environment.ts";
import { features } from "../features/index.ts";
import { compare, type Difference, isSame } from "../rebuild/compare.ts";
import { differingNames } from "../rebuild/names.ts";
import { replace } from "../rebuild/replace.ts";
import { replay } from "../rebuild/replay.ts";
import { openPostgres } from "../store/open-postgres.ts";
import type { Organization } from "../store/organizations.ts";
import { openStore, type Store } from "../store/store.ts";
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
      for (const org of all) same = (await rebuild(org, store, mend)) && same;
      return same ? 0 : 1;
    } finally {
      await store.close();
      await postgres.stop();
    }
  },
});

/** Whether the ledger is now what the deliveries tell. */
async function rebuild(org: Organization, store: Store, mend: boolean): Promise<boolean> {
  const replayed = await replay(org, store, features);
  const difference = compare(replayed, await store.allFacts(org.id));
  const names = await differingNames(org.id, replayed, store);
  const wrong = await store.besideAnew(org.id, false);
  const same = isSame(difference) && names.length + wrong === 0;
  process.stdout.write(report(org.login, replayed.deliveries, difference, names));
  if (wrong > 0)
    process.stdout.write(
      `  what pages show of ${counted(wrong, "person", "people")} is not what the ledger says\n`,
    );
  if (same || !mend) return same;
  await replace(org.id, difference, replayed, store);
  process.stdout.write("  Replaced.\n");
  return true;
}

function report(
  login: string,
  deliveries: number,
  difference: Difference,
  names: readonly string[],
): string {
  const { same, conclusions } = difference;
  const facts = (["missing", "surplus", "changed"] as const).flatMap((how) =>
    difference[how].map(({ id }) => `  ${how}: ${id}\n`),
  );
  const rows = [...facts, ...names.map((id) => `  called otherwise: ${id}\n`)];
  const counts = `${deliveries} deliveries replayed, ${same} facts the same, ${conclusions} conclusions kept`;
  return `${login}: ${counts}${rows.length === 0 ? "." : ":"}\n${rows.join("")}`;
}
