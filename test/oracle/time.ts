import type { Community, Process, Where, Who } from "./happenings.ts";
import { GRANTED } from "./lacks.ts";
import { authorOf, communityAt, hadThen, holders, mentorsAt, type Past, secondOf } from "./past.ts";
import { HOUR, MEMBERS } from "./town.ts";
import { isOwn, spoken, wentByThemselves } from "./words.ts";

/** An hour has passed since the last step before was over. */
export function unweighed(
  past: Past,
  on: Where,
  process: Process,
  now: number,
): string | undefined {
  const long = past.granted.some(
    (one) =>
      one.what === "passed" &&
      one.on === on &&
      one.process === process &&
      one.step === "decision" &&
      isHourAfter(past, secondOf(past, one.after), now),
  );
  return long ? GRANTED : "an hour since it was decided";
}

/** Give or take a second, since no more of the time is known. */
function isHourAfter(past: Past, second: number, now: number): boolean {
  return secondOf(past, now) - second >= HOUR - 1;
}

/**
 * Nobody who surely may objects, for an hour: what a member of old said with a reason, and neither they
 * nor somebody who leads has settled since. After a `/reopen` it may begin anew.
 */
export function opposed(past: Past, on: Where, process: Process, now: number): string | undefined {
  const start = past.all.findIndex((one) => one.did === "open" && one.on === on) + 1;
  if (!isHourAfter(past, secondOf(past, start), now)) return "an hour since it was asked for";
  const community = communityAt(past, on, now);
  if (community === undefined) return "a community";
  const objections = spoken(past, "object", now, on).filter(
    ({ by, about, at }) =>
      about !== undefined &&
      isSurelyMember(past, by, community) &&
      !isOwn(past, by, on, process, now) &&
      !spoken(past, "reopen", now, on).some((one) => secondOf(past, one.at) >= secondOf(past, at)),
  );
  // Where nobody leads but whoever asks, the owners settle what others object.
  const others = holders(past, "leads", community, now).filter(
    (who) => !isOwn(past, who, on, process, now),
  );
  const owners = others.length > 0 ? [] : holders(past, "owners", community, now);
  const standing = objections.filter(
    ({ by, at }) =>
      !spoken(past, "resolve", now, on).some(
        (one) =>
          one.at >= at - 1 &&
          (one.by === by ||
            hadThen(past, one.by, "leads", community, one.at) ||
            owners.includes(one.by)) &&
          isHourAfter(past, secondOf(past, one.at), now),
      ),
  );
  const [first] = standing;
  return first ? `the objection of ${first.by} settled for an hour` : GRANTED;
}

/** Whoever belonged from the beginning, and never went or was taken out. */
export function isSurelyMember(past: Past, who: Who, community: Community): boolean {
  const { all, granted } = past;
  return (
    MEMBERS[community].includes(who) &&
    !wentByThemselves(past, who, all.length) &&
    !all.some((one) => "team" in one && one.whom === who) &&
    !granted.some((one) => (one.what === "left" || one.what === "out of team") && one.who === who)
  );
}

/** Whether whoever asks has had a mentor for an hour, and has one still. */
export function isAccompanied(past: Past, on: Where, now: number): boolean {
  const author = authorOf(past, on);
  return past.granted.some(
    (one) =>
      one.what === "paired" &&
      one.who === author &&
      mentorsAt(past, on, now).includes(one.mentor) &&
      isHourAfter(past, secondOf(past, one.after), now),
  );
}
