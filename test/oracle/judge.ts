import type { Community, Happening, Process, Seen, Where, Who } from "./happenings.ts";
import {
  approving,
  authorOf,
  begunOn,
  communityAt,
  couldBe,
  hadThen,
  holders,
  isOpenAt,
  mentorsAt,
  type Past,
  sameAnswers,
  subjectAt,
  versionAt,
  writingAt,
} from "./past.ts";
import { GRANTED, type Of } from "./lacks.ts";
import { helped, helpedByWord, judged, linked, mayVouch, nominated, unlinked } from "./said.ts";
import { begins, crews, hasEnded, isAgain, logs, opens, wasChosen } from "./sequel.ts";
import { assignable, untaken } from "./taking.ts";
import { isAccompanied, opposed, unweighed } from "./time.ts";
import {
  BEGUN,
  fits,
  ITEMS,
  labelOf,
  LIST_DONE,
  MEMBERS,
  NOMINABLE,
  ON_PATHWAY,
  OWNERS,
  PROCESSES,
  PROPOSALS,
  RESTING,
  STAGES,
  VOUCHED,
  WAYS,
} from "./town.ts";
import {
  approvals,
  decisions,
  deciding,
  isDone,
  isOwn,
  spoken,
  wentByThemselves,
} from "./words.ts";

/** An effect that nobody authorised, and what would have. */
export interface Finding {
  readonly seen: Seen;
  readonly lacks: string;
}

/**
 * Which of the effects that were seen nobody authorised, by what people did alone. One-sided: an
 * effect that is missing is no matter here. An effect that was authorised may carry later ones.
 */
export function unauthorised(all: readonly Happening[], seen: readonly Seen[]): readonly Finding[] {
  const granted: Seen[] = [];
  const judge = (some: readonly Seen[]) =>
    some.flatMap((one): readonly Finding[] => {
      const lacks = whatLacks(one, { all, granted });
      if (lacks !== undefined) return [{ seen: one, lacks }];
      granted.push(one);
      return [];
    });
  const findings: Finding[] = [];
  for (const after of new Set(seen.map((one) => one.after))) {
    let open = judge(seen.filter((one) => one.after === after));
    // Whom an issue is assigned to is what one step waits for and another brings about.
    for (let before = Infinity; open.length < before;) {
      before = open.length;
      open = judge(open.map((one) => one.seen));
    }
    findings.push(...open);
  }
  return findings;
}

/** What is missing for an effect to be authorised; nothing where it is. */
function whatLacks(seen: Seen, past: Past): string | undefined {
  if ("on" in seen && seen.on === BEGUN.on) return begunLacks(seen, past);
  switch (seen.what) {
    case "request":
      return asked(past, seen.on, seen.after);
    case "passed":
      return passed(seen, past);
    case "list":
      return listed(seen, past);
    case "label":
      return labelled(seen, past);
    case "ended":
      return ended(seen, past);
    case "closed":
      return closed(seen, past);
    case "reopened":
      return reopened(seen, past);
    case "joined":
      return joined(seen, past);
    case "left":
      return seen.on === undefined ? gone(seen, past) : outcomeOf("resign", seen, seen.on, past);
    case "out of team":
      return gone(seen, past);
    case "proposed":
      return proposed(seen, past);
    case "contribution":
      return outcomeOf("vouch", seen, seen.on, past);
    case "paired":
      return outcomeOf("pair", seen, seen.on, past);
    case "parted":
      return parted(seen, past);
    case "renewed":
      return mentorsAt(past, seen.on, seen.after).includes(seen.mentor)
        ? outcomeOf("renew", seen, seen.on, past)
        : `${seen.mentor} as their mentor`;
    case "team":
      return crews(seen, past);
    case "assigned":
      return assignable(seen, past);
    case "unassigned":
      return spoken(past, "drop", seen.after, seen.on).some(({ by }) => by === seen.who)
        ? GRANTED
        : `a \`/drop\` of ${seen.who}`;
    case "away":
      return isAgain(seen, past) ?? outcomeOf("pause", seen, seen.on, past);
    case "begun":
      return begins(seen, past);
    case "opened":
      return isAgain(seen, past) ?? opens(seen, past);
    case "logged":
      return logs(seen, past);
    case "in team":
      return inTeam(seen, past);
    case "asked":
      return undefined;
    case "stage":
      return reached(seen, past);
    case "badge":
      return awarded(seen, past);
    case "helped":
      return helped(seen, past);
    case "revoked":
    case "restored":
      return judged(seen, past);
    case "linked":
      return linked(seen, past);
    case "unlinked":
      return unlinked(seen, past);
    case "in force":
      return seen.version === versionAt(past, seen.after)
        ? undefined
        : "a push to the default branch of the definitions repository by somebody who may";
  }
}

