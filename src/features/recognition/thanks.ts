import { type Fact, type FactOf, only } from "../../core/fact.ts";
import type { Message } from "../../core/message.ts";
import type { PersonId } from "../../core/person.ts";
import { mention } from "../../core/say.ts";
import type { ThreadRef } from "../../core/place.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { thankYou } from "./messages.ts";

/** One thank-you, on the thread of the latest thing behind it; silent for what happened before Waymark was here. */
export function thanks(
  person: PersonId,
  awards: readonly FactOf<"awarded">[],
  definitions: Definitions,
  world: World,
): readonly Message[] {
  const evidence = new Set(awards.flatMap((award) => award.evidence));
  const latest = world.facts.findLast((fact) => evidence.has(fact.id) && onThread(fact));
  const [began] = only(world.facts, "adopted");
  const thread = latest && onThread(latest);
  if (!latest || !thread || !began || latest.at < began.at) return [];
  const ids = awards.map(({ badge }) => badge).toSorted();
  const tag = `thanks/${person}/${ids.join("+")}`;
  const body = thankYou(mention(person, world), person, awards, definitions, world.facts);
  return [{ thread, tag, body, occasion: tag }];
}

function onThread(fact: Fact): ThreadRef | undefined {
  return "thread" in fact ? fact.thread : undefined;
}
