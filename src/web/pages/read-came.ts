import { LONGEST } from "../../core/ledger/tally.ts";
import type { Names } from "../../core/names.ts";
import { type Instant, shift } from "../../core/time.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { Store } from "../../store/store.ts";
import type { Came } from "./shown.ts";

interface Where {
  readonly org: number;
  readonly definitions: Definitions;
  readonly names: Names;
  readonly books: Pick<Store, "ruleCounts" | "lastGiven" | "everReached">;
}

/** What came of rules, badges and stages, by what they are called now. */
export async function readCame(
  { org, definitions, names, books }: Where,
  now: Instant,
): Promise<Came> {
  const badges = Object.keys(definitions.badges).flatMap((id) => names.ever("badges", id));
  const [rules, given, reached] = await Promise.all([
    books.ruleCounts(org, shift(now, LONGEST, -1).slice(0, "2026-11".length)),
    books.lastGiven(org, badges),
    books.everReached(org, stagesEver(definitions, names)),
  ]);
  return { rules, given: givenNow(given, names), reached: reachedNow(reached, names) };
}

/** Every stage, by every id it had. */
function stagesEver({ pathways }: Definitions, { ever }: Names) {
  return Object.entries(pathways).flatMap(([id, { stages }]) =>
    stages.flatMap((one) =>
      ever("pathways", id).flatMap((pathway) =>
        ever(`stages/${id}`, one.id).map((stage) => ({ pathway, stage })),
      ),
    ),
  );
}

function givenNow(given: ReadonlyMap<string, Instant>, { now }: Names): Came["given"] {
  const latest = new Map<string, Instant>();
  for (const [badge, at] of given) {
    const id = now("badges", badge);
    if ((latest.get(id) ?? "") < at) latest.set(id, at);
  }
  return latest;
}

type Reached = Awaited<ReturnType<Where["books"]["everReached"]>>;

function reachedNow(reached: Reached, { now }: Names): Came["reached"] {
  const found = new Map<string, Set<string>>();
  for (const { pathway, stage } of reached) {
    const id = now("pathways", pathway);
    found.set(id, (found.get(id) ?? new Set()).add(now(`stages/${id}`, stage)));
  }
  return found;
}
