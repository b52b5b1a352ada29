import type { Step } from "../../core/effect.ts";
import { type Fact, type FactOf, only } from "../../core/fact.ts";
import type { PersonId } from "../../core/person.ts";
import type { Team, World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";

/** The teams that reached stages give: added once; whoever was taken out by hand stays out. */
export function stageTeams(
  person: PersonId,
  definitions: Definitions,
  world: World,
): readonly Step[] {
  return only(world.facts, "stage-reached")
    .filter((fact) => fact.person === person)
    .flatMap((fact) => {
      const team = world.teams[teamOf(fact, definitions)?.toLowerCase() ?? ""];
      return team ? inStep(fact, team, world) : [];
    });
}

function teamOf(fact: FactOf<"stage-reached">, { pathways }: Definitions): string | undefined {
  const stages = pathways[fact.pathway]?.stages ?? [];
  return stages.find(({ id }) => id === fact.stage)?.recognise?.team;
}

function inStep(reached: FactOf<"stage-reached">, team: Team, world: World): readonly Step[] {
  const { person } = reached;
  const id = `in-team/${team.slug}/${reached.id}`;
  const login = world.logins[person];
  if (world.facts.some((fact) => fact.id === id) || !login) return [];
  if (team.members.some((member) => member.id === person)) {
    const fact: Fact = {
      kind: "in-team",
      id,
      at: world.now,
      person,
      team: team.slug,
      by: "waymark",
    };
    const effect = { kind: "ensure-recorded", facts: [fact], messages: [], touched: [] } as const;
    return [{ effect, because: "this is what GitHub shows" }];
  }
  if (!team.managed) return [];
  const afterwards = [{ kind: "person", person }] as const;
  const effect = {
    kind: "ensure-member",
    team: team.slug,
    person: { id: person, login },
    afterwards,
  } as const;
  return [{ effect, because: `reached ${reached.stage}` }];
}
