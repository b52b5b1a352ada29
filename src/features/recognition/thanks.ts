import type { FactOf } from "../../core/fact.ts";
import { awardsOf } from "../../core/ledger/awards.ts";
import { homesOf } from "../../core/ledger/memberships.ts";
import { becauseNow } from "../../core/ledger/award-words.ts";
import { communitiesOn } from "../../core/ledger/walked.ts";
import type { Message } from "../../core/message.ts";
import type { PersonId } from "../../core/person.ts";
import { mention } from "../../core/say.ts";
import { mayName, type ThreadRef } from "../../core/place.ts";
import { voiceOn } from "../../core/voice.ts";
import { highest } from "../../core/tiers.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { recognition } from "../../words/generated/recognition.ts";
import type { Voice } from "../../words/voice.ts";
import { thankYou } from "./messages.ts";
import { nominatedOn } from "./nominated-on.ts";
import { occasionFor } from "./occasion.ts";
import { stageBehind } from "./stage-behind.ts";

/** One thank-you for everything of just now, naming the highest of a badge's tiers, on the thread of the latest thing behind it, where there is an occasion. */
export function thanks(
  person: PersonId,
  awards: readonly FactOf<"awarded">[],
  milestone: FactOf<"milestone-reached"> | undefined,
  definitions: Definitions,
  world: World,
): readonly Message[] {
  const found = awards.length > 0 ? thanksFor(person, awards, milestone, definitions, world) : [];
  return found.length > 0 || !milestone ? found : milestoneThanks(person, milestone, world);
}

/** A thank-you for a number alone. */
function milestoneThanks(
  person: PersonId,
  milestone: FactOf<"milestone-reached">,
  world: World,
): readonly Message[] {
  const thread = occasionFor(person, [milestone], world);
  if (!thread) return [];
  const { count } = milestone;
  const tag = `milestone/${person}/${count}`;
  // It's about no pathway: whoever belongs to one community hears it as that one speaks.
  const say = recognition(voiceOn(thread, world, homesOf(person, world)));
  const body = say("recognition-milestone", { person: mention(person, world), count });
  return [{ thread, tag, body, occasion: tag }];
}

function thanksFor(
  person: PersonId,
  awards: readonly FactOf<"awarded">[],
  milestone: FactOf<"milestone-reached"> | undefined,
  definitions: Definitions,
  world: World,
): readonly Message[] {
  const told = highest(awards, definitions, [...awardsOf(person, world), ...awards]);
  const thread = occasionFor(person, awards, world);
  if (told.length === 0 || !thread) return [];
  const ids = awards.map(timeOf).toSorted();
  const tag = `thanks/${person}/${ids.join("+")}`;
  const gave = stageBehind(awards, person, definitions, world);
  const about = gave ? communitiesOn(gave.pathway, world) : homesOf(person, world);
  const voice = voiceOn(thread, world, about);
  const body = thankYou(
    mention(person, world),
    inReadingOrder(told, definitions).map((award) =>
      tellable(award, { there: thread, voice }, definitions, world),
    ),
    definitions,
    { behind: gave, count: milestone?.count },
    voice,
    world,
  );
  return [{ thread, tag, body, occasion: tag }];
}

/** Which badge, and which time: one that was taken back may be given anew, and is thanked for anew. */
function timeOf({ id, badge, person }: FactOf<"awarded">): string {
  const [, before] = id.split(`${person}/`);
  return before === undefined ? badge : `${badge}/${before}`;
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

/** With the reason in the language of the comment; without it, where somebody wrote it where not everybody reads along. */
function tellable(
  award: FactOf<"awarded">,
  { there, voice }: { readonly there: ThreadRef; readonly voice: Voice },
  definitions: Definitions,
  world: World,
): FactOf<"awarded"> {
  const isTold = nominatedOn(award, world).every((thread) => mayName(thread, there.repo));
  return { ...award, because: isTold ? becauseNow(award, voice, definitions, world) : "" };
}
