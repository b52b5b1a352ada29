import type { Step } from "../../core/effect.ts";
import { each } from "../../core/ask.ts";
import type { FactOf } from "../../core/fact.ts";
import { personKey } from "../../core/ledger/key.ts";
import { returnOf, stands } from "../../core/ledger/staying.ts";
import type { PersonId } from "../../core/person.ts";
import type { Team, World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";

type Reached = FactOf<"stage-reached">;

/** A stage that gives a team, where the person has not been seen in it yet. */
interface Given {
  readonly reached: Reached;
  readonly team: Team;
  /** What is on record once they were seen there. */
  readonly id: string;
}

/** The teams that reached stages give, once seen in them: whoever was taken out by hand afterwards stays out. */
export function arrivals(
  person: PersonId,
  definitions: Definitions,
  world: World,
): readonly FactOf<"in-team">[] {
  return givenTo(person, definitions, world)
    .filter(({ team }) => isIn(team, person))
    .map(({ id, team }) => ({
      kind: "in-team",
      id,
      at: world.now,
      person,
      team: team.slug,
      by: "waymark",
    }));
}

/** The teams that reached stages give: added once, and once more after each rest. */
export function stageTeams(
  person: PersonId,
  definitions: Definitions,
  world: World,
): readonly Step[] {
  const login = world.login(person);
  if (login === undefined) return [];
  return givenTo(person, definitions, world)
    .filter(({ team }) => team.managed && !isIn(team, person))
    .map(({ reached, team: { slug: team } }) => {
      const afterwards = [{ kind: "person", person }] as const;
      const who = { id: person, login };
      const effect = { kind: "ensure-member", team, person: who, afterwards } as const;
      return { effect, because: `reached ${reached.stage}` };
    });
}

function givenTo(person: PersonId, definitions: Definitions, world: World): readonly Given[] {
  const facts = world.ledger.about(personKey(person));
  const giving = facts.of("stage-reached").flatMap((reached) => {
    const slug = teamOf(reached, definitions);
    return slug !== undefined && stands(reached, world) ? [{ reached, slug }] : [];
  });
  const all = each(giving, ({ reached, slug }) => {
    const team = world.team(slug);
    // Whoever is back from rest is let in again, once.
    const given = returnOf(reached, world) ?? reached;
    const id = `in-team/${team?.slug}/${given.id}`;
    return team && !facts.has(id) ? [{ reached, team, id }] : [];
  });
  return all.flat();
}

function teamOf({ pathway, stage }: Reached, { pathways }: Definitions): string | undefined {
  const stages = pathways[pathway]?.stages ?? [];
  return stages.find(({ id }) => id === stage)?.recognise?.team;
}

function isIn({ members }: Team, person: PersonId): boolean {
  return members.some(({ id }) => id === person);
}
