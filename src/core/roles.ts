import { handlesIn } from "../forms/handles.ts";
import type { Lead, Role } from "../definitions/types.ts";
import { only } from "./fact.ts";
import { memberships } from "./ledger/memberships.ts";
import { type PersonId, same } from "./person.ts";
import { dayIn, type Instant } from "./time.ts";
import type { World } from "./world.ts";

/** Who is who where something happens: a request, a pathway. */
export interface Around {
  readonly author?: PersonId;
  readonly subject: PersonId;
  readonly assignees?: readonly PersonId[];
  /** The communities at hand: a request's own, or those that list a pathway. */
  readonly communities: readonly string[];
  /** What a request's fields say, by key. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** Everybody who has a role there at a moment. */
export function peopleIn(
  role: Role,
  around: Around,
  world: World,
  at: Instant,
): readonly PersonId[] {
  if (role.startsWith("team:")) return teamMembers(role.slice("team:".length), world);
  if (role.startsWith("field:")) return named(around.fields?.[role.slice("field:".length)], world);
  switch (role) {
    case "author":
      return around.author ? [around.author] : [];
    case "subject":
      return [around.subject];
    case "assignee":
      return around.assignees ?? [];
    case "owners":
      return world.owners;
    case "members":
      return around.communities.flatMap((id) => [...memberships(world.facts, id).keys()]);
    case "leads":
      return [...new Set(around.communities.flatMap((id) => leads(id, world, at)))];
  }
  return [];
}

/** Whether somebody had the role when they acted, and has it still. */
export function mayAct(
  role: Role,
  person: PersonId,
  at: Instant,
  around: Around,
  world: World,
): boolean {
  return (
    peopleIn(role, around, world, at).includes(person) &&
    peopleIn(role, around, world, world.now).includes(person)
  );
}

/** Whether somebody leads any community at all, or owns the organisation. */
export function leadsAnything(person: PersonId, at: Instant, world: World): boolean {
  const communities = Object.keys(world.definitions?.communities ?? {});
  const around: Around = { subject: person, communities };
  return mayAct("leads", person, at, around, world) || world.owners.includes(person);
}

/** Leads of a community under the definitions in force then; the last lead keeps the rights until replaced. */
function leads(community: string, world: World, at: Instant): readonly PersonId[] {
  const then = only(world.facts, "adopted").findLast((fact) => fact.at <= at);
  const listed = world.definitions?.communities[community]?.leads ?? [];
  const day = dayIn(at, world.definitions?.settings.timezone ?? "UTC");
  const begun = listed.filter(({ from }) => !from || from <= day);
  const serving = begun.filter(({ until }) => !until || until >= day);
  const last = begun.toSorted((a, b) => ended(b).localeCompare(ended(a))).slice(0, 1);
  return (serving.length > 0 ? serving : last)
    .flatMap(({ github }) => world.pins[github.toLowerCase()] ?? [])
    .filter((person) => then?.leads[community]?.includes(person));
}

function ended(lead: Lead): string {
  return lead.until ?? "";
}

function teamMembers(slug: string, world: World): readonly PersonId[] {
  return world.teams[slug.toLowerCase()]?.members.map(({ id }) => id) ?? [];
}

function named(text: string | undefined, world: World): readonly PersonId[] {
  const handles = handlesIn(text ?? "");
  return Object.entries(world.logins)
    .filter(([, login]) => handles.some((handle) => same(handle, login)))
    .map(([id]) => id as PersonId);
}
