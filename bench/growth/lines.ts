import type { Aim, Line, Point } from "../row.ts";
import { figure, steepness } from "../table.ts";
import type { Figures } from "./figures.ts";
import type { Measurements, Part } from "./measure.ts";
import { PAGES } from "./shown.ts";

type Curves = readonly (readonly [size: number, found: Measurements])[];

/** What a line is about: the same work at any size, or as much more as there are more facts. */
type About = "constant" | "linear";

interface Wanted {
  readonly what: string;
  readonly about: About;
  /** The most milliseconds that 99 of 100 may take with most facts. */
  readonly p99?: number;
  /** The most SQL statements. */
  readonly statements?: number;
}

const TAKEN = { about: "constant", p99: 10 } as const;
const PAGE = { about: "constant", p99: 20 } as const;
/** Where there are a hundred times as many facts, they contributed a hundred times as much. */
const THEIRS = { about: "linear", p99: 20 } as const;

/** Each line, with what it is to be. */
const WANTED: Readonly<Record<string, Wanted>> = {
  comment: { what: "taking a comment", ...TAKEN },
  merged: { what: "taking a merged pull request", ...TAKEN, statements: 8 },
  opened: { what: "taking a new request", ...TAKEN },
  decided: {
    what: "taking a merged pull request, and deciding about its author",
    about: "constant",
    p99: 5,
  },
  progress: { what: "/progress of whoever did most", about: "linear", p99: 50 },
  old: { what: "a look at an old request", ...TAKEN },
  open: { what: "a look at an open request", ...TAKEN },
  person: { what: "a look at a person", ...TAKEN },
  lead: { what: "a look at a lead who gives others credit", ...TAKEN },
  mentor: { what: "a look at somebody who may mentor", ...TAKEN },
  heavy: { what: "a look at whoever did most", about: "linear", p99: 50 },
  community: { what: "a look at a community", about: "linear" },
  idle: { what: "a worker that finds nothing to do", about: "constant" },
  gauges: { what: "what waits, for /metrics", about: "constant" },
  next: { what: "the next target", about: "constant", p99: 2 },
  drain: { what: "the next target, where all wait", about: "constant", p99: 2 },
  ...Object.fromEntries(
    Object.keys(PAGES).map((what) => [
      what,
      { what, ...(what.includes("whoever contributed most") ? THEIRS : PAGE) },
    ]),
  ),
  disk: { what: "beside it: a row alone is written, and on disk", about: "constant" },
  machine: { what: "beside it: definitions alone, from JSON and back", about: "constant" },
};

/** For everybody on it, in seconds. */
const PLAN = 20;
const EVERYBODY = 30;
const MEGABYTES = 200;
/** So long the event loop may be blocked. */
const BLOCK = 50;

const PARTS: Readonly<Record<Part, string>> = {
  work: "taking and looking",
  taking: "taking side by side",
  pages: "showing pages",
  plan: "planning",
  everybody: "looking at everybody",
};

/** So much steeper than what it is about a line may be: machines are not always equally busy. */
const LEEWAY = 2.5;

export function linesOf(curves: Curves): readonly Line[] {
  return [
    ...Object.entries(WANTED).flatMap(([name, wanted]) => timed(name, wanted, curves)),
    ofSpeed("comment/s", "comments taken", 200, curves),
    ofSpeed("merged/s", "merged pull requests taken", 100, curves),
    ofNumber("asked", "until GitHub is asked, with 50 events/s: p99", "ms", 100, curves),
    ofNumber("nightly", "touched by night, neither open nor due", "", 0, curves),
    ofNumber("everybody", "everybody is looked at after a changed rule", "s", EVERYBODY, curves),
    ofNumber("plan", "the plan for a changed pathway", "s", PLAN, curves),
    ...Object.entries(PARTS).flatMap(([part, words]) => [
      ofNumber(`memory/${part}`, `memory, ${words}`, "MB", MEGABYTES, curves),
      ofNumber(`block/${part}`, `nothing else happens, ${words}`, "ms", BLOCK, curves),
    ]),
  ];
}

function timed(name: string, wanted: Wanted, curves: Curves): readonly Line[] {
  const { what, about, p99, statements } = wanted;
  const curve = (of: keyof Figures): readonly Point[] =>
    curves.map(([size, found]) => ({ size, figure: (found[name] as Figures)[of] }));
  const usual = line(`${what}: p50`, "ms", curve("p50"), (one) => asSteep(one, about));
  const rarely = line(`${what}: p99`, "ms", curve("p99"), (one) => atMost(one, p99, "ms"));
  const asked = line(`${what}: SQL`, "", curve("statements"), (one) => asOften(one, statements));
  const read = line(`${what}: rows read`, "", curve("rows"), (one) => asSteep(one, about));
  return [usual, rarely, asked, read];
}

/** A figure that is missing where there are most facts would have taken too long. */
function ofNumber(name: string, what: string, unit: string, most: number, curves: Curves): Line {
  const curve = curves.flatMap(([size, found]) => {
    const known = found[name];
    return typeof known === "number" ? [{ size, figure: known }] : [];
  });
  const isWhole = curve.length === curves.length;
  const found = line(what, unit, curve, (one) => {
    const aim = atMost(one, most, unit);
    return aim && { ...aim, met: aim.met && isWhole };
  });
  return isWhole ? found : { ...found, note: "with more facts it would take too long to be tried" };
}

function ofSpeed(name: string, what: string, least: number, curves: Curves): Line {
  const curve = curves.map(([size, found]) => ({ size, figure: found[name] as number }));
  return line(what, "/s", curve, (one) => {
    const slowest = Math.min(...one.map(({ figure: speed }) => speed));
    return { words: `≥ ${least}/s at any size`, met: slowest >= least };
  });
}

function line(
  what: string,
  unit: string,
  curve: readonly Point[],
  judge: (curve: readonly Point[]) => Aim | undefined,
): Line {
  const ours = curve.at(-1)?.figure ?? Number.NaN;
  const aim = judge(curve);
  return { what, unit, ours, curve, ...(aim && { aim }) };
}

function asSteep(curve: readonly Point[], about: About): Aim {
  const [first, last] = [curve.at(0)?.size ?? 1, curve.at(-1)?.size ?? 1];
  const most = about === "constant" ? LEEWAY : (LEEWAY * last) / first;
  return { words: `${about}, ≤ ${figure(most, "")} ×`, met: steepness(curve) <= most };
}

function atMost(curve: readonly Point[], most: number | undefined, unit: string): Aim | undefined {
  const last = curve.at(-1)?.figure ?? Number.NaN;
  return most === undefined
    ? undefined
    : { words: `≤ ${most} ${unit}`.trimEnd(), met: last <= most };
}

/** No more statements than with the fewest facts. */
function asOften(curve: readonly Point[], most = Infinity): Aim {
  const words = most === Infinity ? "no more than at first" : `≤ ${most}, no more than at first`;
  const last = curve.at(-1)?.figure ?? Number.NaN;
  return { words, met: last <= most && steepness(curve) <= 1 };
}
