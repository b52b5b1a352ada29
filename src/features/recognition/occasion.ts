import { raisedOn } from "../../core/asking.ts";
import { type Fact, type FactOf, only } from "../../core/fact.ts";
import { adoptions } from "../../core/ledger/adoption.ts";
import { factsBehind } from "../../core/ledger/evidence.ts";
import { isQuiet } from "../../core/ledger/thanking.ts";
import type { PersonId } from "../../core/person.ts";
import type { ThreadRef } from "../../core/place.ts";
import type { World } from "../../core/world.ts";

/** The thread of the latest thing behind what somebody earned, if they are thanked for it: nobody is for what happened before Waymark was here or was read back from GitHub's history, nor who prefers that. */
export function occasionFor(
  person: PersonId,
  awards: readonly Pick<FactOf<"awarded">, "evidence">[],
  world: World,
): ThreadRef | undefined {
  if (isQuiet(person, world)) return undefined;
  const evidence = awards.flatMap((award) => award.evidence);
  const behind = factsBehind(evidence, person, world);
  const latest = behind.findLast((fact) => isRead(fact, world)) ?? behind.findLast(onThread);
  const [began] = adoptions(world);
  if (!latest || !began) return undefined;
  const since = [began.at, ...readBackFor(person, world)];
  return since.some((time) => latest.at < time) ? undefined : onThread(latest);
}

/** When that was read back from GitHub's history which anything that was reached just now rests on. */
function readBackFor(person: PersonId, world: World): readonly string[] {
  const { news } = world;
  const reached = [
    ...only(news, "stage-reached"),
    ...only(news, "awarded"),
    ...only(news, "milestone-reached"),
  ];
  const behind = factsBehind(
    reached.flatMap(({ evidence }) => evidence),
    person,
    world,
  );
  return behind.flatMap(({ recorded }) => recorded ?? []);
}

/** Whoever is thanked may not see what others were asked about them in private. */
function isRead(fact: Fact, world: World): boolean {
  const thread = onThread(fact);
  return thread !== undefined && !(thread.repo.private && raisedOn(thread, world));
}

function onThread(fact: Fact): ThreadRef | undefined {
  return "thread" in fact ? fact.thread : undefined;
}
