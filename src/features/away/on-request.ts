import { absences, backAt, isAway, longAbsence } from "../../core/ledger/absences.ts";
import { dayOf } from "../../core/dates.ts";
import type { FactOf } from "../../core/fact.ts";
import type { Upheld } from "../../core/feature.ts";
import type { Request } from "../../core/ledger/request.ts";
import type { Message } from "../../core/message.ts";
import { mayVouch, peopleIn } from "../../core/roles.ts";
import { mention } from "../../core/say.ts";
import { voiceOf } from "../../core/voice-of.ts";
import type { World } from "../../core/world.ts";
import { joined, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { awayUntil, isBack, welcomeBack } from "./messages.ts";
import { whatEnds } from "./what-ends.ts";

/** Whoever is away by a request that was accepted hears there what that means, and is welcomed on the day that they are back. */
export function onRequest(request: Request, world: World): Upheld {
  const excused = request.facts.of("excused").at(-1);
  if (!excused) return {};
  const [due] = backAt(excused.person, world);
  // Any request may be asking them just now.
  const asked = isNew(excused, world) && mayVouch(excused.person, excused.at, world);
  return {
    messages: said(excused, request, world),
    touched: asked ? [{ kind: "everything" }] : [],
    ...(due !== undefined && { due }),
  };
}

function isNew({ id }: FactOf<"excused">, { news }: World): boolean {
  return news.some((fact) => fact.id === id);
}

function said(excused: FactOf<"excused">, request: Request, world: World): readonly Message[] {
  const { thread } = request.seat;
  const begins = isNew(excused, world);
  const tag = begins ? excused.id : `back/${excused.id}`;
  if (!thread || world.said(thread).some((row) => row.tag === tag)) return [];
  const body = begins ? noted(excused, request, world) : welcomed(excused, request, world);
  return body === undefined ? [] : [{ thread, tag, body, occasion: tag }];
}

function noted({ person, until }: FactOf<"excused">, request: Request, world: World): Shown {
  const voice = voiceFor(request);
  const long = longAbsence(absences(person, world), dayOf(world.now, world));
  return joined([
    awayUntil(mention(person, world), until, voice),
    ...whatEnds(person, long, voice, world),
  ]);
}

/** Whoever came back earlier said so, and was welcomed where they did. */
function welcomed(
  { person, until }: FactOf<"excused">,
  request: Request,
  world: World,
): Shown | undefined {
  const today = dayOf(world.now, world);
  if (isAway(today, person, world) || !isAway(until, person, world)) return undefined;
  const voice = voiceFor(request);
  const leads = peopleIn("leads", request.around, world, world.now).filter((one) => one !== person);
  const name = mention(person, world);
  return joined([
    welcomeBack(name, voice),
    ...(leads.length > 0
      ? [
          isBack(
            name,
            leads.map((one) => mention(one, world)),
            voice,
          ),
        ]
      : []),
  ]);
}

function voiceFor({ definitions, community }: Request): Voice {
  return voiceOf(definitions, community);
}
