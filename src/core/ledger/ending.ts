import type { Process } from "../../definitions/types.ts";
import { each } from "../ask.ts";
import type { Fact, FactOf } from "../fact.ts";
import { isBot, type PersonId } from "../person.ts";
import { type Around, couldAct, decidingRole, isOwn, mayAct } from "../roles.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import type { Facts } from "./ledger.ts";
import { deciders } from "./reading.ts";

/** How people ended a request, before its steps did. */
export interface Ending {
  readonly outcome: "declined" | "withdrawn";
  readonly by: PersonId;
  readonly words: string;
}

/** How often a request was ended and opened again, up to now. */
export interface Course {
  /** The last word of those who may decline or withdraw, since it was last opened. */
  readonly ending?: Ending;
  readonly reopened: number;
  /** When it was last opened again and begun anew; empty before the first time. */
  readonly at: Instant;
  /** Nothing has ended or closed it since somebody opened it again. */
  readonly reopening: boolean;
}

/** What keeps a request from going on: its issue was only closed, or it came to an end. */
type Over = "closed" | "ended";

/** Folds what people said about a request's end; a `/reopen` counts where there is something to open. */
export function courseOf(process: Process, facts: Facts, around: Around, world: World): Course {
  let course: Course = { reopened: 0, at: "", reopening: false };
  const earlier: Course[] = [];
  let over: Over | undefined;
  for (const fact of facts.all) {
    // Acceptance is for good: whatever is said after it changes nothing, nor what came late from before it.
    if (fact.kind === "concluded" && fact.outcome === "accepted")
      return { ...(earlier[roundOf(fact)] ?? course), reopening: false };
    if (isOvertaken(fact, course, facts, world)) continue;
    const word = wordIn(fact, process, around, world);
    if (word?.name === "reopen") {
      if (over === "ended") earlier.push(course);
      if (over) course = openedAgain(course, over, word.at);
      over = undefined;
    } else if (word) {
      course = { ...course, reopening: false, ending: endingIn(word) };
      over = "ended";
    } else if (fact.kind === "closed" || fact.kind === "concluded") {
      course = { ...course, reopening: false };
      over = fact.kind === "concluded" ? "ended" : (over ?? "closed");
    }
  }
  return course;
}

/**
 * Whether it only carries out an end that somebody had taken back by then: we may write it down,
 * and close the issue, after a `/reopen`, which GitHub dates to the second.
 */
function isOvertaken(fact: Fact, { reopened, at }: Course, facts: Facts, world: World): boolean {
  const isPast = (end: FactOf<"concluded">) => roundOf(end) < reopened && end.at >= at;
  if (fact.kind === "concluded") return isPast(fact);
  if (fact.kind !== "closed" || !facts.of("concluded").some(isPast)) return false;
  return isBot(world.login(fact.by));
}

/** After how many `/reopen`s it was, by its id. */
function roundOf({ id }: FactOf<"concluded">): number {
  return Number(id.split("/").at(-1));
}

/** What was only closed goes on where it stood; what came to an end begins anew. */
function openedAgain(before: Course, over: Over, at: Instant): Course {
  return over === "closed"
    ? { ...before, reopening: true }
    : { reopened: before.reopened + 1, at, reopening: true };
}

/** A `/decline`, `/withdraw` or `/reopen` of somebody who may. */
function wordIn(
  fact: Fact,
  process: Process,
  around: Around,
  world: World,
): FactOf<"commanded"> | undefined {
  return fact.kind === "commanded" && mayEnd(fact.name, fact, process, around, world)
    ? fact
    : undefined;
}

function endingIn({ name, by, argument }: FactOf<"commanded">): Ending {
  return { outcome: name === "decline" ? "declined" : "withdrawn", by, words: argument };
}

/** Who may write which of these three. Opening again is done at once, so nobody asks later whether it still would be. */
export function mayEnd(
  name: string,
  { by, at }: { readonly by: PersonId; readonly at: Instant },
  process: Process,
  around: Around,
  world: World,
): boolean {
  const own = isOwn(by, around);
  const decides = (may: typeof mayAct) =>
    each(deciders(process), (role) =>
      // Whoever had the role had it, though nobody has by now; the owners stand in where nobody had it then.
      [role, decidingRole(role, around, world, at)].some((one) => may(one, by, at, around, world)),
    ).some((one) => one);
  if (name === "withdraw") return own;
  if (name === "decline") return !own && decides(mayAct);
  return name === "reopen" && (own || decides(couldAct));
}

const WAYS = ["accepted", "declined", "expired"] as const;

/** The ways in which a request ends. */
export function wayOf(outcome: string): (typeof WAYS)[number] | "withdrawn" {
  return WAYS.find((way) => way === outcome) ?? "withdrawn";
}
