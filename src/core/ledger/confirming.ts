import type { Condition, Pathway, Role, Stage } from "../../definitions/types.ts";
import { each } from "../ask.ts";
import { predicatesIn } from "../condition/walk.ts";
import type { FactOf } from "../fact.ts";
import type { PersonId } from "../person.ts";
import { threadKey } from "../place.ts";
import { type Around, decidingRole, mayActFor } from "../roles.ts";
import type { World } from "../world.ts";
import { confirmsIn } from "./given.ts";
import { personKey } from "./key.ts";
import { communitiesOn } from "./walked.ts";

/** The roles that are asked about a person before they reach a stage. */
export function confirmersOf({ confirm, when }: Stage): readonly Role[] {
  return [...new Set([...(confirm ? [confirm] : []), ...endorsersIn(when)])];
}

/** The same as things are now: where nobody may confirm it but whom it is about, owners do. */
export function confirmersNow(
  { confirm, when }: Stage,
  around: Around,
  world: World,
): readonly Role[] {
  const asked = confirm ? [decidingRole(confirm, around, world)] : [];
  return [...new Set([...asked, ...endorsersIn(when)])];
}

function endorsersIn(when: Condition): readonly Role[] {
  return predicatesIn(when).flatMap((one) => ("endorsements" in one ? [one.endorsements.by] : []));
}

/** The tag of the issue on which leads confirm a stage. */
export function confirmTag(pathway: string, stage: string, person: PersonId): string {
  return `${CONFIRM}${pathway}/${stage}/${person}`;
}

const CONFIRM = "confirm/";

/** The same, where the issue may have been opened when the pathway or the stage had another id. */
export function confirmTagInUse(
  pathway: string,
  stage: string,
  person: PersonId,
  world: World,
): string {
  const raised = world.ledger.about(personKey(person)).of("raised");
  if (raised.length === 0) return confirmTag(pathway, stage, person);
  const { ever } = world.names();
  const stages = ever(`stages/${pathway}`, stage);
  const tags = ever("pathways", pathway).flatMap((one) =>
    stages.map((id) => confirmTag(one, id, person)),
  );
  return raised.find(({ tag }) => tags.includes(tag))?.tag ?? confirmTag(pathway, stage, person);
}

/** Somebody, and a stage of a pathway that they may have reached. */
interface StageAsked {
  readonly person: PersonId;
  /** The id of the pathway, and what is described by it. */
  readonly pathway: string;
  readonly described: Pathway;
  readonly stage: Stage;
}

/** The stage of a pathway that an issue of ours asks about, whatever it was called when that was opened. */
export function stageAsked(
  { tag, regarding }: FactOf<"raised">,
  world: World,
): StageAsked | undefined {
  if (regarding === undefined) return undefined;
  const pathways = Object.entries(world.definitions()?.pathways ?? {});
  const stages = pathways.flatMap(([pathway, described]) =>
    described.stages.map((stage) => ({ person: regarding, pathway, described, stage })),
  );
  return stages.find(
    ({ pathway, stage }) => tag === confirmTagInUse(pathway, stage.id, regarding, world),
  );
}

/** Whom an issue of ours asks to confirm a stage that definitions have no more; nobody where they have it, or it asks something else. */
export function stageGoneFor(raised: FactOf<"raised">, world: World): PersonId | undefined {
  if (!raised.tag.startsWith(CONFIRM) || !world.definitions()) return undefined;
  return stageAsked(raised, world) ? undefined : raised.regarding;
}

/** The `/confirm`s on the issue with a tag that nobody took back. */
export function confirms(
  tag: string,
  person: PersonId,
  world: World,
): readonly FactOf<"commanded">[] {
  const raised = world.ledger.about(personKey(person)).of("raised");
  const asked = raised.filter((fact) => fact.tag === tag);
  if (asked.length === 0) return NOT_SAID;
  return each(asked, ({ thread }) => confirmsIn(world.ledger.about(threadKey(thread)))).flat();
}

const NOT_SAID: readonly FactOf<"commanded">[] = [];

/** Of what others said, the first yes of somebody who may confirm it. */
export function firstYes(
  role: Role,
  said: readonly FactOf<"commanded">[],
  around: Around,
  world: World,
): FactOf<"commanded"> | undefined {
  const others = said.filter(({ by }) => by !== around.subject);
  if (others.length === 0) return undefined;
  return others.find(({ by, at }) => mayActFor(role, by, at, around, world));
}

/** Who confirmed a stage, where somebody who may has. */
export function confirmedBy(
  pathway: string,
  { id, confirm }: Stage,
  person: PersonId,
  world: World,
): FactOf<"commanded"> | undefined {
  if (!confirm) return undefined;
  const around = { author: person, subject: person, communities: communitiesOn(pathway, world) };
  const said = confirms(confirmTagInUse(pathway, id, person, world), person, world);
  return firstYes(confirm, said, around, world);
}
