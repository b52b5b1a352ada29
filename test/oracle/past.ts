import type {
  Community,
  Happening,
  Process,
  Seen,
  Version,
  Where,
  Who,
  Writing,
} from "./happenings.ts";
import {
  ACCOUNTS,
  fits,
  isOpen,
  KEEPERS,
  labelOf,
  leadsOf,
  MEMBERS,
  OWNERS,
  PROCESSES,
  WAYS,
} from "./town.ts";

/** What people did, and those of Waymark's doings that were found to be authorised. */
export interface Past {
  readonly all: readonly Happening[];
  readonly granted: readonly Seen[];
}

/** Happenings up to a moment, which is how many of them there were by then. */
function before({ all }: Past, moment: number): readonly Happening[] {
  return all.slice(0, moment);
}

export function authorOf(past: Past, on: Where): Who | undefined {
  return begunOn(past, on)?.by ?? past.all.find((one) => one.did === "open" && one.on === on)?.by;
}

/** What Waymark opened an issue for, as far as that was found to be authorised. */
export function begunOn({ granted }: Past, on: Where) {
  return granted.find((one) => one.what === "begun" && one.on === on) as
    | Extract<Seen, { what: "begun" }>
    | undefined;
}

/** When something was, in seconds; of what Waymark did, when it looked. */
export function secondOf({ all }: Past, moment: number): number {
  return all[moment - 1]?.second ?? 0;
}

/** What the text of an issue said at a moment. */
export function writingAt(past: Past, on: Where, moment: number): Writing {
  const begun = begunOn(past, on);
  // Whatever anybody makes of its issue.
  if (begun) return { headings: "begun", community: begun.community as Community };
  const last = before(past, moment).findLast(
    (one) => (one.did === "open" || one.did === "write") && one.on === on,
  );
  return last && "writing" in last ? last.writing : { headings: "none" };
}

export function communityAt(past: Past, on: Where, moment: number): Community | undefined {
  return writingAt(past, on, moment).community;
}

/** Whom a request is about: its author, or whoever has the login that a nomination names. */
export function subjectAt(past: Past, on: Where, process: Process, moment: number) {
  const begun = begunOn(past, on);
  if (begun) return begun.who;
  const { names } = writingAt(past, on, moment);
  const named = WAYS[process].aboutNamed && names !== undefined ? ACCOUNTS[names] : undefined;
  return named ?? authorOf(past, on);
}

/** Whether the answers that matter were the same at two moments. */
export function sameAnswers(past: Past, on: Where, process: Process, one: number, other: number) {
  const [then, now] = [writingAt(past, on, one), writingAt(past, on, other)];
  if (then.community !== now.community) return false;
  if (process === "decide") return then.size === now.size;
  const reads = WAYS[process].aboutNamed || WAYS[process].headings === "naming";
  return !reads || then.names === now.names;
}

/** The labels that people had put on an issue by a moment, and left there. */
function labelsAt(past: Past, on: Where, moment: number): readonly string[] {
  let labels: readonly string[] = [];
  for (const one of before(past, moment)) {
    if (!("on" in one) || one.on !== on) continue;
    if (one.did === "open") labels = one.labels;
    if (one.did === "label") labels = [...labels, one.label];
    if (one.did === "unlabel") labels = labels.filter((label) => label !== one.label);
  }
  return labels;
}

/** Whether an issue could be taken for a request of a process: by its label or, where none says, as the only one that its headings answer. */
export function couldBe(past: Past, on: Where, process: Process, moment: number): boolean {
  const begun = begunOn(past, on);
  if (begun || WAYS[process].headings === "begun") return begun?.process === process;
  const labels = labelsAt(past, on, moment);
  if (labels.includes(labelOf(process))) return true;
  const labelled = PROCESSES.some((one) => one !== "follow" && labels.includes(labelOf(one)));
  const { headings } = writingAt(past, on, moment);
  const fitting = PROCESSES.filter((one) => fits(headings, one));
  return !labelled && fitting.length === 1 && fitting[0] === process;
}

export function versionAt(past: Past, moment: number): Version {
  const last = before(past, moment).findLast((one) => one.did === "push" && one.inForce);
  return last?.did === "push" ? last.version : "as usual";
}

/** Every moment in the second of one, from that one on: more of the time than its second is not known. */
export function momentsIn(past: Past, moment: number): readonly number[] {
  const second = past.all[moment - 1]?.second;
  const last = past.all.findLastIndex((one) => one.second === second) + 1;
  return Array.from({ length: last - moment + 1 }, (_, more) => moment + more);
}

/** Every moment in the second of one, up to that one. */
function sinceSecond(past: Past, moment: number): readonly number[] {
  const second = secondOf(past, moment);
  const first = past.all.findIndex((one) => one.second === second) + 1;
  return Array.from({ length: moment - first + 1 }, (_, more) => first + more);
}

