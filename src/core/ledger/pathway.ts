import type { Definitions } from "../../definitions/definitions.ts";
import type { Condition, Pathway, Role, Stage } from "../../definitions/types.ts";
import { reasonFor } from "../condition/index.ts";
import type { Situation } from "../condition/situation.ts";
import { predicatesIn } from "../condition/walk.ts";
import type { FactOf } from "../fact.ts";
import { each } from "../ask.ts";
import type { PersonId } from "../person.ts";
import { threadKey } from "../place.ts";
import { personKey } from "./key.ts";
import { personSituation } from "./person.ts";
import { type Spell, spellOf } from "./staying.ts";
import type { Reason } from "../reason.ts";
import { mayAct } from "../roles.ts";
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
  voice = voiceAmong(world.definitions(), communitiesOn(id, world)),
): readonly StageState[] {
  let open = true;
  return pathway.stages.map((stage) => {
    const state = stageState(id, stage, person, world, { open, voice });
    open = open && (state.state === "reached" || state.state === "ready");
    return state;
  });
}

function stageState(
  pathway: string,
  stage: Stage,
  person: PersonId,
  world: World,
  { open, voice }: { readonly open: boolean; readonly voice: Voice },
): StageState {
  const all = world.ledger.about(personKey(person)).of("stage-reached");
  const reached = all.find(
    (fact) => fact.person === person && fact.pathway === pathway && fact.stage === stage.id,
  );
  const definitions = world.definitions();
  const situation = (known: Definitions, more: Pick<Situation, "goesOn"> = {}) =>
    personSituation(
      person,
      communitiesOn(pathway, world),
      confirms(confirmTagInUse(pathway, stage.id, person, world), person, world),
      known,
      world,
      voice,
      more,
    );
  if (reached) {
    const goesOn = definitions && stage["stays-while"];
    const staying = goesOn && reasonFor(goesOn, situation(definitions, { goesOn: true }));
    return { ...behind(stage, reached, world), ...(staying && { staying }) };
  }
  if (!open || !definitions) {
    const reason = later(voice);
    return { stage, state: "ahead", reason, own: reason };
  }
  return judged(stage, situation(definitions));
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
  const reason = reasonFor(stage.when, situation);
  const asksOthers = predicatesIn(stage.when).some((one) => "endorsements" in one);
  const own = asksOthers ? ownReason(stage.when, situation) : reason;
  const confirmed = stage.confirm && confirmation(stage.confirm, situation);
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

/** The roles that are asked about a person before they reach a stage. */
export function confirmersOf({ confirm, when }: Stage): readonly Role[] {
  const endorsers = predicatesIn(when).flatMap((one) =>
    "endorsements" in one ? [one.endorsements.by] : [],
  );
  return [...new Set([...(confirm ? [confirm] : []), ...endorsers])];
}

const onPathway = new WeakMap<Definitions, ReadonlyMap<string, readonly string[]>>();

/** The communities whose people a pathway is for: those that list it. */
export function communitiesOn(pathway: string, world: World): readonly string[] {
  const definitions = world.definitions();
  if (!definitions) return [];
  // Asked for each stage of each person.
  const known = onPathway.get(definitions) ?? communitiesByPathway(definitions);
  onPathway.set(definitions, known);
  return known.get(pathway) ?? [];
}

function communitiesByPathway({ communities }: Definitions) {
  const lists = Object.entries(communities).flatMap(([id, { pathways = [] }]) =>
    [...new Set(pathways)].map((pathway) => ({ id, pathway })),
  );
  const grouped = Map.groupBy(lists, ({ pathway }) => pathway);
  return new Map([...grouped].map(([pathway, all]) => [pathway, all.map(({ id }) => id)]));
}

const walked = new WeakMap<Definitions, readonly (readonly [string, Pathway])[]>();

/** The pathways that people walk: one that no community lists and others extend is only what those share. */
export function pathwaysWalked(world: World): readonly (readonly [string, Pathway])[] {
  const definitions = world.definitions();
  if (!definitions) return [];
  const known = walked.get(definitions);
  if (known) return known;
  const all = Object.entries(definitions.pathways);
  const cores = new Set(all.flatMap(([, pathway]) => pathway.extends ?? []));
  const open = all.filter(([id]) => !cores.has(id) || communitiesOn(id, world).length > 0);
  walked.set(definitions, open);
  return open;
}

/** The tag of the issue on which leads confirm a stage. */
export function confirmTag(pathway: string, stage: string, person: PersonId): string {
  return `confirm/${pathway}/${stage}/${person}`;
}

/** The same, where the issue may have been opened when the pathway or the stage had another id. */
export function confirmTagInUse(
  pathway: string,
  stage: string,
  person: PersonId,
  world: World,
): string {
  const { ever } = world.names();
  const stages = ever(`stages/${pathway}`, stage);
  const tags = ever("pathways", pathway).flatMap((one) =>
    stages.map((id) => confirmTag(one, id, person)),
  );
  const raised = world.ledger.about(personKey(person)).of("raised");
  return raised.find(({ tag }) => tags.includes(tag))?.tag ?? confirmTag(pathway, stage, person);
}

/** The `/confirm`s on the issue with a tag. */
function confirms(tag: string, person: PersonId, world: World): readonly FactOf<"commanded">[] {
  const raised = world.ledger.about(personKey(person)).of("raised");
  const asked = raised.filter((fact) => fact.tag === tag);
  const said = each(asked, ({ thread }) => world.ledger.about(threadKey(thread)).of("commanded"));
  return said.flat().filter(({ name }) => name === "confirm");
}

function confirmation(role: NonNullable<Stage["confirm"]>, situation: Situation) {
  const { endorsements, subject, around, world } = situation;
  return endorsements.find(
    (fact) => fact.by !== subject && mayAct(role, fact.by, fact.at, around, world),
  );
}

/** Who confirmed a stage, where somebody who may has. */
export function confirmedBy(
  pathway: string,
  stage: Stage,
  person: PersonId,
  world: World,
): FactOf<"commanded"> | undefined {
  const { confirm } = stage;
  if (!confirm) return undefined;
  const around = { author: person, subject: person, communities: communitiesOn(pathway, world) };
  return confirms(confirmTagInUse(pathway, stage.id, person, world), person, world).find(
    ({ by, at }) => by !== person && mayAct(confirm, by, at, around, world),
  );
}

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
