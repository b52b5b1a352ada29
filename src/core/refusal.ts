import type { Effect } from "./effect.ts";
import type { PersonId } from "./person.ts";
import { type Repo, threadKey } from "./place.ts";
import type { Instant } from "./time.ts";
import type { World } from "./world.ts";

/** Something that GitHub would not do, and will not do by being asked at once again. */
export interface Refusal {
  /** In GitHub's own words, or ours. */
  readonly why: string;
  /** When it is asked again. */
  readonly again: Instant;
}

/** What an effect works on, from the widest to the narrowest: a refusal is about one of these. */
export function placesOf(effect: Effect): readonly string[] {
  switch (effect.kind) {
    case "ensure-label":
    case "ensure-issue":
    case "ensure-check":
    case "ensure-file":
      return [repoPlace(effect.repo), `${effect.kind}/${effect.repo.id}`];
    case "ensure-labels":
    case "ensure-block":
    case "ensure-comment":
    case "ensure-state":
      return [repoPlace(effect.thread.repo), `${effect.kind}/${threadKey(effect.thread)}`];
    case "ensure-member":
    case "ensure-no-member":
      return [teamPlace(effect.team), `${teamPlace(effect.team)}/${effect.person.id}`];
  }
}

function repoPlace({ id }: Repo): string {
  return `repository/${id}`;
}

function teamPlace(slug: string): string {
  return `team/${slug.toLowerCase()}`;
}

/** Whether an effect has to wait, because GitHub refused it a moment ago. */
export function isRefused(effect: Effect, world: World): boolean {
  const refused = world.refusals();
  return placesOf(effect).some((place) => {
    const again = refused[place]?.again;
    return again !== undefined && again > world.now;
  });
}

/** Why GitHub would not change somebody's place in a team when it was asked last. */
export function whyNotInTeam(team: string, person: PersonId, world: World): string | undefined {
  const place = teamPlace(team);
  const refused = world.refusals();
  return refused[place]?.why ?? refused[`${place}/${person}`]?.why;
}
