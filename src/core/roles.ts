import { handlesIn } from "../forms/handles.ts";
import type { Lead, Role } from "../definitions/types.ts";
import { type FactOf, only } from "./fact.ts";
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
  if (role.startsWith("team:")) return teamMembers(role.slice("team:".length), world);
  return named(around.fields?.[role.slice("field:".length)], world);
}

/** Whether somebody had the role when they acted. */
export function couldAct(
  role: Role,
  person: PersonId,
  at: Instant,
  around: Around,
  world: World,
): boolean {
  return peopleIn(role, around, world, at).includes(person);
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
    couldAct(role, person, at, around, world) && couldAct(role, person, world.now, around, world)
  );
}

/** Whether somebody may vouch for others: they led a community at that moment, or own the organisation. */
export function mayVouch(person: PersonId, at: Instant, world: World): boolean {
  const communities = Object.keys({
    ...world.definitions?.communities,
    ...adoptedBy(at, world)?.leads,
  });
  const around: Around = { subject: person, communities };
  return couldAct("leads", person, at, around, world) || world.owners.includes(person);
}

/** Leads of a community at a moment, of those the definitions named then. Their terms are read as they are written now. */
function leads(community: string, world: World, at: Instant): readonly PersonId[] {
  const then = adoptedBy(at, world);
  const leading = then?.leads[community] ?? [];
  const listed = world.definitions?.communities[community]?.leads ?? [];
  const day = dayIn(at, world.definitions?.settings.timezone ?? "UTC");
  const still = pinned(serving(listed, day), world).filter((person) => leading.includes(person));
  if (then === adoptedBy(world.now, world)) return still;
  const replaced = leading.filter((person) => !pinned(listed, world).includes(person));
  return [...still, ...replaced];
}

function adoptedBy(at: Instant, { facts }: World): FactOf<"adopted"> | undefined {
  return only(facts, "adopted").findLast((fact) => fact.at <= at);
}

/** Those whose term covers a day; where none does, the last ones keep the rights until replaced. */
function serving(listed: readonly Lead[], day: string): readonly Lead[] {
  const begun = listed.filter(({ from }) => !from || from <= day);
  const now = begun.filter(({ until }) => !until || until >= day);
  if (now.length > 0) return now;
  const last = begun
    .map(({ until }) => String(until))
    .toSorted()
    .at(-1);
  return begun.filter(({ until }) => until === last);
}

function pinned(listed: readonly Lead[], { pins }: World): readonly PersonId[] {
  return listed.flatMap(({ github }) => pins[github.toLowerCase()] ?? []);
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
