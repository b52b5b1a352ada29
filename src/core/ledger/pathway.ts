import type { Condition, Pathway, Stage } from "../../definitions/types.ts";
import { reasonFor } from "../condition/index.ts";
import type { Situation } from "../condition/situation.ts";
import { type FactOf, only } from "../fact.ts";
import type { PersonId } from "../person.ts";
import { threadKey } from "../place.ts";
import { personSituation } from "./person.ts";
import type { Reason } from "../reason.ts";
import { mayAct } from "../roles.ts";
import type { World } from "../world.ts";

/** Where a person stands with one stage. */
export interface StageState {
  readonly stage: Stage;
  readonly state: "reached" | "ready" | "to-confirm" | "next" | "ahead";
  readonly reason: Reason;
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
  if (reached)
    return { stage, state: "reached", reason: { holds: true, says: reached.because }, reached };
  const { definitions } = world;
  if (!open || !definitions) return { stage, state: "ahead", reason: LATER };
  const given = confirms(confirmTag(pathway, stage.id, person), world);
  const situation = personSituation(
    person,
    communitiesOn(pathway, world),
    given,
    definitions,
    world,
  );
  const reason = reasonFor(stage.when, situation);
  const confirmed = stage.confirm && confirmation(stage.confirm, situation);
  if (reason.holds && (!stage.confirm || confirmed))
    return { stage, state: "ready", reason, ...(confirmed ? { confirmed } : {}) };
  const rest = withoutEndorsements(stage.when);
  const judged = stage.confirm !== undefined || rest !== stage.when;
  const due = judged && (!rest || reasonFor(rest, situation).holds);
  return { stage, state: due ? "to-confirm" : "next", reason };
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

/** A condition as it is before anybody was asked; `undefined` where nothing else is asked. */
function withoutEndorsements(condition: Condition): Condition | undefined {
  if ("endorsements" in condition) return undefined;
  if (!("all" in condition)) return condition;
  const rest = condition.all.flatMap((part) => withoutEndorsements(part) ?? []);
  if (
    rest.length === condition.all.length &&
    rest.every((part, index) => part === condition.all[index])
  )
    return condition;
  return rest.length > 0 ? { all: rest } : undefined;
}
