import type { Fact } from "../fact.ts";
import { type ThreadKey, threadKey } from "../place.ts";
import { onceFor } from "../remembering.ts";
import type { Facts } from "./ledger.ts";

/** How the ids begin of what a `/credit` says of people whom it calls by a name. */
export const CREDIT_BY_NAME = "contributed/credit/";

/** What counts for a person no more. */
interface Reversals {
  readonly facts: ReadonlySet<string>;
  /** Where nothing that GitHub shows counts for them, whenever it happened. */
  readonly threads: ReadonlySet<ThreadKey>;
}

/** Whether a fact counts no more. */
export type IsReversed = (fact: Fact) => boolean;

const nothing: IsReversed = () => false;

/** Whether something was corrected about a person; the same facts give the same value. */
export function reversedIn(about: Facts): IsReversed {
  if (about.of("reversed").length === 0) return nothing;
  return read(about);
}

const read = onceFor((about: Facts) => isReversedBy(reversalsIn(about)));

function reversalsIn(about: Facts): Reversals {
  const all = about.of("reversed");
  const whole = all.filter((fact) => fact.whole);
  return {
    facts: new Set(all.flatMap(({ facts }) => facts)),
    threads: new Set(whole.map(({ thread }) => threadKey(thread))),
  };
}

function isReversedBy({ facts, threads }: Reversals): IsReversed {
  return (fact) =>
    facts.has(fact.id) ||
    (!isCredit(fact) &&
      "thread" in fact &&
      fact.thread !== undefined &&
      threads.has(threadKey(fact.thread)));
}

/** A credit is given anew by somebody who knows of the correction; those before it stand in its list. */
function isCredit({ kind, id }: Fact): boolean {
  return kind === "credited" || id.startsWith(CREDIT_BY_NAME);
}
