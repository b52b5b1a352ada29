import type { Process, Where, Who } from "./happenings.ts";
import { GRANTED, type Of } from "./lacks.ts";
import {
  approving,
  assignedAt,
  communityAt,
  couldBe,
  hadThen,
  holders,
  type Past,
  type Role,
} from "./past.ts";
import { hasEnded } from "./sequel.ts";
import { ACCOUNTS, PROCESSES, WAYS } from "./town.ts";
import { deciding, isOwn, spoken } from "./words.ts";

/** By a word of somebody who may take care of it, or give it to others; or as a rest says in the end. */
export function assignable({ who, on, after }: Of<"assigned">, past: Past) {
  const processes = PROCESSES.filter((process) => couldBe(past, on, process, after));
  const may = processes.some(
    (process) =>
      isTaken(past, on, process, who, after) ||
      (process === "rest" &&
        hasEnded(past, on, "rest", "accepted") &&
        isAnother(past, on, process, who, after)),
  );
  return may ? GRANTED : "a `/take` or an `/assign` of somebody who may";
}

function isAnother(past: Past, on: Where, process: Process, who: Who, now: number): boolean {
  const community = communityAt(past, on, now);
  if (community === undefined || isOwn(past, who, on, process, now)) return false;
  return holders(past, deciding(past, on, process, community, now), community, now).includes(who);
}

/** Whether somebody took it, or was given it, by a word of whoever may. */
function isTaken(past: Past, on: Where, process: Process, who: Who, now: number): boolean {
  const community = communityAt(past, on, now);
  if (community === undefined) return false;
  // Where assignees approve, only those who lead say who they are.
  const own = WAYS[process].approvedBy === "assigned" ? [] : [approving(process, on)];
  const mayChoose = (by: Who, at: number, roles: readonly Role[]) =>
    !isOwn(past, by, on, process, now) &&
    (isFounder(past, by, on, process, at, now) ||
      roles.some(
        (role) =>
          hadThen(past, by, role, community, at) &&
          holders(past, role, community, now).includes(by),
      ));
  // Whoever may object is asked for something, too.
  const objecting = WAYS[process].steps.includes("quiet") ? (["members"] as const) : [];
  const roles = [...own, ...objecting, "leads", "owners"] as const;
  return (
    spoken(past, "take", now, on).some(({ by, at }) => by === who && mayChoose(by, at, roles)) ||
    spoken(past, "assign", now, on).some(
      ({ by, at, about = "" }) => ACCOUNTS[about] === who && mayChoose(by, at, roles),
    )
  );
}

/** Whoever a request would have lead a new community, by what it said then and by what it says now. */
function isFounder(
  past: Past,
  who: Who,
  on: Where,
  process: Process,
  at: number,
  now: number,
): boolean {
  const role = `named ${on}` as const;
  return (
    process === "found" &&
    hadThen(past, who, role, "new", at) &&
    holders(past, role, "new", now).includes(who)
  );
}

/** A lead takes care of it, or did when Waymark looked, who is neither author nor subject. */
export function untaken(past: Past, on: Where, process: Process, now: number): string | undefined {
  const community = communityAt(past, on, now);
  const assignees = [...assignedAt(past, on, now), ...assignedAt(past, on, now - 1)];
  const taken = assignees.some(
    (who) =>
      community !== undefined &&
      !isOwn(past, who, on, process, now) &&
      holders(past, "leads", community, now).includes(who),
  );
  return taken ? GRANTED : "a lead to whom it is assigned, and whose own it is not";
}