/** What Waymark began goes on by the word of whom it is about, and by nobody else's. */
function begunLacks(seen: Seen, past: Past): string | undefined {
  const said = (name: string) =>
    spoken(past, name, seen.after, BEGUN.on).some(({ by }) => by === BEGUN.who);
  const own = `a word of ${BEGUN.who}, who alone is asked`;
  const granted = (may: boolean) => (may ? GRANTED : own);
  const ends = said("stay") || said("quit");
  switch (seen.what) {
    case "passed":
      return granted(seen.process === BEGUN.process && ends);
    case "ended": {
      if (seen.process !== BEGUN.process) return own;
      if (seen.how === "accepted") return granted(ends);
      const left = said("withdraw") || wentByThemselves(past, BEGUN.who, seen.after);
      return granted(seen.how === "withdrawn" && left);
    }
    case "left":
      return granted(seen.who === BEGUN.who && seen.community === BEGUN.community && said("quit"));
    case "label":
      return granted(seen.label === labelOf(BEGUN.process));
    case "closed":
      return closed(seen, past);
    case "reopened":
      return granted(said("reopen"));
    default:
      return "a request of somebody's own";
  }
}

/**
 * A request exists where its author asked for it: in a repository that offers the form (the
 * definitions repository always does), by writing its headings themselves, or with `/start`.
 */
function asked(past: Past, on: Where, now: number): string | undefined {
  if (begunOn(past, on)) return GRANTED;
  const author = authorOf(past, on);
  const opened = past.all.find((one) => one.did === "open" && one.on === on);
  if (opened?.did !== "open") return "an issue that somebody opened";
  const offered = PROCESSES.filter((process) => opened.offers.includes(process));
  const wrote = past.all
    .slice(0, now)
    .filter(
      (one) => (one.did === "open" || one.did === "write") && one.on === on && one.by === author,
    )
    .map((one) => ("writing" in one ? one.writing.headings : "none"));
  const started = spoken(past, "start", now, on).some(({ by }) => by === author);
  const wanted = offered.some(
    (process) =>
      everCouldBe(past, on, process, now) &&
      (started || wrote.some((headings) => fits(headings, process))),
  );
  return wanted ? GRANTED : `${author}'s own word for a request, where its form is offered`;
}

function everCouldBe(past: Past, on: Where, process: Process, now: number): boolean {
  return past.all.some((_, at) => at < now && couldBe(past, on, process, at + 1));
}

/** A step is passed in its own process: an approval by those it asks; a list by its items, and once complete it stays so. */
function passed({ on, process: name, step, after }: Of<"passed">, past: Past): string | undefined {
  const process = processNamed(name);
  if (!process || !couldBe(past, on, process, after)) return `the process ${name}`;
  if (step === "onboarding" && wasPassed(past, on, process, step, after)) return GRANTED;
  const before = GROUPED.includes(step) ? GRANTED : firstLack(past, on, process, after, step);
  if (before !== undefined) return before;
  return stepLacks(past, on, process, step, after);
}

/** Steps whose order does not matter. */
const GROUPED: readonly string[] = ["quiet", "taken"];

function stepLacks(past: Past, on: Where, process: Process, step: string, now: number) {
  const unasked =
    (WAYS[process].mentorsUnasked && hasMentored(past, on, process, now)) ||
    (WAYS[process].menteesUnasked && isAccompanied(past, on, now));
  if (step === "quiet") return opposed(past, on, process, now);
  if (step === "taken") return untaken(past, on, process, now);
  if (step === "weigh") return unweighed(past, on, process, now);
  if (step === "approval")
    return unasked || approvals(past, on, process, now).length > 0
      ? GRANTED
      : `an approval in the process ${process} by somebody who may, then and now, for these answers`;
  if (step === "decision")
    return (WAYS[process].options ?? []).some(
      (word) => decisions(past, on, process, word, now).length > 0,
    )
      ? GRANTED
      : `a decision in the process ${process} by somebody who may, then and now, for these answers`;
  return itemsDone(past, on, now)
    ? GRANTED
    : `every item done in the eyes of those who tick it for ${communityAt(past, on, now)}`;
}

/** Whether whom a request is about accompanied somebody, as far as that was granted. */
function hasMentored(past: Past, on: Where, process: Process, now: number): boolean {
  const subject = subjectAt(past, on, process, now);
  return past.granted.some((one) => one.what === "paired" && one.mentor === subject);
}

