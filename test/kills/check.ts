import type { Comment, Kept, Picture, Team, Thread } from "./picture.ts";
import type { Promised } from "./story/arcs.ts";

/** What is wrong, one sentence each; nothing where all is as it should be. */
export type Faults = readonly string[];

/**
 * Holds a play that was disturbed against the same story undisturbed, and both against what the
 * story promises. It knows GitHub and two tables, and nothing of how Waymark decides.
 */
export function check(
  disturbed: Picture,
  undisturbed: Picture,
  promises: readonly Promised[],
): Faults {
  return [
    ...lost(disturbed),
    ...twice(disturbed),
    ...kept(disturbed, promises),
    ...comments(disturbed, undisturbed),
    ...threads(disturbed, undisturbed),
    ...people(disturbed, undisturbed),
    ...surroundings(disturbed, undisturbed),
    ...facts(disturbed, undisturbed),
    ...disturbed.strange.map((what) => `not as GitHub describes it: ${what}`),
  ];
}

/** What one play shows by itself: it may be disturbed or not. */
export function checkAlone(picture: Picture, promises: readonly Promised[]): Faults {
  return [
    ...lost(picture),
    ...twice(picture),
    ...kept(picture, promises),
    ...picture.strange.map((what) => `not as GitHub describes it: ${what}`),
  ];
}

/** Every delivery that was answered with 202 is in the database once, byte for byte, and was taken. */
function lost({ accepted, kept: rows }: Picture): Faults {
  const byId = Map.groupBy(rows, ({ id }) => id);
  return accepted.flatMap(({ id, event, digest }) => {
    const [row, another] = byId.get(id) ?? [];
    const it = `the delivery ${id} (${event}), answered with 202,`;
    if (!row) return [`lost: ${it} is not in the database`];
    if (another) return [`doubled: ${it} is in the database twice`];
    if (row.digest !== digest) return [`lost: ${it} is in the database with another body`];
    return isTaken(row) ? [] : [`lost: ${it} was never taken, it is ${row.state}`];
  });
}

function isTaken({ state }: Kept): boolean {
  return state === "taken";
}

/** No hidden tag stands twice on a thread. */
function twice({ threads: all }: Picture): Faults {
  return Object.entries(all).flatMap(([name, { comments: said }]) => {
    const tags = said.filter(({ ours }) => ours).flatMap((one) => one.tags);
    return repeated(tags).map((tag) => `said twice: the tag “${tag}” on “${name}”`);
  });
}

function repeated(list: readonly string[]): readonly string[] {
  return [...new Set(list.filter((one, index) => list.indexOf(one) !== index))];
}

/** What the story promised has come about. */
function kept(picture: Picture, promises: readonly Promised[]): Faults {
  return promises.flatMap((promise) => {
    const broken = brokenIn(promise, picture);
    return broken ? [`not as the story has it: ${broken}`] : [];
  });
}

function brokenIn(promise: Promised, picture: Picture): string | undefined {
  if ("label" in promise) {
    const there = picture.labels["community"]?.includes(promise.label) ?? false;
    return there === promise.there
      ? undefined
      : `the label “${promise.label}” is ${there ? "" : "not "}there`;
  }
  if ("team" in promise) {
    const members = picture.teams[promise.team]?.members ?? [];
    if ("has" in promise)
      return members.includes(promise.has)
        ? undefined
        : `${promise.has} is not in the team ${promise.team}`;
    return members.includes(promise.lacks)
      ? `${promise.lacks} is in the team ${promise.team}`
      : undefined;
  }
  const thread = threadCalled(promise.thread, picture);
  if (!thread) return `there is no “${promise.thread}”`;
  if ("is" in promise)
    return thread.state === promise.is
      ? undefined
      : `“${promise.thread}” is ${thread.state}, not ${promise.is}`;
  const times = thread.comments.filter(
    ({ ours, text }) => ours && text.includes(promise.says),
  ).length;
  return times === promise.times
    ? undefined
    : `“${promise.thread}” says “${promise.says}” ${times} times, not ${promise.times}`;
}

/** Waymark's own threads are found by how their titles begin. */
function threadCalled(name: string, { threads: all }: Picture): Thread | undefined {
  const found = name.startsWith("own: ") && Object.keys(all).find((one) => one.startsWith(name));
  return all[found || name];
}

interface Placed {
  readonly on: string;
  readonly comment: Comment;
}

/** Comments: none missing, none more than there should be, and each where it belongs. */
function comments(disturbed: Picture, undisturbed: Picture): Faults {
  const [now, before] = [placed(disturbed), placed(undisturbed)];
  const more = without(now, before, sameThere);
  const fewer = without(before, now, sameThere);
  const strayed = more.filter((one) => fewer.some((other) => sameWords(one, other)));
  const lacking = without(fewer, strayed, sameWords);
  const surplus = without(more, strayed, Object.is);
  return [
    ...strayed.map((one) => {
      const home = fewer.find((other) => sameWords(one, other));
      return `out of place: on “${one.on}” stands what belongs on “${home?.on}”: ${quoted(one)}`;
    }),
    ...surplus.map((one) => `${excess(one, before)}: ${quoted(one)}`),
    ...lacking.map((one) => `missing: on “${one.on}”: ${quoted(one)}`),
  ];
}

