import { each } from "../../core/ask.ts";
import type { Upheld } from "../../core/feature.ts";
import { backAt } from "../../core/ledger/absences.ts";
import { approversNow } from "../../core/ledger/deciding.ts";
import { requestAt } from "../../core/ledger/request.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";

/** A request that somebody away could decide is looked at again once they are back. */
export function uphold(target: Target, world: World): Upheld {
  const request = requestAt(target, world);
  if (!request || request.concluded) return {};
  const back = each(approversNow(request, world), (person) => backAt(person, world));
  const [due] = back.flat().toSorted();
  return due === undefined ? {} : { due };
}
