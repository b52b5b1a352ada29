import type { FactOf } from "../../core/fact.ts";
import type { Request } from "../../core/ledger/request.ts";
import type { World } from "../../core/world.ts";

/** How a request ended, where that follows just now. */
export function endedNow({ concluded }: Request, { news }: World): FactOf<"concluded"> | undefined {
  return news.some(({ id }) => id === concluded?.id) ? concluded : undefined;
}
