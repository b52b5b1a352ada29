import type { Fact } from "../../src/core/fact.ts";
import type { Feature } from "../../src/core/feature.ts";
import { compare, type Difference, type How, isSame } from "../../src/store/compare.ts";
import { differingNames, type Names } from "../../src/rebuild/names.ts";
import { replace } from "../../src/rebuild/replace.ts";
import { type Replayed, replay } from "../../src/rebuild/replay.ts";
import { withTold } from "../../src/store/told.ts";
import type { Organization } from "../../src/store/organizations.ts";
import type { Store } from "../../src/store/store.ts";

/** What came out of taking every delivery once more, all of it at hand. */
export interface Rebuilt extends Replayed, Pick<Difference, "same" | "conclusions"> {
  /** Everything that deliveries tell, in the order in which they came. */
  readonly facts: readonly Fact[];
  /** What differs: as the deliveries tell it, or, where none does, as the ledger has it. */
  readonly differing: Readonly<Record<How, readonly Fact[]>>;
  readonly isSame: boolean;
  readonly names: Names;
}

/** Takes every delivery once more, and mends the ledger where that is wanted. */
export async function rebuilt(
  org: Organization,
  store: Store,
  features: readonly Feature[],
  mend = false,
): Promise<Rebuilt> {
  return withTold(store.db, async (told) => {
    const facts = new Map<string, Fact>();
    const add = async (some: readonly Fact[]) => {
      for (const fact of some) if (!facts.has(fact.id)) facts.set(fact.id, fact);
      await told.add(some);
    };
    const replayed = await replay(org, store, features, { add });
    const difference = await compare(org.id, replayed.stands, told);
    const names = await differingNames(org.id, replayed, store);
    const { same, conclusions } = difference;
    const all = async (how: How) => {
      const found: Fact[] = [];
      const version = how === "surplus" ? "ledger" : "told";
      for await (const some of difference.facts(how, version)) found.push(...some);
      return found;
    };
    const differing = {
      missing: await all("missing"),
      surplus: await all("surplus"),
      changed: await all("changed"),
    };
    const found = { ...replayed, same, conclusions, differing, names, isSame: isSame(difference) };
    if (mend) await replace(org.id, difference, names, store);
    return { ...found, facts: [...facts.values()] };
  });
}
