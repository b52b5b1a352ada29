import type { Process, Where } from "./happenings.ts";
import { GRANTED, type Of } from "./lacks.ts";
import { authorOf, communityAt, type Past, subjectAt } from "./past.ts";
import { TEAMLESS } from "./town.ts";
import { decisions } from "./words.ts";

export function hasEnded(
  past: Past,
  on: Where,
  process: Process,
  ...how: readonly string[]
): boolean {
  return endsOf(past, on, process, how) > 0;
}

function endsOf({ granted }: Past, on: Where, process: Process, how: readonly string[]): number {
  return granted.filter(
    (one) =>
      one.what === "ended" && one.on === on && one.process === process && how.includes(one.how),
  ).length;
}

/** What happens to a request once does not happen again. */
export function isAgain(
  { what, on }: Of<"away"> | Of<"opened">,
  { granted }: Past,
): string | undefined {
  return granted.some((one) => one.what === what && one.on === on)
    ? "another request: this one did so before"
    : GRANTED;
}

/** Whether it is decided so by somebody who may, or was when the step was passed. */
export function wasChosen(past: Past, on: Where, process: Process, option: string, now: number) {
  const passes = past.granted.flatMap((one) =>
    one.what === "passed" && one.on === on && one.process === process && one.step === "decision"
      ? one.after
      : [],
  );
  return [now, ...passes].some((at) => decisions(past, on, process, option, at).length > 0);
}

/** An issue is opened for what was decided with `/go`, once it was accepted. */
export function opens({ on, after }: Of<"opened">, past: Past): string | undefined {
  if (!hasEnded(past, on, "decide", "accepted")) return "a decision that was accepted";
  return wasChosen(past, on, "decide", "go", after) ? GRANTED : "a `/go`";
}

/** Each time that it ended by its steps or a word, it is written down once. */
export function logs({ on }: Of<"logged">, past: Past): string | undefined {
  const before = past.granted.filter((one) => one.what === "logged" && one.on === on).length;
  return before < endsOf(past, on, "decide", ["accepted", "declined"])
    ? GRANTED
    : "another end of a decision";
}

/** One request goes on with another, for whom and by whom the first was. */
export function begins(seen: Of<"begun">, past: Past): string | undefined {
  const { process, from, who, by, community, after } = seen;
  if (process !== "follow" || !hasEnded(past, from, "rest", "accepted"))
    return "a rest that was accepted";
  if (past.granted.some((one) => one.what === "begun" && one.from === from))
    return "another request: this one did so before";
  if (who !== subjectAt(past, from, "rest", after)) return `another one than ${who} as its subject`;
  if (by !== authorOf(past, from)) return `another one than ${by} as its author`;
  return community === communityAt(past, from, after) ? GRANTED : `the community ${community}`;
}

/** A community gets its team where an owner said so. */
export function crews({ team, after }: Of<"team">, past: Past): string | undefined {
  const may = past.granted.some(
    (one) =>
      one.what === "ended" &&
      one.process === "crew" &&
      one.how === "accepted" &&
      communityAt(past, one.on, after) === team,
  );
  return may && TEAMLESS.some((one) => one === team)
    ? GRANTED
    : `a request for the team of ${team}`;
}