function itemsDone(past: Past, on: Where, now: number): boolean {
  return (["conduct", "meeting"] as const).every((item) => isDone(past, on, item, now));
}

/** A list is complete once every item is, in the process and for the community it is about. */
function listed({ on, process: name, community, of, after }: Of<"list">, past: Past) {
  const process = processNamed(name);
  if (!process || !couldBe(past, on, process, after)) return `the process ${name}`;
  if (community !== communityAt(past, on, after)) return `the community ${community}`;
  if (of !== subjectAt(past, on, process, after)) return `${of} as whom it is about`;
  return (
    firstLack(past, on, process, after, "onboarding") ??
    stepLacks(past, on, process, "onboarding", after)
  );
}

/**
 * What is missing until a request has come to a step, or to its end: every step before is passed
 * in this process with these answers, then (it stays so) or now, or skipped where the community is open.
 */
function firstLack(past: Past, on: Where, process: Process, now: number, until?: string) {
  const { steps, openUnasked } = WAYS[process];
  const community = communityAt(past, on, now);
  if (community === undefined) return "a community";
  for (const step of steps) {
    if (step === until) return undefined;
    const skipped =
      (step === "approval" && openUnasked && isOpenAt(past, community, now)) ||
      (step === "weigh" && wasChosen(past, on, process, "brief", now));
    const over = wasPassed(past, on, process, step, now);
    if (step === "weigh" && over && until === undefined && isSmall(past, on, now)) return undefined;
    if (skipped || over) continue;
    const lacks = stepLacks(past, on, process, step, now);
    if (lacks !== undefined) return lacks;
  }
  return until === undefined ? consentLacks(past, on, process, now) : undefined;
}

/** Whom something happens to agreed to it, where somebody else asked: to these answers, and for good. */
function consentLacks(past: Past, on: Where, process: Process, now: number): string | undefined {
  const subject = subjectAt(past, on, process, now);
  if (!WAYS[process].concerns || subject === authorOf(past, on)) return GRANTED;
  const withdrawn = spoken(past, "withdraw", now, on).filter(({ by }) => by === subject);
  const agreed = spoken(past, "agree", now, on).some(
    ({ by, at }) =>
      by === subject &&
      sameAnswers(past, on, process, at, now) &&
      !withdrawn.some((one) => one.at > at),
  );
  return agreed ? GRANTED : `an \`/agree\` of ${subject}, whom it is about, to these answers`;
}

function wasPassed(past: Past, on: Where, process: Process, step: string, now: number): boolean {
  return past.granted.some(
    (one) =>
      "on" in one &&
      one.on === on &&
      "process" in one &&
      one.process === process &&
      (one.what === "list" ? step === "onboarding" : one.what === "passed" && one.step === step) &&
      sameAnswers(past, on, process, one.after, now),
  );
}

/** A label of a list says what counts; a label of a step says that those before it are over. */
function labelled({ on, label, after }: Of<"label">, past: Past): string | undefined {
  const processes = PROCESSES.filter((process) => couldBe(past, on, process, after));
  const lacks = processes.map((process) => labelLacks(past, on, process, label, after));
  return lacks.includes(GRANTED) ? GRANTED : (lacks[0] ?? "a process");
}

function labelLacks(past: Past, on: Where, process: Process, label: string, now: number) {
  if (label === labelOf(process)) return asked(past, on, now);
  if (label === RESTING)
    return process === "rest" && hasEnded(past, on, "rest", "accepted") ? GRANTED : "a rest";
  const items = Object.entries(ITEMS);
  const [item] = items.find(([, one]) => one.label === label) ?? [];
  if (item === undefined && label !== LIST_DONE && !label.includes(": onboarding")) return GRANTED;
  if (wasPassed(past, on, process, "onboarding", now)) return GRANTED;
  const lacks = firstLack(past, on, process, now, "onboarding");
  if (lacks !== undefined || label.includes(": onboarding")) return lacks;
  const done =
    item === undefined
      ? itemsDone(past, on, now)
      : isDone(past, on, item as keyof typeof ITEMS, now);
  return done ? GRANTED : `the last word of somebody who may, for “${label}”`;
}

