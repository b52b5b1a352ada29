import { readKeeping } from "../environment.ts";
import { features } from "../features/index.ts";
import { called, differingNames } from "../rebuild/names.ts";
import { replace } from "../rebuild/replace.ts";
import { replay } from "../rebuild/replay.ts";
import { compare, type Difference, HOW, isSame } from "../store/compare.ts";
import { openExisting } from "../store/open-existing.ts";
import type { Organization } from "../store/organizations.ts";
import { openStore, type Store } from "../store/store.ts";
import { withTold } from "../store/told.ts";
import { printed } from "../words/printed.ts";
import { cli } from "../words/generated/cli.ts";
import type { Voice } from "../words/voice.ts";
import { define } from "./command.ts";

/** `waymark rebuild`: every kept delivery once more, and where the ledger differs from what they tell. */
export const command = define({
  takes: "",
  about: "help-rebuild-about",
  examples: [""],
  options: { replace: { about: "help-rebuild-replace" } },
  async run({ replace: mend }, voice) {
    const postgres = await openExisting(readKeeping());
    const store = await openStore(postgres.url);
    try {
      let same = true;
      const all = await store.organizations();
      if (all.length === 0) print(`${cli(voice)("cli-rebuild-empty")}\n`);
      const doing = { mend, tell: print, voice };
      for (const org of all) same = (await rebuild(org, store, doing)) && same;
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
  readonly voice: Voice;
}

/** Takes every kept delivery once more, and says where the ledger, and what is kept beside it, differ. Whether they are the same now. */
export async function rebuild(
  org: Organization,
  store: Store,
  { mend, tell, voice }: Doing,
): Promise<boolean> {
  const say = cli(voice);
  return withTold(store.db, async (told) => {
    const replayed = await replay(org, store, features, told);
    const difference = await compare(org.id, replayed.stands, told);
    const names = await differingNames(org.id, replayed, store);
    const wrong = await store.besideAnew(org.id, false);
    const days = await store.deedsAnew(org.id, false);
    const sums = await store.sumsAnew(org.id, false);
    const differs = !isSame(difference) || called(names).length > 0;
    const { same, conclusions } = difference;
    const { deliveries } = replayed;
    const counts = { organization: printed(org.login), deliveries, same, conclusions };
    tell(`${say("cli-rebuild-counts", counts)}\n`);
    await report(difference, { tell, voice });
    for (const id of called(names)) tell(`  ${say("cli-rebuild-name", { who: printed(id) })}\n`);
    if (wrong > 0) tell(`  ${say("cli-rebuild-pages", { people: wrong })}\n`);
    if (!days) tell(`  ${say("cli-rebuild-days")}\n`);
    if (!sums) tell(`  ${say("cli-rebuild-sums")}\n`);
    const isRight = !differs && wrong === 0 && days && sums;
    if (isRight || !mend) return isRight;
    await replace(org.id, difference, names, store);
    tell(`  ${say("cli-rebuild-done")}\n`);
    return true;
  });
}

async function report(
  { facts }: Difference,
  { tell, voice }: Pick<Doing, "tell" | "voice">,
): Promise<void> {
  const say = cli(voice);
  for (const how of HOW)
    for await (const some of facts(how, how === "surplus" ? "ledger" : "told"))
      tell(
        some.map(({ id }) => `  ${say("cli-rebuild-fact", { how, fact: printed(id) })}\n`).join(""),
      );
}
