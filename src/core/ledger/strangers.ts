import { type FactOf, only } from "../fact.ts";
import { type Person, type PersonId, same } from "../person.ts";
import type { Team, World } from "../world.ts";
import { leaving, memberships } from "./memberships.ts";

/** Whether nobody but members is to be in a community's team, and Waymark knows enough of the team to see to it. */
export function isKeptExactly(community: string, team: Team, { definitions }: World): boolean {
  const managed = definitions?.communities[community]?.["team-managed"];
  return managed === "exactly" && team.managed && team.kept !== undefined;
}

/** Whether everybody in the team had the chance to become a member, as they do when Waymark first sees it. */
export function isTakenOver(community: string, { facts }: World): boolean {
  return only(facts, "taken-over").some((fact) => fact.community === community);
}

/** People in a team that is kept exactly who do not belong there: put in by hand after Waymark took it over. */
export function strangers(community: string, team: Team, world: World): readonly Person[] {
  const { kept } = team;
  if (!kept || !isKeptExactly(community, team, world) || !isTakenOver(community, world)) return [];
  const members = memberships(world.facts, community);
  const going = leaving(world.facts, community);
  const trusted = [...leads(community, world), ...world.owners, ...kept];
  return team.members.filter(
    ({ id }) =>
      !members.has(id) && !going.has(id) && !trusted.includes(id) && !hasGrownInto(team, id, world),
  );
}

/** Everybody the definitions name as a lead, whether or not their term runs. */
function leads(community: string, { definitions, pins }: World): readonly PersonId[] {
  const named = definitions?.communities[community]?.leads ?? [];
  return named.flatMap(({ github }) => pins[github.toLowerCase()] ?? []);
}

/** Whether a stage they reached gives somebody this very team. */
function hasGrownInto(team: Team, person: PersonId, { facts, definitions }: World): boolean {
  function gives({ pathway, stage }: FactOf<"stage-reached">): boolean {
    const found = definitions?.pathways[pathway]?.stages.find(({ id }) => id === stage);
    return found?.recognise?.team !== undefined && same(found.recognise.team, team.slug);
  }
  return only(facts, "stage-reached").some((fact) => fact.person === person && gives(fact));
}
