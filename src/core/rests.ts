import { proposalAt } from "./ledger/proposed.ts";
import { requestAt } from "./ledger/request.ts";
import type { Target } from "./target.ts";
import type { World } from "./world.ts";

/**
 * Whether a target is over: new rules and nightly rounds leave it alone. Whatever happens there
 * touches it, and so does its time, where one is set.
 */
export function rests(target: Target, world: World): boolean {
  switch (target.kind) {
    case "thread":
      return world.thread(target)?.state !== "open";
    case "proposal":
      return proposalAt(target, world) === undefined;
    case "record":
      return requestAt(target, world)?.concluded !== undefined;
    case "person":
    case "community":
    case "definitions":
    case "everything":
      return false;
  }
}
