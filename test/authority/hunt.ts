import { dice } from "../definitions/seeded/dice.ts";
import { type Finding, unauthorised } from "../oracle/judge.ts";
import { copyOf } from "./copy.ts";
import { family } from "./families.ts";
import type { Scene } from "./play.ts";
import { talk } from "./talk.ts";
import { town } from "./town.ts";
import { type Act, playOut } from "./work.ts";

/** How many endings share a beginning: what came first is played once for all of them. */
export const SIZE = 16;

/** Once in so often people speak of one another, rather than ask for something. */
const TALK = 10;

/** A case in which something happened that nobody authorised, or in which Waymark broke. */
export interface Caught {
  readonly acts: readonly Act[];
  readonly scene: Scene;
  readonly findings: readonly Finding[];
  readonly broke?: string;
}

export interface Hunted {
  readonly tried: number;
  readonly caught?: Caught;
}

/** Tries cases until one has an effect that nobody authorised; tells how many it tried. */
export function hunt(seed: number, cases: number): Hunted {
  let tried = 0;
  for (let number = 0; tried < cases; number += 1) {
    const made = (seed + number) % TALK === 4 ? talk : family;
    const { beginning, endings } = made(dice(seed + number), SIZE);
    const first = played(beginning);
    for (const acts of endings) {
      tried += 1;
      if (isWrong(played(acts, first))) return { tried, caught: shortest([...beginning, ...acts]) };
    }
  }
  return { tried };
}

function isWrong({ findings, broke }: Pick<Caught, "findings" | "broke">): boolean {
  return findings.length > 0 || broke !== undefined;
}

const START: Scene = { model: town, happened: [], seen: [], issues: [] };

/** Lets people act in a copy of a scene, and has it judged. */
function played(acts: readonly Act[], from: { readonly scene: Scene } = { scene: START }): Caught {
  const scene = copyOf(from.scene);
  try {
    playOut(scene, acts);
  } catch (error) {
    return { acts, scene, findings: [], broke: String(error) };
  }
  return { acts, scene, findings: unauthorised(scene.happened, scene.seen) };
}

/** Leaves out whatever is not needed for it to go wrong. */
function shortest(acts: readonly Act[]): Caught {
  for (let at = 0; at < acts.length; at += 1) {
    const fewer = played(acts.toSpliced(at, 1));
    if (isWrong(fewer)) return shortest(fewer.acts);
  }
  return played(acts);
}
