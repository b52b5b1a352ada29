import { personKey } from "../../core/ledger/key.ts";
import type { Request } from "../../core/ledger/request.ts";
import type { World } from "../../core/world.ts";

/** Whether a request asks what is to become of two people who have parted since: there is nothing left to decide. Where their term was over, they may still want to say. */
export function isOutlived({ begun }: Pick<Request, "begun">, { ledger }: World): boolean {
  if (begun?.cause.kind !== "mentorship-end") return false;
  const { fact } = begun.cause.pair;
  const parted = ledger.about(personKey(begun.person)).of("parted");
  return parted.some(({ after, how }) => after === fact && how !== "term");
}