/** Accepted: every step. Declined: a decider's word. Withdrawn: the word of whose it is, or they are gone. */
function ended({ on, process: name, how, after }: Of<"ended">, past: Past): string | undefined {
  const process = processNamed(name);
  if (!process || !couldBe(past, on, process, after)) return `the process ${name}`;
  if (how === "accepted") return firstLack(past, on, process, after);
  if (how === "declined") return declined(past, on, process, after);
  const own = spoken(past, "withdraw", after, on).some(({ by }) =>
    isOwn(past, by, on, process, after),
  );
  const subject = subjectAt(past, on, process, after);
  return own || (subject !== undefined && wentByThemselves(past, subject, after))
    ? GRANTED
    : "a `/withdraw` or a `/leave` of whose request it is";
}

function declined(past: Past, on: Where, process: Process, now: number): string | undefined {
  const community = communityAt(past, on, now);
  if (community === undefined) return "a community";
  const roles = [approving(process, on), deciding(past, on, process, community, now)] as const;
  const said = spoken(past, "decline", now, on).some(
    ({ by, at }) =>
      !isOwn(past, by, on, process, now) &&
      roles.some(
        (role) =>
          hadThen(past, by, role, community, at) &&
          holders(past, role, community, now).includes(by),
      ),
  );
  const stopped =
    WAYS[process].options !== undefined &&
    (decisions(past, on, process, "stop", now).length > 0 ||
      wasPassed(past, on, process, "decision", now));
  return said || stopped ? GRANTED : "a `/decline` by somebody who may, then and now";
}

/** Waymark closes what has ended, and opens again what somebody who may asked it to. */
function closed({ on, after }: Of<"closed">, past: Past): string | undefined {
  return past.granted.some((one) => one.what === "ended" && one.on === on && one.after <= after)
    ? GRANTED
    : "an end that somebody authorised";
}

function reopened({ on, after }: Of<"reopened">, past: Past): string | undefined {
  const community = communityAt(past, on, after) ?? "ui";
  const processes = PROCESSES.filter((process) => couldBe(past, on, process, after));
  const may = processes.some((process) =>
    spoken(past, "reopen", after, on).some(
      ({ by, at }) =>
        isOwn(past, by, on, process, after) ||
        hadThen(past, by, approving(process, on), community, at) ||
        OWNERS.includes(by),
    ),
  );
  return may ? GRANTED : "a `/reopen` by somebody who may";
}

/** Whoever joins was accepted in a process that lets people in, for the community its request is about. */
function joined({ who, community, on, after }: Of<"joined">, past: Past): string | undefined {
  if (on === undefined) return putInByHand(past, who, community, after);
  if (community !== communityAt(past, on, after)) return `the community ${community}`;
  const lacks = PROCESSES.filter(
    (process) => WAYS[process].joins && couldBe(past, on, process, after),
  ).map((process) =>
    who === subjectAt(past, on, process, after)
      ? firstLack(past, on, process, after, WAYS[process].joinsBefore)
      : `${who} as whom it is about`,
  );
  return lacks.includes(GRANTED) ? GRANTED : (lacks[0] ?? "a process that lets people in");
}

function putInByHand(past: Past, who: Who, team: string, now: number): string | undefined {
  const hand = past.all
    .slice(0, now)
    .some((one) => one.did === "add" && one.whom === who && one.team === team);
  return hand || MEMBERS[team as Community]?.includes(who) ? GRANTED : "an owner who put them in";
}

/** Teams are called as their communities. */
function inTeam({ who, team, after }: Of<"in team">, past: Past): string | undefined {
  const joins = past.granted.some(
    (one) =>
      one.what === "joined" && one.who === who && one.community === team && one.after <= after,
  );
  return joins ? GRANTED : `${who} to have joined`;
}

/** Whoever goes said so, was taken out by hand, or was let in by a request that ended after all. */
function gone(seen: Of<"left" | "out of team">, past: Past): string | undefined {
  const { who, after } = seen;
  const community = seen.what === "left" ? seen.community : seen.team;
  const came = past.granted.flatMap((one) =>
    one.what === "joined" && one.who === who && one.community === community ? (one.on ?? []) : [],
  );
  const ends = past.granted.some(
    (one) => one.what === "ended" && one.how !== "accepted" && came.includes(one.on),
  );
  const resigned = past.granted.some(
    (one) => one.what === "left" && one.who === who && one.community === community && one.on,
  );
  return ends || resigned || wentByThemselves(past, who, after)
    ? GRANTED
    : `a \`/leave\` of ${who}, or an end of what brought them`;
}

