import { apart, each } from "../ask.ts";
import type { FactOf } from "../fact.ts";
import { type Person, type PersonId, same } from "../person.ts";
import type { Team, World } from "../world.ts";
import { communityKey, personKey } from "./key.ts";
import { standings } from "./memberships.ts";
import { stands } from "./staying.ts";

/** Whether nobody but members is to be in a community's team, and the organisation opted it in. */
export function isKeptExactly(community: string, team: Team, world: World): boolean {
  const managed = world.definitions()?.communities[community]?.["team-managed"];
  return managed === "exactly" && team.managed;
}

/** Whether everybody in the team had the chance to become a member, as they do when Waymark first sees it. */
export function isTakenOver(community: string, { ledger }: World): boolean {
  return ledger.about(communityKey(community)).of("taken-over").length > 0;
}

/** People in a team that is kept exactly who do not belong there: put in by hand after Waymark took it over. */
export function strangers(community: string, team: Team, world: World): readonly Person[] {
  if (!isKeptExactly(community, team, world) || !isTakenOver(community, world)) return [];
  const known = standings(community, world);
  const [owners, keepers] = apart([() => world.owners(), () => world.keepers(team.slug)]);
  const trusted = new Set([...leads(community, world), ...owners, ...keepers]);
  const unknown = team.members.filter(({ id }) => {
    const standing = known.get(id);
    const belongs = standing?.joined !== undefined || standing?.going === true;
    return !belongs && !trusted.has(id);
  });
  const grown = each(unknown, ({ id }) => hasGrownInto(team, id, world));
  return unknown.filter((_, index) => !grown[index]);
}

/** Everybody the definitions name as a lead, whether or not their term runs. */
function leads(community: string, world: World): readonly PersonId[] {
  const named = world.definitions()?.communities[community]?.leads ?? [];
  return named.flatMap(({ github }) => world.pinned(github) ?? []);
}

/** Whether a stage they reached, and that does not rest, gives somebody this very team. */
function hasGrownInto(team: Team, person: PersonId, world: World): boolean {
  const pathways = world.definitions()?.pathways;
  function gives(reached: FactOf<"stage-reached">): boolean {
    const found = pathways?.[reached.pathway]?.stages.find(({ id }) => id === reached.stage);
    const given = found?.recognise?.team;
    return given !== undefined && same(given, team.slug) && stands(reached, world);
  }
  return world.ledger.about(personKey(person)).of("stage-reached").some(gives);
}
