import { about, type Fact } from "../../core/fact.ts";
import { ordered } from "../../core/fact/order.ts";
import type { ByKey } from "../../core/ledger/by-key.ts";
import type { LedgerKey } from "../../core/ledger/key.ts";
import { lazily } from "../../core/remembering.ts";
import { factIn } from "../fact-rows.ts";

/** The facts of an organisation, of which so many are at hand as somebody asks for. */
export interface Filed extends ByKey {
  /** The fact with this id. */
  readonly called: (id: string) => Fact | undefined;
}

interface Row {
  readonly body: string;
  readonly seq: number | null;
}

/** So many facts are kept that were read lately: what everybody is asked about comes again and again. */
const MOST_LATELY = 20_000;

/**
 * Files facts as the text in which a backup holds them, and reads it once somebody asks: as values,
 * ten years of twenty thousand people would take gigabytes.
 */
export function filing(): Filed & { readonly file: (row: Row) => void } {
  const rows: Row[] = [];
  const places = new Map<LedgerKey, number[]>();
  const lately = new Map<LedgerKey, readonly Fact[]>();
  let count = 0;
  const ids = lazily(() => new Map(rows.map((row, place) => [factIn(row).id, place])));
  const at = (place: number) => factIn(rows[place] as Row);
  return {
    file(row) {
      const place = rows.push(row) - 1;
      for (const key of about(factIn(row))) {
        const there = places.get(key);
        if (there) there.push(place);
        else places.set(key, [place]);
      }
    },
    keys: () => places.keys(),
    get(key) {
      const known = lately.get(key);
      const there = places.get(key);
      if (known || !there) return known;
      const found = ordered(there.map(at));
      if (count > MOST_LATELY) {
        lately.clear();
        count = 0;
      }
      lately.set(key, found);
      count += found.length;
      return found;
    },
    called(id) {
      const place = ids().get(id);
      return place === undefined ? undefined : at(place);
    },
  };
}
