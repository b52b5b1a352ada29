import { each } from "../../core/ask.ts";
import type { Upheld } from "../../core/feature.ts";
import { backAt } from "../../core/ledger/absences.ts";
import { approversNow } from "../../core/ledger/deciding.ts";
import { requestAt } from "../../core/ledger/request.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import { onRequest } from "./on-request.ts";

/** A request that somebody away could decide is looked at again once they are back; so is one by which somebody is away. */
export function uphold(target: Target, world: World): Upheld {
  const request = requestAt(target, world);
  if (!request) return {};
  if (request.concluded) return onRequest(request, world);
  const back = each(approversNow(request, world), (person) => backAt(person, world));
  const [due] = back.flat().toSorted();
  return due === undefined ? {} : { due };
}
