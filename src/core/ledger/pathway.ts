import type { Condition, Pathway, Role, Stage } from "../../definitions/types.ts";
import { reasonFor } from "../condition/index.ts";
import type { Situation } from "../condition/situation.ts";
import { type FactOf, only } from "../fact.ts";
import type { PersonId } from "../person.ts";
import { threadKey } from "../place.ts";
import { namesOf } from "./todays-names.ts";
import { personSituation } from "./person.ts";
import type { Reason } from "../reason.ts";
import { mayAct } from "../roles.ts";
import type { World } from "../world.ts";

/** Where a person stands with one stage. */
export interface StageState {
  readonly stage: Stage;
  readonly state: "reached" | "ready" | "to-confirm" | "next" | "ahead";
  readonly reason: Reason;
  /** What the person has done for it themselves: how others judge them is left out. */
  readonly own: Reason;
  readonly reached?: FactOf<"stage-reached">;
  /** Who confirmed it, once somebody who may has. */
  readonly confirmed?: FactOf<"commanded">;
}

/** The stages of a pathway for one person, in order: those behind, the next one with its reason, those ahead. */
export function stagesOf(
  id: string,
  pathway: Pathway,
  person: PersonId,
  world: World,
): readonly StageState[] {
  let open = true;
  return pathway.stages.map((stage) => {
    const state = stageState(id, stage, person, world, open);
    open = open && (state.state === "reached" || state.state === "ready");
    return state;
  });
}

const LATER: Reason = { holds: false, says: "comes later" };

function stageState(
  pathway: string,
  stage: Stage,
  person: PersonId,
  world: World,
  open: boolean,
): StageState {
  const reached = only(world.facts, "stage-reached").find(
    (fact) => fact.person === person && fact.pathway === pathway && fact.stage === stage.id,
  );
  if (reached) {
    const reason = { holds: true, says: reached.because };
    return { stage, state: "reached", reason, own: reason, reached };
  }
  const { definitions } = world;
  if (!open || !definitions) return { stage, state: "ahead", reason: LATER, own: LATER };
  const given = confirms(confirmTagInUse(pathway, stage.id, person, world), world);
  const communities = communitiesOn(pathway, world);
  return judged(stage, personSituation(person, communities, given, definitions, world));
}

/** A stage that is the next one: what the person did comes first, then what others say to it. */
function judged(stage: Stage, situation: Situation): StageState {
  const reason = reasonFor(stage.when, situation);
  const deeds = withoutEndorsements(stage.when);
  const own = deeds ? reasonFor(deeds, situation) : NOTHING_ASKED;
  const confirmed = stage.confirm && confirmation(stage.confirm, situation);
  if (reason.holds && (!stage.confirm || confirmed))
    return { stage, state: "ready", reason, own, ...(confirmed ? { confirmed } : {}) };
  const waits = confirmersOf(stage).length > 0 && own.holds;
  return { stage, state: waits ? "to-confirm" : "next", reason, own };
}

const NOTHING_ASKED: Reason = { holds: true, says: "" };

/** The roles that are asked about a person before they reach a stage. */
export function confirmersOf({ confirm, when }: Stage): readonly Role[] {
  return [...new Set([...(confirm ? [confirm] : []), ...endorsers(when)])];
}

function endorsers(condition: Condition): readonly Role[] {
  if ("all" in condition) return condition.all.flatMap(endorsers);
  if ("any" in condition) return condition.any.flatMap(endorsers);
  return "endorsements" in condition ? [condition.endorsements.by] : [];
}

/** The communities whose people a pathway is for: those that list it. */
export function communitiesOn(pathway: string, world: World): readonly string[] {
  return Object.entries(world.definitions?.communities ?? {})
    .filter(([, { pathways }]) => pathways?.includes(pathway))
    .map(([id]) => id);
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
  const { ever } = namesOf(world);
  const stages = ever(`stages/${pathway}`, stage);
  const tags = ever("pathways", pathway).flatMap((one) =>
    stages.map((id) => confirmTag(one, id, person)),
  );
  const raised = only(world.facts, "raised").find(({ tag }) => tags.includes(tag));
  return raised?.tag ?? confirmTag(pathway, stage, person);
}

/** The `/confirm`s on the issue with a tag. */
function confirms(tag: string, world: World): readonly FactOf<"commanded">[] {
  const threads = only(world.facts, "raised")
    .filter((fact) => fact.tag === tag)
    .map(({ thread }) => threadKey(thread));
  return only(world.facts, "commanded").filter(
    (fact) => fact.name === "confirm" && threads.includes(threadKey(fact.thread)),
  );
}

function confirmation(role: NonNullable<Stage["confirm"]>, situation: Situation) {
  const { endorsements, subject, around, world } = situation;
  return endorsements.find(
    (fact) => fact.by !== subject && mayAct(role, fact.by, fact.at, around, world),
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
