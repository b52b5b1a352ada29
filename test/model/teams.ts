import type { PersonId } from "../../src/core/person.ts";
import { personOf } from "./github.ts";
import type { Model } from "./model.ts";
import { tell } from "./tell.ts";

/** Somebody creates a team, with nobody in it. */
export function createCrew(model: Model, by: PersonId, slug: string, description: string): void {
  const { crews } = model.github;
  if (crews.has(slug)) return;
  crews.set(slug, { slug, description, members: [], invited: [] });
  tell(model, by, { kind: "team.changed", team: slug });
}

/** Somebody puts a person into a team; who is not in the organisation is invited. */
export function addToTeam(
  model: Model,
  by: PersonId,
  slug: string,
  person: PersonId,
): "added" | "invited" | undefined {
  const { github } = model;
  const crew = github.crews.get(slug);
  if (!crew || crew.members.includes(person) || crew.invited.includes(person)) return undefined;
  if (github.organization.has(person)) {
    crew.members.push(person);
    tell(model, by, { kind: "team.changed", team: slug, person: personOf(github, person) });
    return "added";
  }
  crew.invited.push(person);
  tell(model, by, { kind: "organization.changed", person: personOf(github, person) });
  return "invited";
}

/** Somebody takes a person out of a team; one who was only invited to it no longer is, and GitHub tells nobody. */
export function removeFromTeam(
  model: Model,
  by: PersonId,
  slug: string,
  person: PersonId,
): "removed" | undefined {
  const { github } = model;
  const crew = github.crews.get(slug);
  if (!crew) return undefined;
  const was = crew.members.includes(person);
  crew.members = crew.members.filter((one) => one !== person);
  crew.invited = crew.invited.filter((one) => one !== person);
  if (!was) return undefined;
  tell(model, by, { kind: "team.changed", team: slug, person: personOf(github, person) });
  return "removed";
}

/** Somebody accepts their invitation: they are in the organisation and in the teams it named. */
export function accept(model: Model, person: PersonId): void {
  const { github } = model;
  const invited = [...github.crews.values()].filter((crew) => crew.invited.includes(person));
  if (invited.length === 0) return;
  github.organization.add(person);
  tell(model, person, { kind: "organization.changed", person: personOf(github, person) });
  for (const crew of invited) {
    crew.invited = crew.invited.filter((one) => one !== person);
    crew.members.push(person);
    tell(model, person, {
      kind: "team.changed",
      team: crew.slug,
      person: personOf(github, person),
    });
  }
}

/** An invitation runs out, or is taken back: GitHub tells nobody. */
export function expire(model: Model, person: PersonId): void {
  for (const crew of model.github.crews.values())
    crew.invited = crew.invited.filter((one) => one !== person);
}

/** Somebody goes from the organisation, and with that from every team; GitHub tells only the first. */
export function quit(model: Model, by: PersonId, person: PersonId): void {
  const { github } = model;
  if (!github.organization.delete(person)) return;
  for (const crew of github.crews.values())
    crew.members = crew.members.filter((one) => one !== person);
  tell(model, by, { kind: "organization.changed", person: personOf(github, person) });
}
