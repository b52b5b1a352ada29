import { apart, each } from "../../core/ask.ts";
import { called } from "../../core/condition/situation.ts";
import { dayOf } from "../../core/dates.ts";
import { backOn } from "../../core/ledger/absences.ts";
import { didKey, personKey } from "../../core/ledger/key.ts";
import { members } from "../../core/ledger/memberships.ts";
import { type StageState, stagesOf } from "../../core/ledger/pathway.ts";
import { pathwaysWalked } from "../../core/ledger/walked.ts";
import { inParts } from "../../core/parts.ts";
import { isBot, type PersonId } from "../../core/person.ts";
import type { World } from "../../core/world.ts";
import type { Pathway } from "../../definitions/types.ts";
import { longDay } from "../../words/calendar.ts";
import { digest } from "../../words/generated/digest.ts";
import { bold, plain } from "../../words/shown.ts";
import { nearly } from "./nearly.ts";
import { isWithin } from "../../core/week.ts";
import type { Line, Telling } from "./telling.ts";

/** A pathway that a community lists, with its id. */
export type Walked = readonly [id: string, pathway: Pathway];

export function pathwaysOf({ community }: Telling, world: World): readonly Walked[] {
  const { pathways = [] } = community;
  return pathwaysWalked(world).filter(([id]) => pathways.includes(id));
}

/** How a stage is called there. */
export function stageWords({ name: stage }: StageState["stage"], [, { name }]: Walked) {
  return { stage: bold(plain(stage)), pathway: plain(name) };
}

/** Which members reached a stage of the community's pathways in the week, and who is close to one. */
export function onPathways(telling: Telling, world: World): readonly Line[] {
  const pathways = pathwaysOf(telling, world);
  if (pathways.length === 0) return [];
  const all = world.once(`week/${telling.id}/members`, () => [
    ...members(telling.id, world).keys(),
  ]);
  return inParts(`week/${telling.id}/people`, all, world, (some, own) =>
    each(some, (person) =>
      own.once(`week/${telling.id}/${person}`, () => ofPerson(person, pathways, telling, own)),
    ).flat(),
  ).flat();
}

function ofPerson(
  person: PersonId,
  pathways: readonly Walked[],
  telling: Telling,
  world: World,
): readonly Line[] {
  // Nearly everybody's stages ask for these: so they come in one round.
  const [away, login] = apart([
    () => backOn(person, world).length > 0,
    () => world.login(person),
    () => each([personKey, didKey], (key) => world.ledger.about(key(person))),
  ]);
  if (isBot(login)) return [];
  return each(pathways, (walked) => {
    const [id, pathway] = walked;
    const states = stagesOf(id, pathway, person, world, telling.voice);
    return [
      ...reached(states, person, walked, telling, world),
      // Whoever is away takes no step just now.
      ...(away ? [] : close(states, person, walked, telling, world)),
    ];
  }).flat();
}

/** The last one of the week: whoever reached it has all before it, too. */
function reached(
  states: readonly StageState[],
  person: PersonId,
  walked: Walked,
  { week, voice }: Telling,
  world: World,
): readonly Line[] {
  const last = states.findLast((state) => state.reached && isWithin(state.reached.at, week));
  if (!last?.reached) return [];
  const { at } = last.reached;
  const words = digest(voice)("digest-reached", {
    name: called(person, world),
    ...stageWords(last.stage, walked),
    day: longDay(dayOf(at, world), voice),
  });
  return [{ list: "reached", at, words }];
}

function close(
  states: readonly StageState[],
  person: PersonId,
  walked: Walked,
  { week, voice }: Telling,
  world: World,
): readonly Line[] {
  const next = states.find(({ state }) => state === "next");
  const missing = next && nearly(next.own);
  if (!missing) return [];
  const words = digest(voice)("digest-close", {
    name: called(person, world),
    ...stageWords(next.stage, walked),
    missing: missing.says(),
  });
  return [{ list: "close", at: week.until, words, rank: -missing.share }];
}
