import { each } from "../ask.ts";
import type { PersonId } from "../person.ts";
import { peopleIn } from "../roles.ts";
import type { Thread } from "../shown.ts";
import type { World } from "../world.ts";
import type { Pathway, Stage } from "../../definitions/types.ts";
import { personKey } from "./key.ts";
import { communitiesOn, pathwaysWalked } from "./pathway.ts";

/** A stage that issues with a label are for. */
export interface Rung {
  readonly id: string;
  readonly pathway: Pathway;
  readonly stage: Stage;
  readonly label: string;
}

type Named = readonly [id: string, pathway: Pathway];

/** The pathways whose stages say for whom issues are. */
export function laddersIn(world: World): readonly Named[] {
  return pathwaysWalked(world).filter(([, { stages }]) =>
    stages.some(({ issues }) => issues !== undefined),
  );
}

/** The stages of which one must be reached to take an issue: on each pathway the last that asks for one of its labels. */
export function rungsFor(
  { labels }: Pick<Thread, "labels">,
  pathways: readonly Named[],
): readonly Rung[] {
  return pathways.flatMap(([id, pathway]) => {
    if (pathway["for-anybody"]?.some((label) => labels.includes(label))) return [];
    const rungs = pathway.stages.flatMap((stage) => {
      const label = stage.issues?.find((one) => labels.includes(one));
      return label === undefined ? [] : [{ id, pathway, stage, label }];
    });
    return rungs.slice(-1);
  });
}

/** The first rung that is too high for somebody; none where any of them is not. */
export function tooHigh(person: PersonId, rungs: readonly Rung[], world: World): Rung | undefined {
  const may = each(
    rungs,
    (rung) => hasReached(person, rung, world) || decides(person, rung, world),
  );
  return may.includes(true) ? undefined : rungs[0];
}

export function hasReached(
  person: PersonId,
  { id, stage }: Pick<Rung, "id" | "stage">,
  world: World,
): boolean {
  const reached = world.ledger.about(personKey(person)).of("stage-reached");
  return reached.some((fact) => fact.pathway === id && fact.stage === stage.id);
}

/** Leads of the communities that it is for know what they take, and so do owners. */
function decides(person: PersonId, { id }: Rung, world: World): boolean {
  const around = { subject: person, communities: communitiesOn(id, world) };
  const leads = peopleIn("leads", around, world, world.now);
  return leads.includes(person) || world.owners().includes(person);
}
