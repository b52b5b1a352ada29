import { raisedOn } from "../../core/asking.ts";
import { type Fact, type FactOf, only } from "../../core/fact.ts";
import { adoptions } from "../../core/ledger/adoption.ts";
import { factsBehind } from "../../core/ledger/evidence.ts";
import { personKey } from "../../core/ledger/key.ts";
import type { Facts } from "../../core/ledger/ledger.ts";
import { communitiesOn } from "../../core/ledger/pathway.ts";
import { isQuiet } from "../../core/ledger/thanking.ts";
import type { Message } from "../../core/message.ts";
import type { PersonId } from "../../core/person.ts";
import { mention } from "../../core/say.ts";
import { mayName, type ThreadRef } from "../../core/place.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { Stage } from "../../definitions/types.ts";
import { thankYou } from "./messages.ts";

/** One thank-you, on the thread of the latest thing behind it; silent for what happened before Waymark was here or was read back from GitHub's history, and for whoever prefers that. */
export function thanks(
  person: PersonId,
  awards: readonly FactOf<"awarded">[],
  definitions: Definitions,
  world: World,
): readonly Message[] {
  if (isQuiet(person, world)) return [];
  const evidence = awards.flatMap((award) => award.evidence);
  const behind = factsBehind(evidence, person, world);
  const latest = behind.findLast((fact) => isRead(fact, world)) ?? behind.findLast(onThread);
  const facts = world.ledger.about(personKey(person));
  const [began] = adoptions(world);
  const thread = latest && onThread(latest);
  if (!latest || !thread || !began) return [];
  const since = [began.at, ...readBackFor(person, world)];
  if (since.some((time) => latest.at < time)) return [];
  const ids = awards.map(timeOf).toSorted();
  const tag = `thanks/${person}/${ids.join("+")}`;
  const gave = stageBehind(awards, definitions, facts);
  const about = gave ? communitiesOn(gave.pathway, world) : [];
  const body = thankYou(
    mention(person, world),
    inReadingOrder(awards, definitions).map((award) => tellable(award, behind, thread)),
    definitions,
    gave && { ...gave, person },
    voiceOn(thread, world, about),
    world,
  );
  return [{ thread, tag, body, occasion: tag }];
}

/** Which badge, and which time: one that was taken back may be given anew, and is thanked for anew. */
function timeOf({ id, badge, person }: FactOf<"awarded">): string {
  const [, before] = id.split(`${person}/`);
  return before === undefined ? badge : `${badge}/${before}`;
}

/** When that was read back from GitHub's history which anything that was reached just now rests on. */
function readBackFor(person: PersonId, world: World): readonly string[] {
  const { news } = world;
  const reached = [...only(news, "stage-reached"), ...only(news, "awarded")];
  const behind = factsBehind(
    reached.flatMap(({ evidence }) => evidence),
    person,
    world,
  );
  return behind.flatMap(({ recorded }) => recorded ?? []);
}

/** The furthest stage that gave one of these badges, and its pathway. */
function stageBehind(
  awards: readonly FactOf<"awarded">[],
  { pathways }: Definitions,
  facts: Facts,
): { readonly pathway: string; readonly stage: Stage } | undefined {
  const reached = facts.of("stage-reached");
  const stages = Object.entries(pathways).flatMap(([pathway, { stages: all }]) =>
    all
      .filter(({ id }) => reached.some((fact) => fact.pathway === pathway && fact.stage === id))
      .map((stage) => ({ pathway, stage })),
  );
  return stages.findLast(({ stage }) =>
    awards.some(({ badge }) => badge === stage.recognise?.badge),
  );
}

/** Those that stages give first, in the order of the stages, whatever they were concluded from. */
function inReadingOrder(
  awards: readonly FactOf<"awarded">[],
  { pathways, badges }: Definitions,
): readonly FactOf<"awarded">[] {
  const stages = Object.values(pathways).flatMap((pathway) => pathway.stages);
  const given = stages.flatMap(({ recognise }) => recognise?.badge ?? []);
  const order = [...given, ...Object.keys(badges)];
  return awards.toSorted((a, b) => order.indexOf(a.badge) - order.indexOf(b.badge));
}

/** What somebody wrote where not everybody reads along is not repeated anywhere else. */
function tellable(
  award: FactOf<"awarded">,
  behind: readonly Fact[],
  there: ThreadRef,
): FactOf<"awarded"> {
  const said = only(behind, "nominated").filter(({ id }) => award.evidence.includes(id));
  return said.every(({ thread }) => mayName(thread, there.repo))
    ? award
    : { ...award, because: "" };
}

/** Whoever is thanked may not see what others were asked about them in private. */
function isRead(fact: Fact, world: World): boolean {
  const thread = onThread(fact);
  return thread !== undefined && !(thread.repo.private && raisedOn(thread, world));
}

function onThread(fact: Fact): ThreadRef | undefined {
  return "thread" in fact ? fact.thread : undefined;
}
