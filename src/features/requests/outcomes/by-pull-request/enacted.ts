import { type FactOf, seatId } from "../../../../core/fact.ts";
import type { Request } from "../../../../core/ledger/request.ts";
import type { World } from "../../../../core/world.ts";

type Enacted = FactOf<"enacted">;

/** Whether the definitions came to say what a request asks: whatever becomes of them later, it is not asked again. */
export function wasEnacted(change: Enacted["change"], request: Request): boolean {
  return request.facts.has(idOf(change, request));
}

/** That they came to say it, for the community with an id. */
export function enacted(
  change: Enacted["change"],
  request: Request,
  community: string,
  world: World,
): Enacted {
  const { seat, around } = request;
  return {
    kind: "enacted",
    id: idOf(change, request),
    at: world.now,
    ...seat,
    person: around.subject,
    community,
    change,
  };
}

/** Each time that the request was opened, it asks anew. */
function idOf(change: Enacted["change"], { seat, reopened }: Request): string {
  return `enacted/${change}/${seatId(seat)}/${reopened}`;
}