/** What a process does in the end for whom it is about, once all of it was passed. */
function outcomeOf(
  process: Process,
  { who, after, ...more }: Extract<Seen, { who: Who }>,
  on: Where,
  past: Past,
): string | undefined {
  if (!couldBe(past, on, process, after)) return `the process ${process}`;
  if (who !== subjectAt(past, on, process, after)) return `${who} as whom it is about`;
  if ("community" in more && more.community !== communityAt(past, on, after))
    return `the community ${more.community}`;
  return firstLack(past, on, process, after);
}

/** A pull request of ours asks for what a request wants, once all of it was passed. */
function proposed({ on, change, after }: Of<"proposed">, past: Past): string | undefined {
  const processes = PROCESSES.filter(
    (process) => PROPOSALS[process] === change && couldBe(past, on, process, after),
  );
  const lacks = processes.map((process) => firstLack(past, on, process, after));
  return lacks.includes(GRANTED) ? GRANTED : (lacks[0] ?? `a process that may ask for ${change}`);
}

/** They part by a request of theirs, or where one of the two went, or what paired them ended after all. */
function parted(seen: Of<"parted">, past: Past): string | undefined {
  const { who, mentor, after } = seen;
  const asks = past.all.flatMap((one) => (one.did === "open" && one.by === who ? one.on : []));
  if (asks.some((on) => outcomeOf("part", seen, on, past) === GRANTED)) return GRANTED;
  const went = [who, mentor].some(
    (one) => wentByThemselves(past, one, after) || hasLeft(past, one),
  );
  return went || past.granted.some((one) => one.what === "ended" && asks.includes(one.on))
    ? GRANTED
    : `a request of ${who} to part`;
}

function isSmall(past: Past, on: Where, now: number): boolean {
  return writingAt(past, on, now).size === "Small";
}

function hasLeft(past: Past, who: Who): boolean {
  return past.granted.some((one) => one.what === "left" && one.who === who);
}

/**
 * Stages come in order. The first: the list, complete in a community that lists the pathway. The
 * second: a lead's or owner's credit for somebody else, what a request put on record for them, or that they helped, by the word
 * of whoever asked, of a lead, or of an owner. The third: confirmed by a lead who is somebody else, where that was asked.
 */
function reached({ who, stage, after }: Of<"stage">, past: Past): string | undefined {
  const place = STAGES.findIndex(([id]) => id === stage);
  const [before] = STAGES[place - 1] ?? [];
  const had = past.granted.some(
    (one) => one.what === "stage" && one.who === who && one.stage === before,
  );
  if (before !== undefined && !had) return `the stage ${before}`;
  if (place === 0)
    return past.granted.some(
      (one) =>
        one.what === "list" && one.of === who && ON_PATHWAY.includes(one.community as Community),
    )
      ? GRANTED
      : "the list, complete in a community that lists the pathway";
  return place === 1 ? credited(past, who, after) : confirmed(past, who, stage, after);
}

function credited(past: Past, who: Who, now: number): string | undefined {
  const said = spoken(past, "credit", now).some(
    ({ by, about, at }) => about === who && by !== who && mayVouch(past, by, at),
  );
  const recorded = past.granted.some(
    (one) => (one.what === "contribution" || one.what === "helped") && one.who === who,
  );
  return said || recorded || helpedByWord(past, who, now)
    ? GRANTED
    : "a `/credit` by a lead or an owner who is somebody else";
}

function confirmed(past: Past, who: Who, stage: string, now: number): string | undefined {
  const where = past.granted.flatMap((one) =>
    one.what === "asked" && one.who === who && one.stage === stage ? one.on : [],
  );
  const said = where
    .flatMap((on) => spoken(past, "confirm", now, on))
    .some(
      ({ by, at }) =>
        by !== who &&
        ON_PATHWAY.some(
          (community) =>
            hadThen(past, by, "leads", community, at) &&
            holders(past, "leads", community, now).includes(by),
        ),
    );
  return said ? GRANTED : "a `/confirm` by a lead who is somebody else, where that was asked";
}

/** Each badge here comes with a stage, but for those that people are nominated for, and one that a request gives. */
function awarded(seen: Of<"badge">, past: Past): string | undefined {
  const { who, badge, on } = seen;
  if (NOMINABLE.includes(badge)) return nominated(seen, past);
  if (badge === VOUCHED)
    return on === undefined ? "a request that gives it" : outcomeOf("vouch", seen, on, past);
  const [stage] = STAGES.find(([, gives]) => gives === badge) ?? [];
  return past.granted.some((one) => one.what === "stage" && one.who === who && one.stage === stage)
    ? GRANTED
    : `the stage ${stage}`;
}

function processNamed(name: string): Process | undefined {
  return PROCESSES.find((process) => process === name);
}
