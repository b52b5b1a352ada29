import type { Effect } from "../../core/effect.ts";
import { type Fact, type FactKind, type FactOf, only } from "../../core/fact.ts";
import type { PersonId } from "../../core/person.ts";
import type { World } from "../../core/world.ts";
import type { Change } from "./change.ts";

/** What would happen to people and teams, and would not happen anyway. */
export function people(
  anyway: readonly Effect[],
  then: readonly Effect[],
  after: World,
  world: World,
): readonly Change[] {
  const known = new Set([...world.facts, ...recorded(anyway)].map(({ id }) => id));
  const fresh = recorded(then).filter(({ id }) => !known.has(id));
  return [
    ...lost(after, world),
    ...teams("ensure-no-member", "team-left", anyway, then),
    ...teams("ensure-member", "team-entered", anyway, then),
    ...grouped(fresh, "joined", ({ community }) => community).map(([community, facts]) => ({
      kind: "member" as const,
      community,
      people: idsOf(facts),
    })),
    ...grouped(fresh, "stage-reached", stageKey).flatMap(([, facts]) =>
      stage("stage-reached", facts),
    ),
    ...grouped(fresh, "awarded", ({ badge }) => badge).map(([badge, facts]) => ({
      kind: "awarded" as const,
      badge,
      people: idsOf(facts),
    })),
  ];
}

function recorded(effects: readonly Effect[]): readonly Fact[] {
  return effects.flatMap((effect) => (effect.kind === "ensure-recorded" ? effect.facts : []));
}

/** Stages on record that no pathway would have any more. */
function lost(after: World, world: World): readonly Change[] {
  const reached = only(world.facts, "stage-reached").filter(
    ({ pathway, stage: id }) => has(world, pathway, id) && !has(after, pathway, id),
  );
  return grouped(reached, "stage-reached", stageKey).flatMap(([, facts]) =>
    stage("stage-lost", facts),
  );
}

function has(world: World, pathway: string, wanted: string): boolean {
  return world.definitions?.pathways[pathway]?.stages.some(({ id }) => id === wanted) === true;
}

function stageKey({ pathway, stage: id }: FactOf<"stage-reached">): string {
  return `${pathway}/${id}`;
}

function stage(
  kind: "stage-lost" | "stage-reached",
  facts: readonly FactOf<"stage-reached">[],
): readonly Change[] {
  return facts
    .slice(0, 1)
    .map(({ pathway, stage: id }) => ({ kind, pathway, stage: id, people: idsOf(facts) }));
}

function grouped<K extends FactKind>(
  facts: readonly Fact[],
  kind: K,
  key: (fact: FactOf<K>) => string,
) {
  return [...Map.groupBy(only(facts, kind), key)];
}

function idsOf(facts: readonly { readonly person: PersonId }[]): readonly PersonId[] {
  return [...new Set(facts.map(({ person }) => person))];
}

type Membership = "ensure-member" | "ensure-no-member";

function teams(
  effect: Membership,
  kind: "team-left" | "team-entered",
  anyway: readonly Effect[],
  then: readonly Effect[],
): readonly Change[] {
  const before = new Set(memberships(effect, anyway).map(({ team, login }) => `${team}/${login}`));
  const fresh = memberships(effect, then).filter(
    ({ team, login }) => !before.has(`${team}/${login}`),
  );
  return [...Map.groupBy(fresh, ({ team }) => team)].map(([team, all]) => ({
    kind,
    team,
    logins: [...new Set(all.map(({ login }) => login))],
  }));
}

function memberships(kind: Membership, effects: readonly Effect[]) {
  return effects.flatMap((effect) =>
    effect.kind === kind ? [{ team: effect.team, login: effect.person.login }] : [],
  );
}