/** What was pushed comes into force when Waymark looks, so until then the former definitions hold as well. */
function versionsAround(past: Past, moment: number): readonly Version[] {
  const looked = before(past, moment).findLastIndex(({ did }) => did === "look") + 1;
  return [looked, ...momentsIn(past, moment)].map((at) => versionAt(past, at));
}

export function isOpenAt(past: Past, community: Community, moment: number): boolean {
  return isOpen(community, versionAt(past, moment));
}

export type Role =
  | "keepers"
  | "leads"
  | "members"
  | "owners"
  | `${"assigned" | "mentor" | "named"} ${Where}`;

/** The role that approves on an issue: some are that issue's own. */
export function approving(process: Process, on: Where): Role {
  const { approvedBy } = WAYS[process];
  if (approvedBy === "assigned" || approvedBy === "mentor" || approvedBy === "named")
    return `${approvedBy} ${on}`;
  return approvedBy;
}

/** Everybody who has a role at a moment. */
export function holders(past: Past, role: Role, community: Community, moment: number) {
  if (role === "owners") return OWNERS;
  if (role === "leads") return leadsThen(past, community, versionAt(past, moment), moment);
  if (role === "members") return membersAt(past, community, moment);
  if (role === "keepers") return keepersAt(past, moment);
  const [kind, on = ""] = role.split(" ");
  if (kind === "assigned") return assignedAt(past, on, moment);
  if (kind === "named") return namedAt(past, on, moment);
  // By Waymark's clock it may be earlier in the second in which they parted.
  return sinceSecond(past, moment).flatMap((at) => mentorsAt(past, on, at));
}

/** Whether somebody had a role when they acted, as far as that is known. */
export function hadThen(past: Past, who: Who, role: Role, community: Community, moment: number) {
  // GitHub tells who is assigned and who is in a team, and not since when.
  if (role === "keepers" || role.startsWith("assigned "))
    return past.all.some(
      (_, at) => at + 1 >= moment && holders(past, role, community, at + 1).includes(who),
    );
  if (role !== "leads")
    return momentsIn(past, moment).some((at) => holders(past, role, community, at).includes(who));
  return versionsAround(past, moment).some((version) =>
    leadsThen(past, community, version, moment).includes(who),
  );
}

/** Whoever leads there: definitions that name `tao` again, after others that did not, mean whoever is called so by then. */
function leadsThen(past: Past, community: Community, version: Version, moment: number) {
  const leads = leadsOf(community, version);
  const anew = before(past, momentsIn(past, moment).at(-1) ?? moment).some(
    (one) => one.did === "push" && one.inForce && one.version === "zed leads",
  );
  return anew && leads.includes("tao") ? [...leads, "zed"] : leads;
}

function keepersAt(past: Past, moment: number): readonly Who[] {
  const keepers = new Set(KEEPERS);
  for (const one of before(past, moment)) {
    if (!("team" in one) || one.team !== "keepers") continue;
    if (one.did === "add") keepers.add(one.whom);
    else keepers.delete(one.whom);
  }
  return [...keepers];
}

export function assignedAt(past: Past, on: Where, moment: number): readonly Who[] {
  const assigned = new Set<Who>();
  before(past, moment).forEach((one, index) => {
    if ("whom" in one && "on" in one && one.on === on)
      if (one.did === "assign") assigned.add(one.whom);
      else assigned.delete(one.whom);
    for (const seen of past.granted) {
      if (seen.after !== index + 1 || !("on" in seen) || seen.on !== on) continue;
      if (seen.what === "assigned") assigned.add(seen.who);
      if (seen.what === "unassigned") assigned.delete(seen.who);
    }
  });
  return [...assigned];
}

function namedAt(past: Past, on: Where, moment: number): readonly Who[] {
  const { names } = writingAt(past, on, moment);
  return (names === undefined ? undefined : [ACCOUNTS[names]])?.flatMap((who) => who ?? []) ?? [];
}

/** Whoever was paired with the author of an issue, as far as that was granted, and has not parted since. */
export function mentorsAt(past: Past, on: Where, moment: number): readonly Who[] {
  const mentee = authorOf(past, on);
  let mentors: readonly Who[] = [];
  for (const one of past.granted) {
    if (one.after > moment || (one.what !== "paired" && one.what !== "parted")) continue;
    if (one.who === mentee) mentors = one.what === "paired" ? [one.mentor] : [];
  }
  return mentors;
}

/** Who belongs to a community: by what was granted so far, and whom an owner put into its team or took out. */
function membersAt(past: Past, community: Community, moment: number): readonly Who[] {
  const members = new Set(MEMBERS[community]);
  past.all.slice(0, moment).forEach((one, index) => {
    if ("team" in one && one.team === community)
      if (one.did === "add") members.add(one.whom);
      else members.delete(one.whom);
    for (const seen of past.granted) {
      if (seen.after !== index + 1 || !("community" in seen)) continue;
      if (seen.community !== community) continue;
      if (seen.what === "joined") members.add(seen.who);
      if (seen.what === "left") members.delete(seen.who);
    }
  });
  return [...members];
}
