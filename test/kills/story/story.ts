import { type Dice, dice, pick } from "../../definitions/seeded/dice.ts";
import type { Act } from "./act.ts";
import {
  type Arc,
  type Cast,
  CHANGES,
  MATTERS,
  type Promised,
  REQUESTS,
  type Step,
} from "./arcs.ts";
import { NEWCOMERS, townFiles } from "./town.ts";

/** What happens between two rests. What is done in one beat does not depend on its order. */
export interface Beat {
  readonly acts: readonly Act[];
}

export interface Story {
  readonly seed: number;
  readonly beats: readonly Beat[];
  readonly promises: readonly Promised[];
}

/** How many matters of each sort a story tells. */
export interface Size {
  readonly requests: number;
  readonly matters: number;
  readonly changes: number;
}

/** The same story for the same seed and size. */
export function storyOf(seed: number, size: Size): Story {
  const roll = dice(seed);
  const newcomers = shuffled(roll, NEWCOMERS);
  const kinds = [
    ...shuffled(roll, REQUESTS).slice(0, size.requests),
    ...shuffled(roll, MATTERS).slice(0, size.matters),
    ...shuffled(roll, CHANGES).slice(0, size.changes),
  ];
  const arcs = kinds.map((kind, nth) => kind(castOf(newcomers, nth)));
  return {
    seed,
    beats: [...OPENING, ...woven(roll, arcs), ...CLOSING],
    promises: arcs.flatMap(({ promises }) => promises),
  };
}

function castOf(newcomers: readonly string[], nth: number): Cast {
  return { who: newcomers[nth % newcomers.length] ?? "kit", nth };
}

const FIRST_PLAN = "own: Waymark: the first plan";

/** The App is installed, and an owner agrees to its first plan. */
const OPENING: readonly Beat[] = [
  { acts: [{ do: "install", by: "olga" }] },
  { acts: [{ do: "say", by: "zoe", on: FIRST_PLAN, text: "/apply" }] },
  { acts: [{ do: "say", by: "olga", on: FIRST_PLAN, text: "/apply" }] },
];

/** A word of a definition changes, so that everything is looked at once more. */
const CLOSING: readonly Beat[] = [
  {
    acts: [
      {
        do: "commit",
        by: "olga",
        path: "communities/writing.yml",
        text: (townFiles()["communities/writing.yml"] ?? "").replace("everything", "whatever"),
      },
    ],
  },
];

/** Several matters go on at once, each in its own order. */
function woven(roll: Dice, arcs: readonly Arc[]): readonly Beat[] {
  const left = arcs.map(({ steps }) => [...steps]);
  const beats: Beat[] = [];
  for (let open = left.filter(isLeft); open.length > 0; open = left.filter(isLeft)) {
    const first = pick(roll, open);
    const others = shuffled(roll, open).filter((steps) => steps !== first && !steps[0]?.alone);
    const going = first[0]?.alone ? [first] : [first, ...others.slice(0, 1 + roll(3))];
    beats.push({
      acts: mixed(
        roll,
        going.flatMap((steps) => steps.shift() ?? []),
      ),
    });
  }
  return beats;
}

function isLeft(steps: readonly Step[]): boolean {
  return steps.length > 0;
}

/** The acts of several steps in any order that keeps each step's own. */
function mixed(roll: Dice, steps: readonly Step[]): readonly Act[] {
  const left = steps.map(({ acts }) => [...acts]);
  const acts: Act[] = [];
  for (let open = left; open.length > 0; open = open.filter((some) => some.length > 0))
    acts.push(...pick(roll, open).splice(0, 1));
  return acts;
}

/** All of a list, in an order of the dice's. */
export function shuffled<T>(roll: Dice, list: readonly T[]): readonly T[] {
  const left = [...list];
  return Array.from({ length: left.length }, () => left.splice(roll(left.length), 1)).flat();
}
