import { apart, each } from "./ask.ts";
import type { World } from "./world.ts";

/**
 * The owners, and the teams that the definitions name, as one text: where it reads otherwise than the
 * night before, anybody may be asked something else, or come into a team that was not to be had.
 * GitHub tells of these changes one by one, and not on whom they have a bearing.
 */
export function whoIsWho(world: World): string {
  // Wherever teams stand in them: as the place people come into, or as a role.
  const named = JSON.stringify(world.definitions() ?? {});
  const places = named.matchAll(/"team":"([^"]+)"/g);
  const roles = new Set([...named.matchAll(/"team:([^"]+)"/g)].map(([, slug = ""]) => slug));
  const slugs = new Set([...roles, ...[...places].map(([, slug = ""]) => slug)]);
  const [owners, teams] = apart([
    () => world.owners(),
    () => each([...slugs].toSorted(), (slug) => stateOf(slug, roles.has(slug), world)),
  ]);
  return JSON.stringify([owners.toSorted(), teams]);
}

/** Who comes into a place of its own is told one by one; who has a role is asked together. */
function stateOf(slug: string, isRole: boolean, world: World): readonly unknown[] {
  const team = world.team(slug);
  const people = isRole ? (team?.members ?? []).map(({ id }) => id) : [];
  return [slug, team?.managed, people.toSorted()];
}
