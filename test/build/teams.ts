import type { Person } from "../../src/core/person.ts";
import type { Team } from "../../src/core/world.ts";

/** The team of UI/UX, opted in, with these people in it. */
export function team(members: readonly Person[] = [], more: Partial<Team> = {}): Team {
  return { slug: "ui-ux", managed: true, members, invited: [], ...more };
}
