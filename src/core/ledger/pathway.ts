import type { Definitions } from "../../definitions/definitions.ts";
import type { Condition, Pathway, Stage } from "../../definitions/types.ts";
import { reasonFor } from "../condition/index.ts";
import type { Situation } from "../condition/situation.ts";
import { predicatesIn } from "../condition/walk.ts";
import type { FactOf } from "../fact.ts";
import type { PersonId } from "../person.ts";
import { firstYes, confirmersOf, confirms, confirmTagInUse } from "./confirming.ts";
import { personKey } from "./key.ts";
import { personSituation } from "./person.ts";
import { type Spell, spellOf } from "./staying.ts";
import { communitiesOn } from "./walked.ts";
import type { Reason } from "../reason.ts";
import type { World } from "../world.ts";
import { later } from "../condition/later.ts";
import { asText, ours } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { voiceAmong } from "../voice-of.ts";

/** Where a person stands with one stage. */
export interface StageState {
  readonly stage: Stage;
  readonly state: "reached" | "resting" | "ready" | "to-confirm" | "next" | "ahead";
  readonly reason: Reason;
  /** What the person has done for it themselves: how others judge them is left out. */
  readonly own: Reason;
  readonly reached?: FactOf<"stage-reached">;
  /** How it is with what it goes on asking of whoever has reached it, where it asks anything. */
  readonly staying?: Reason;
  /** Since when that does not hold. */
  readonly spell?: Spell;
  /** Who confirmed it, once somebody who may has. */
  readonly confirmed?: FactOf<"commanded">;
}

/** The stages of a pathway for one person, in order: those behind, the next one with its reason, those ahead. Reasons are said in the voice of the communities it is for, unless another one is wanted. */
export function stagesOf(
  id: string,
  pathway: Pathway,
  person: PersonId,
  world: World,
  voice?: Voice,
): readonly StageState[] {
  if (voice) return stagesIn(voice, id, pathway, person, world);
  // What concludes from them and what upholds them ask one after the other, and know the same.
  return world.onRecord(`stages ${id} ${person}`, () =>
    stagesIn(spokenOn(id, world), id, pathway, person, world),
  );
}

function spokenOn(id: string, world: World): Voice {
  return voiceAmong(world.definitions(), communitiesOn(id, world));
}

function stagesIn(
  voice: Voice,
  id: string,
  pathway: Pathway,
  person: PersonId,
  world: World,
): readonly StageState[] {
  let open = true;
  return pathway.stages.map((stage) => {
    const state = stageState({ pathway: id, stage, person, voice }, open, world);
    open = open && (state.state === "reached" || state.state === "ready");
    return state;
  });
}

/** Who is asked about which stage. */
interface Asked {
  readonly pathway: string;
  readonly stage: Stage;
  readonly person: PersonId;
  readonly voice: Voice;
}

function stageState(asked: Asked, open: boolean, world: World): StageState {
  const { pathway, stage, person, voice } = asked;
  const reached = reachedBy(person, world).find(
    (fact) => fact.person === person && fact.pathway === pathway && fact.stage === stage.id,
  );
  const definitions = world.definitions();
  if (reached) {
    const state = behind(stage, reached, world);
    const goesOn = definitions && stage["stays-while"];
    if (!goesOn) return state;
    const situation = situationOf(asked, definitions, world, { goesOn: true });
    return { ...state, staying: reasonFor(goesOn, situation) };
  }
  if (!open || !definitions) {
    const reason = later(voice);
    return { stage, state: "ahead", reason, own: reason };
  }
  return judged(stage, situationOf(asked, definitions, world));
}

/** Whether what a stage asks for is there now, said in a voice, whether it was reached or not. */
export function stageReason(asked: Asked, definitions: Definitions, world: World): Reason {
  return reasonFor(asked.stage.when, situationOf(asked, definitions, world));
}

function reachedBy(person: PersonId, { ledger }: World) {
  return ledger.about(personKey(person)).of("stage-reached");
}

function situationOf(
  { pathway, stage, person, voice }: Asked,
  definitions: Definitions,
  world: World,
  more?: Pick<Situation, "goesOn">,
): Situation {
  const said = confirms(confirmTagInUse(pathway, stage.id, person, world), person, world);
  const communities = communitiesOn(pathway, world);
  return personSituation(person, communities, said, definitions, world, voice, more);
}

/** A stage that was reached: it stands, or rests. */
function behind(stage: Stage, reached: FactOf<"stage-reached">, world: World): StageState {
  const reason = { holds: true, says: () => asText(reached.because) };
  const spell = spellOf(reached, world);
  const state = spell?.rested ? "resting" : "reached";
  return { stage, state, reason, own: reason, reached, ...(spell && { spell }) };
}

/** A stage that is the next one: what the person did comes first, then what others say to it. */
function judged(stage: Stage, situation: Situation): StageState {
  const { endorsements, around, world } = situation;
  const reason = reasonFor(stage.when, situation);
  const asksOthers = predicatesIn(stage.when).some((one) => "endorsements" in one);
  const own = asksOthers ? ownReason(stage.when, situation) : reason;
  const confirmed = stage.confirm && firstYes(stage.confirm, endorsements, around, world);
  if (reason.holds && (!stage.confirm || confirmed))
    return { stage, state: "ready", reason, own, ...(confirmed ? { confirmed } : {}) };
  const waits = confirmersOf(stage).length > 0 && own.holds;
  return { stage, state: waits ? "to-confirm" : "next", reason, own };
}

function ownReason(when: Condition, situation: Situation): Reason {
  const deeds = withoutEndorsements(when);
  return deeds ? reasonFor(deeds, situation) : NOTHING_ASKED;
}

const NOTHING_ASKED: Reason = { holds: true, says: () => ours("") };

/** A condition as far as it is about what the person did; `undefined` where it asks others only. */
function withoutEndorsements(condition: Condition): Condition | undefined {
  if ("endorsements" in condition) return undefined;
  if ("all" in condition) return some(condition.all, (all) => ({ all }));
  if ("any" in condition) return some(condition.any, (any) => ({ any }));
  return condition;
}

function some(
  parts: readonly Condition[],
  joined: (rest: readonly Condition[]) => Condition,
): Condition | undefined {
  const rest = parts.flatMap((part) => withoutEndorsements(part) ?? []);
  return rest.length > 0 ? joined(rest) : undefined;
}
