import { each } from "../../../core/ask.ts";
import { type FactOf, seatId } from "../../../core/fact.ts";
import { rolesAsked, rolesIn } from "../../../core/ledger/reading.ts";
import { aroundThen, type Request } from "../../../core/ledger/request.ts";
import type { PersonId } from "../../../core/person.ts";
import { type Around, couldAct, decidingRole, isOwn } from "../../../core/roles.ts";
import type { Instant } from "../../../core/time.ts";
import type { World } from "../../../core/world.ts";
import type { Condition, Role } from "../../../definitions/types.ts";
import { predicatesIn } from "../../../core/condition/walk.ts";
import { handlesIn } from "../../../forms/handles.ts";

type Word = FactOf<"commanded">;

/** What somebody asked for about one person. */
interface Asked {
  readonly assigned: boolean;
  readonly fact: string;
}

/** The last that was asked for about each person since the request began anew, as far as those who asked may. */
export function lastWords(request: Request, world: World): ReadonlyMap<PersonId, Asked> {
  const words = request.facts
    .of("commanded")
    .filter(({ name, at }) => at >= request.at && ASSIGNING.includes(name));
  const meant = each(words, (word) =>
    whomIn(word, request, world).map(
      (person) => [person, { assigned: word.name !== "drop", fact: word.id }] as const,
    ),
  );
  return new Map(meant.flat());
}

const ASSIGNING: readonly string[] = ["take", "drop", "assign"];

/** Nobody assigns more people at once: GitHub would not. */
const MOST = 10;

/** The logins that an `/assign` names. */
export function namedIn(argument: string): readonly string[] {
  return handlesIn(argument).slice(0, MOST);
}

function whomIn(word: Word, request: Request, world: World): readonly PersonId[] {
  const { name, by, at, argument } = word;
  if (name === "drop") return [by];
  const acting = { by, at, around: aroundOf(word, request, world) };
  if (name === "take") return mayTake(acting, request, world) ? [by] : [];
  if (!mayAssign(acting, request, world)) return [];
  const { brought = [] } = request.facts.of("carried-out").find(isAbout(word, request)) ?? {};
  return accounts(argument, world).filter((person) => brought.includes(person));
}

/** Whom the words name of those who may choose: that is found out once, whoever takes such a login later. */
export function namedNow(request: Request, world: World): readonly FactOf<"carried-out">[] {
  const words = request.facts
    .of("commanded")
    .filter((word) => word.name === "assign" && word.at >= request.at)
    .filter((word) => !request.facts.of("carried-out").some(isAbout(word, request)));
  const heard = each(words, (word) => {
    const around = aroundOf(word, request, world);
    return mayAssign({ ...word, around }, request, world) ? [word] : [];
  }).flat();
  return each(heard, (word) => ({
    kind: "carried-out" as const,
    id: namedId(word, request),
    at: world.now,
    ...request.seat,
    action: `named/${word.id}`,
    brought: accounts(word.argument, world),
  }));
}

function isAbout(word: Word, request: Request): (fact: FactOf<"carried-out">) => boolean {
  const id = namedId(word, request);
  return (fact) => fact.id === id;
}

function namedId(word: Word, { seat, reopened }: Request): string {
  return `carried-out/${seatId(seat)}/${reopened}/named/${word.id}`;
}

function accounts(argument: string, world: World): readonly PersonId[] {
  return each(namedIn(argument), (login) => world.account(login)?.id ?? []).flat();
}

/** Who was who when somebody wrote a word; what was written before texts were kept with it tells nothing else than what there is now. */
function aroundOf(word: Word, request: Request, world: World): Around {
  return word.saw === "" ? request.around : aroundThen(word, request, world);
}

/** What somebody did, and who was who around the request then, whatever was made of its text since. */
interface Acting {
  readonly by: PersonId;
  readonly at: Instant;
  readonly around: Around;
}

/** Whether somebody may take care of a request; never of their own. */
export function mayTake(acting: Acting, request: Request, world: World): boolean {
  return hasOneOf(takers(request), acting, request, world);
}

/** Whether somebody may choose who takes care of a request; never of their own. */
export function mayAssign(acting: Acting, request: Request, world: World): boolean {
  return hasOneOf(choosers(request), acting, request, world);
}

function hasOneOf(
  roles: readonly Role[],
  { by, at, around: then }: Acting,
  { around }: Request,
  world: World,
): boolean {
  if (isOwn(by, around)) return false;
  return each(
    roles,
    (role) =>
      couldAct(decidingRole(role, then, world), by, at, then, world) &&
      couldAct(decidingRole(role, around, world), by, world.now, around, world),
  ).some((may) => may);
}

/** Who may take care of a request: whoever was asked for something so far, or is to be assigned, and leads. Where assignees have a say, that takes being wanted as one. */
export function takers(request: Request): readonly Role[] {
  const asked = reached(request).flatMap(({ step: { until, assign = [] } }) => [
    ...(hasSay(request) ? assignedTo(until) : rolesAsked(until)),
    ...[assign].flat(),
  ]);
  return [...new Set([...asked.filter((role) => role !== "assignee"), "leads" as const])];
}

/** Who may choose others for it: the same people, and owners. Where assignees have a say, only those who lead give it to others. */
export function choosers(request: Request): readonly Role[] {
  return hasSay(request)
    ? ["leads", "owners"]
    : [...new Set([...takers(request), "owners" as const])];
}

function hasSay({ process, definitions }: Request): boolean {
  return rolesIn(process, definitions).includes("assignee");
}

function reached({ steps }: Request): Request["steps"] {
  return steps.filter(({ state }) => state === "current" || state === "passed");
}

function assignedTo(condition: Condition | undefined): readonly Role[] {
  return predicatesIn(condition).flatMap((one) => ("assigned" in one ? [one.assigned.to] : []));
}
