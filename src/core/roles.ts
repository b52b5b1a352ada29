import type { Role } from "../definitions/types.ts";
import type { PersonId } from "./person.ts";
import * as kinds from "./role/kinds.ts";
import type { Around, RoleKind } from "./role/kind.ts";
import { strangersIn } from "./role/field.ts";
import { ledAt } from "./role/leads.ts";
import type { Instant } from "./time.ts";
import type { World } from "./world.ts";
import { roles } from "../words/generated/roles.ts";
import type { FieldLabels } from "../forms/form.ts";
import { asText, type Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";

export type { Around } from "./role/kind.ts";

/** The name of a role, without what stands behind a colon. */
type RoleName = Role extends infer R ? (R extends `${infer Before}:${string}` ? Before : R) : never;

/** A role that definitions may name and that has no file does not compile. */
const KINDS: { readonly [N in RoleName]: RoleKind } = kinds;

function kindOf(role: Role): readonly [RoleKind, string] {
  const [name, which = ""] = role.split(":");
  return [KINDS[name as RoleName], which];
}

/** Everybody who has a role there at a moment. */
export function peopleIn(
  role: Role,
  around: Around,
  world: World,
  at: Instant,
): readonly PersonId[] {
  const [kind, which] = kindOf(role);
  return kind.people({ which, around, world, at });
}

/** Which field of the form a role means, where it means one. */
export function fieldOf(role: Role): string | undefined {
  return role.startsWith("field:") ? role.slice("field:".length) : undefined;
}

/** The logins that a role asks for though nobody has them. */
export function unknownIn(role: Role, around: Around, world: World): readonly string[] {
  const field = fieldOf(role);
  return field === undefined ? [] : strangersIn(field, around, world);
}

/** Whether somebody had the role when they acted. */
export function couldAct(
  role: Role,
  person: PersonId,
  at: Instant,
  around: Around,
  world: World,
): boolean {
  const [kind, which] = kindOf(role);
  const asked = { which, around, world, at };
  return kind.has ? kind.has(person, asked) : kind.people(asked).includes(person);
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
  return couldLead(person, at, world) || world.owners().includes(person);
}

/** Whether somebody led a community at a moment. */
export function couldLead(person: PersonId, at: Instant, world: World): boolean {
  const communities = ledAt(at, world).get(person) ?? [];
  return (
    communities.length > 0 && couldAct("leads", person, at, { subject: person, communities }, world)
  );
}

/** The role that decides: where nobody has it but whom it is about, the owners stand in for it. */
export function decidingRole(
  role: Role,
  around: Around,
  world: World,
  at: Instant = world.now,
): Role {
  if (asksSubject(role, around)) return role;
  const others = peopleIn(role, around, world, at).filter((one) => !isOwn(one, around));
  return others.length > 0 ? role : "owners";
}

/** Whether somebody's word counts for a role, or for those whom they stand in for: they had it when they spoke, and have it still. What an owner said while others had the role doesn't count once those are gone. */
export function mayActFor(
  role: Role,
  person: PersonId,
  at: Instant,
  around: Around,
  world: World,
): boolean {
  const acting = decidingRole(role, around, world);
  if (!mayAct(acting, person, at, around, world)) return false;
  return acting === role || decidingRole(role, around, world, at) === acting;
}

const NAMED_ONE_BY_ONE: readonly RoleName[] = ["leads", "mentor", "field"];

/** The role that ticks an item at a moment: where a community has no leads, somebody no mentor, or a form names nobody, the owners stand in, so that no list waits for ever. A tick may be about oneself. */
export function tickingRole(role: Role, at: Instant, around: Around, world: World): Role {
  const [name] = role.split(":") as [RoleName];
  if (!NAMED_ONE_BY_ONE.includes(name)) return role;
  return peopleIn(role, around, world, at).length > 0 ? role : "owners";
}

/** Whether somebody may decide there: about their own matter only where it is them who is asked. */
export function mayDecide(person: PersonId, role: Role, around: Around): boolean {
  return !isOwn(person, around) || asksSubject(role, around);
}

function asksSubject(role: Role, { asked }: Around): boolean {
  return asked === true && role === "subject";
}

/** Whether something is somebody's own: then they never decide about it. */
export function isOwn(person: PersonId, { author, subject }: Around): boolean {
  return person === author || person === subject;
}

/** A role in words, as one person: `a lead`. With the labels of a form, it calls the form's fields by them. */
export function oneOf(role: Role, voice: Voice, labels?: FieldLabels): Shown {
  return inWords("one", role, voice, labels);
}

/** A role in words, as everybody who has it: `the leads`. With the labels of a form, it calls the form's fields by them. */
export function allOf(role: Role, voice: Voice, labels?: FieldLabels): Shown {
  return inWords("all", role, voice, labels);
}

function inWords(how: "one" | "all", role: Role, voice: Voice, labels?: FieldLabels): Shown {
  const [name, which = ""] = role.split(":") as [RoleName, string?];
  const say = roles(voice);
  if (name === "field")
    return say(`roles-${how}-field`, { which: asText(labels?.get(which) ?? which) });
  if (name === "team") return say(`roles-${how}-team`, { which: asText(which) });
  return say(`roles-${how}-${name}`);
}
