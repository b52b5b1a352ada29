import type { Definitions } from "../../definitions/definitions.ts";
import type { Stage } from "../../definitions/types.ts";
import { type Shown, ours } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { reasonFor } from "../condition/index.ts";
import { entriesOf, idsOf } from "../entries.ts";
import type { FactOf } from "../fact.ts";
import type { Reason } from "../reason.ts";
import { voiceAmong } from "../voice-of.ts";
import { voiceAbout, voiceOn } from "../voice.ts";
import type { World } from "../world.ts";
import { personKey } from "./key.ts";
import { stageReason } from "./pathway.ts";
import { personSituation } from "./person.ts";
import { communitiesOn } from "./walked.ts";

type Awarded = FactOf<"awarded">;

/** Why somebody got an award, as it is on record, where that is in the language of a voice; nothing otherwise. */
export function becauseIn(
  award: Awarded,
  voice: Voice,
  definitions: Definitions,
  world: World,
): Shown {
  const { language } = writtenIn(award, definitions, world);
  return language === voice.language ? ours(award.because) : ours("");
}

/** The same about an award of just now, in whatever language; nothing where people gave it in words of another one. */
export function becauseNow(
  award: Awarded,
  voice: Voice,
  definitions: Definitions,
  world: World,
): Shown {
  const onRecord = becauseIn(award, voice, definitions, world);
  if (onRecord !== "" || award.because === "" || nominationOf(award, world)) return onRecord;
  const reason = reasonNow(award, voice, definitions, world);
  return reason?.holds ? reason.says() : ours("");
}

/** How the reason of an award spoke when it was written down, as far as definitions tell. */
function writtenIn(award: Awarded, definitions: Definitions, world: World): Voice {
  const nominated = nominationOf(award, world);
  if (nominated) return voiceOn(nominated.thread, world);
  const behind = stageOf(award, definitions, world);
  if (behind) return voiceAbout(communitiesOn(behind.pathway, world), world);
  return voiceAmong(definitions, idsOf(definitions.communities));
}

function nominationOf({ person, evidence }: Awarded, { ledger }: World) {
  const nominated = ledger.about(personKey(person)).of("nominated");
  return nominated.find(({ id }) => evidence.includes(id));
}

interface Behind {
  readonly pathway: string;
  readonly stage: Stage;
}

/** The stage that gave an award: it is there for the same reason. */
function stageOf(
  { person, badge, because }: Awarded,
  { pathways }: Definitions,
  { ledger }: World,
): Behind | undefined {
  const reached = ledger.about(personKey(person)).of("stage-reached");
  const giving = entriesOf(pathways).flatMap(([pathway, { stages }]) =>
    stages.flatMap((stage) => (stage.recognise?.badge === badge ? [{ pathway, stage }] : [])),
  );
  return giving.find(({ pathway, stage }) =>
    reached.some(
      (one) => one.pathway === pathway && one.stage === stage.id && one.because === because,
    ),
  );
}

function reasonNow(
  award: Awarded,
  voice: Voice,
  definitions: Definitions,
  world: World,
): Reason | undefined {
  const { person, badge, year } = award;
  const behind = stageOf(award, definitions, world);
  if (behind) return stageReason({ ...behind, person, voice }, definitions, world);
  const { communities, badges } = definitions;
  const { when, while: lasting } = badges[badge] ?? {};
  const asked = when ?? lasting;
  const more = when ? year !== undefined && { year } : { goesOn: true as const };
  const everywhere = idsOf(communities);
  return (
    asked &&
    reasonFor(
      asked,
      personSituation(person, everywhere, [], definitions, world, voice, { ...more }),
    )
  );
}
