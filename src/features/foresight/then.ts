import type { Definitions } from "../../definitions/definitions.ts";
import type { Effect } from "../../core/effect.ts";
import { about, type Fact, inOrder } from "../../core/fact.ts";
import type { Feature } from "../../core/feature.ts";
import type { PersonId } from "../../core/person.ts";
import { inTodaysNames, namesOf } from "../../core/ledger/todays-names.ts";
import type { Target } from "../../core/target.ts";
import type { Candidate, World } from "../../core/world.ts";

/** A world with definitions in force. */
export type InForce = World & { readonly definitions: Definitions };

/** The world as it would be right after a candidate came into force. */
export function adopting(
  definitions: Definitions,
  candidate: Candidate,
  world: InForce,
  others: readonly Feature[],
): InForce {
  const facts = recorded(wanted({ kind: "definitions" }, { ...world, candidate }, others));
  const adopted = facts.find((fact) => fact.kind === "adopted");
  const pins = adopted?.kind === "adopted" ? adopted.people : world.pins;
  const all = inOrder([...world.facts, ...facts]);
  const named = inTodaysNames(all, namesOf({ definitions, facts: all }));
  return { ...world, definitions, pins, facts: named };
}

/** What features want for one target, as if it were looked at. */
export function wanted(
  target: Target,
  world: World,
  others: readonly Feature[],
): readonly Effect[] {
  const upheld = others.flatMap((feature) => feature.uphold?.(target, world) ?? []);
  return upheld.flatMap(({ plan }) => plan.map(({ effect }) => effect));
}

function recorded(effects: readonly Effect[]): readonly Fact[] {
  return effects.flatMap((effect) => (effect.kind === "ensure-recorded" ? effect.facts : []));
}

/** As often as one conclusion may lead to the next: a stage to a badge to a stage. */
const MOST_ROUNDS = 12;

/** What follows in a world, and the world once all of it is on record. */
export interface Following {
  readonly effects: readonly Effect[];
  readonly world: InForce;
}

/** What follows for people and teams in a world: every effect, once, with conclusions drawn from conclusions. */
export function consequences(world: InForce, others: readonly Feature[]): Following {
  const targets = [...communities(world), ...peopleOf(world)];
  const all = new Map<string, Effect>();
  let seen = world;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const effects = targets.flatMap((target) => wanted(target, seen, others));
    for (const effect of effects) all.set(JSON.stringify(effect), effect);
    const facts = inOrder([...seen.facts, ...recorded(effects)]);
    if (facts.length === seen.facts.length) break;
    seen = { ...seen, facts };
  }
  return { effects: [...all.values()], world: seen };
}

function communities({ definitions }: InForce): readonly Target[] {
  const ids = Object.keys(definitions.communities);
  return ids.map((community) => ({ kind: "community", community }));
}

function peopleOf(world: World): readonly Target[] {
  const keys = new Set(world.facts.flatMap(about).filter((key) => key.startsWith("person:")));
  return [...keys].map((key) => ({
    kind: "person",
    person: key.slice("person:".length) as PersonId,
  }));
}
