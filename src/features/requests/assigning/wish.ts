import { each } from "../../../core/ask.ts";
import type { Step } from "../../../core/effect.ts";
import { type FactOf, seatId } from "../../../core/fact.ts";
import type { Request } from "../../../core/ledger/request.ts";
import type { PersonId } from "../../../core/person.ts";
import { decidingRole, isOwn, peopleIn } from "../../../core/roles.ts";
import { onThread } from "../../../core/target.ts";
import { peopleThere } from "../../../core/there.ts";
import type { World } from "../../../core/world.ts";
import type { Role } from "../../../definitions/types.ts";
import { lastWords } from "./words.ts";

/** That somebody is among those whom a request is assigned to, or is not: once it was so, it is up to people. */
export interface Wish {
  readonly person: PersonId;
  readonly assigned: boolean;
  /** What goes on record once GitHub shows it. */
  readonly record: string;
}

/** GitHub assigns an issue to no more people. */
export const MOST = 10;

/** Whom a role assigns: whoever was assigned here before, or has said so, is up to people. */
export function wishesFor(role: Role, request: Request, world: World): readonly Wish[] {
  const words = lastWords(request, world);
  return peopleFor(role, request, world)
    .filter((person) => !words.has(person) && !wasAssigned(person, request))
    .map((person) => ({ person, assigned: true, record: recordFor(person) }));
}

/** What people asked for with their last words. */
export function wishesInWords(request: Request, world: World): readonly Wish[] {
  return [...lastWords(request, world)].map(([person, { assigned, fact }]) => ({
    person,
    assigned,
    record: `${recordFor(person)}/${fact}`,
  }));
}

/** Those of some wishes that were not fulfilled once, and can be. */
export function openWishes(
  wishes: readonly Wish[],
  request: Request,
  world: World,
): readonly Wish[] {
  return wishes.filter((wish) => !isOnRecord(wish, request) && !isToldOf(wish, request, world));
}

/** Of some wishes, those that GitHub shows fulfilled. */
export function shownIn(wishes: readonly Wish[], request: Request): readonly Wish[] {
  const has = assigneesOf(request);
  return wishes.filter(({ person, assigned }) => has.includes(person) === assigned);
}

/** To whom a request is assigned now. */
export function assigneesOf({ thread }: Request): readonly PersonId[] {
  return thread?.assignees.map(({ id }) => id) ?? [];
}

/** What is made true for wishes: as many people are assigned as there is room for. */
export function planFor(
  wishes: readonly Wish[],
  because: string,
  request: Request,
  world: World,
): readonly Step[] {
  const { thread } = request;
  if (!thread) return [];
  const open = openWishes(wishes, request, world);
  const shown = shownIn(open, request);
  const left = open.filter((wish) => !shown.includes(wish));
  const room = Math.max(0, MOST - assigneesOf(request).length);
  const coming = left.filter(({ assigned }) => assigned).slice(0, room);
  const going = left.filter(({ assigned }) => !assigned);
  const steps = each(
    [...coming, ...going],
    ({ person, assigned, record: asked }): readonly Step[] => {
      const login = world.login(person);
      if (login === undefined) return [];
      const { repo, number } = thread;
      const ref = { repo, number };
      const who = { id: person, login };
      const effect = {
        kind: "ensure-assignee",
        thread: ref,
        person: who,
        assigned,
        asked,
      } as const;
      return [{ effect: { ...effect, afterwards: [onThread(ref)] }, because }];
    },
  );
  return steps.flat();
}

/** The record that a wish was fulfilled once. */
export function fulfilled({ record }: Wish, request: Request, world: World): FactOf<"carried-out"> {
  const id = idOf(record, request);
  return { kind: "carried-out", id, at: world.now, ...request.seat, action: record };
}

/** With which message somebody is told that a wish cannot be fulfilled. */
export function tagOf({ record }: Wish, { reopened }: Request): string {
  return `unassignable/${reopened}/${record}`;
}

function isToldOf(wish: Wish, request: Request, world: World): boolean {
  const { thread } = request.seat;
  if (!thread) return false;
  const tag = tagOf(wish, request);
  return world.said(thread).some((one) => one.tag === tag);
}

function isOnRecord({ record }: Wish, request: Request): boolean {
  return request.facts.has(idOf(record, request));
}

function wasAssigned(person: PersonId, { facts }: Request): boolean {
  const name = recordFor(person);
  return facts
    .of("carried-out")
    .some(({ action }) => action === name || action.startsWith(`${name}/`));
}

function recordFor(person: PersonId): string {
  return `assigned/${person}`;
}

function idOf(record: string, { seat, reopened }: Request): string {
  return `carried-out/${seatId(seat)}/${reopened}/${record}`;
}

/** What is somebody's own is not assigned to them, unless that is what the role means. */
function peopleFor(role: Role, { around }: Request, world: World): readonly PersonId[] {
  if (role === "author" || role === "subject") return peopleIn(role, around, world, world.now);
  const people = peopleIn(decidingRole(role, around, world), around, world, world.now);
  const others = people.filter((person) => !isOwn(person, around));
  return peopleThere(others, world).slice(0, MOST);
}