function excess(one: Placed, before: readonly Placed[]): string {
  if (before.some((other) => sameThere(one, other)))
    return `doubled: on “${one.on}” stands once more`;
  if (before.some((other) => other.on === one.on && sameWords(one, other)))
    return `said twice: on “${one.on}” stands in the same words`;
  return `out of place: on “${one.on}” stands what nobody should say`;
}

function placed({ threads: all }: Picture): readonly Placed[] {
  return Object.entries(all).flatMap(([on, { comments: said }]) =>
    said.map((comment) => ({ on, comment })),
  );
}

function sameWords({ comment: a }: Placed, { comment: b }: Placed): boolean {
  return a.by === b.by && a.text === b.text;
}

function sameThere(a: Placed, b: Placed): boolean {
  return a.on === b.on && sameWords(a, b) && a.comment.tags.join() === b.comment.tags.join();
}

function quoted({ comment: { by, tags, text } }: Placed): string {
  const line = text.split("\n").find((one) => one.trim() !== "") ?? "";
  return `${by}${tags.length > 0 ? ` (${tags.join(", ")})` : ""}: ${JSON.stringify(line.slice(0, 120))}`;
}

/** Those of a list that another list does not have; one of the other accounts for one of this. */
function without<T>(
  list: readonly T[],
  other: readonly T[],
  same: (a: T, b: T) => boolean,
): readonly T[] {
  const left = [...other];
  return list.filter((one) => {
    const at = left.findIndex((another) => same(one, another));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Threads: the same ones, in the same state, with the same labels, text, people and checks. */
function threads({ threads: now }: Picture, { threads: before }: Picture): Faults {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return names.flatMap((name) => {
    const [is, was] = [now[name], before[name]];
    if (!is) return [`missing: there is no “${name}”`];
    if (!was)
      return [`doubled or out of place: there is “${name}”, which nobody should have opened`];
    return [
      ...(is.state === was.state ? [] : [`“${name}” is ${is.state}, and should be ${was.state}`]),
      ...lists(`the labels of “${name}”`, is.labels, was.labels),
      ...lists(`the assignees of “${name}”`, is.assignees, was.assignees),
      ...lists(`the checks of “${name}”`, is.checks, was.checks),
      ...texts(`the text of “${name}”`, is.body, was.body),
      ...texts(`the title of “${name}”`, is.title, was.title),
    ];
  });
}

function people(now: Picture, before: Picture): Faults {
  const teams = Object.keys({ ...before.teams, ...now.teams });
  return [
    ...teams.flatMap((team) => standing(`the team ${team}`, now.teams[team], before.teams[team])),
    ...standing("the organisation", now.organization, before.organization),
  ];
}

const NOBODY: Team = { members: [], invited: [] };

function standing(what: string, is: Team = NOBODY, was: Team = NOBODY): Faults {
  return [
    ...lists(`the members of ${what}`, is.members, was.members),
    ...lists(`those invited to ${what}`, is.invited, was.invited),
  ];
}

function surroundings(now: Picture, before: Picture): Faults {
  const paths = Object.keys({ ...before.files, ...now.files });
  const repos = Object.keys({ ...before.labels, ...now.labels });
  return [
    ...repos.flatMap((repo) =>
      lists(`the labels of ${repo}`, now.labels[repo] ?? [], before.labels[repo] ?? []),
    ),
    ...paths.flatMap((path) =>
      texts(`the file ${path}`, now.files[path] ?? "", before.files[path] ?? ""),
    ),
  ];
}

function facts({ facts: now }: Picture, { facts: before }: Picture): Faults {
  return lists("the facts", now, before);
}

function lists(what: string, is: readonly string[], should: readonly string[]): Faults {
  const [more, fewer] = [without(is, should, Object.is), without(should, is, Object.is)];
  return [
    ...fewer.map((one) => `missing: ${what} lack “${one}”`),
    ...more.map((one) =>
      should.includes(one)
        ? `doubled: ${what} have “${one}” once too often`
        : `out of place: ${what} have “${one}” and should not`,
    ),
  ];
}

/** Where two texts part, in words. */
function texts(what: string, is: string, should: string): Faults {
  if (is === should) return [];
  const [now, before] = [is.split("\n"), should.split("\n")];
  const at = before.findIndex((line, index) => line !== now[index]);
  const line = at === -1 ? before.length : at;
  return [
    `${what} differs in line ${line + 1}: ${JSON.stringify(now[line] ?? "")}, and should be ${JSON.stringify(before[line] ?? "")}`,
  ];
}
